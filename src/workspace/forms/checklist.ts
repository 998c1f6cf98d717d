/** What reads and writes a mentor's form, as `answers.ts` does for answers. */
export { checkChecklistFile as check, writeChecklistFile as write } from '../files/checklistFile.ts';
