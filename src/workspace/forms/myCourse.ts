/** What reads and writes a course of one's own, as `answers.ts` does for answers. */
export { checkMyCourseFile as check, writeMyCourseFile as write } from '../files/myCourseFile.ts';
