/** What reads and writes a learner's progress, as `answers.ts` does for answers. */
export { checkLearningFile as check, writeLearningFile as write } from '../files/learningFile.ts';
