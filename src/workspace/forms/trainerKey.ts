/** What reads and writes a trainer's key, as `answers.ts` does for answers. */
export { checkTrainerKeyFile as check, writeTrainerKeyFile as write } from '../files/trainerKeyFile.ts';
