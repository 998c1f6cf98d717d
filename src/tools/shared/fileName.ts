/**
 * A file name from a title: letters and digits of any script, at most 60 characters.
 * @param otherwise the name where the title has neither
 */
export function fileName(title: string, ending: string, otherwise: string): string {
  const plain = Array.from(title.replace(/[^\p{L}\p{M}\p{N}\u200C]+/gu, '-'))
    .slice(0, 60)
    .join('')
    .replace(/^[-\u200C]+|[-\u200C]+$/gu, '');
  return `${plain === '' ? otherwise : plain}${ending}`;
}
