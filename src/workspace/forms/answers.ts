/** What reads and writes answers: a door of its own for `documents.ts`, so that pages which hold it anyway do not grow. */
export { checkAnswersFile as check, writeFile as write } from '../files/answersFile.ts';
