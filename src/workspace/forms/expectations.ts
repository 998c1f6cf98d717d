/** What reads and writes a list of expectations, as `answers.ts` does for answers. */
export { checkExpectationsFile as check, writeExpectationsFile as write } from '../files/expectationsFile.ts';
