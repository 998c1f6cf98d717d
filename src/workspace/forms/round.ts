/** What reads and writes a round, as `answers.ts` does for answers. */
export { checkRoundFile as check, writeRoundFile as write } from '../files/roundFile.ts';
