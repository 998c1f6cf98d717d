/** What reads and writes a comparison of software, as `answers.ts` does for answers. */
export { checkComparisonFile as check, writeComparisonFile as write } from '../files/comparisonFile.ts';
