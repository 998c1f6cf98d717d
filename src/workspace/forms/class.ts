/** What reads and writes a class, as `answers.ts` does for answers. */
export { checkClassFile as check, writeClassFile as write } from '../files/classFile.ts';
