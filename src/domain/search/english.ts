/** Words in which the American or older spelling differs in the middle: root, and the letters that follow it here. */
const OUR = /^(behavi|col|fav|flav|harb|hon|hum|lab(?!orat)|neighb|rum)or/u;
const IZE = /(?<=[a-z]{3})i[z](?=(?:e|ed|er|ers|es|ing|ation|ations)$)/u;
/** In these the z is British too. */
const ALWAYS_Z = /^(?:cap|down|over|re|right|under)?siz|^(?:as)?sei[z]|priz/u;
const YZE = /(?<=(?:anal|paral|catal))yz(?=(?:e|ed|er|ers|es|ing)$)/u;
const RE = /^(cent|fib|lit|theat)er(?=s?$)/u;
const OGUE = /^(analog|catalog|dialog)(?=s?$)/u;
const DOUBLED = /^(cancel|channel|counsel|enrol|fulfil|label|model|signal|total|travel)(?=(?:ed|er|ers|ing)$)/u;

/** A word as British English spells it, which the texts of the site do; null if it is already. */
export function british(word: string): string | null {
  const spelled = word
    .replace(OUR, '$1our')
    .replace(IZE, (letters, _at: number, whole: string) => (ALWAYS_Z.test(whole) ? letters : 'is'))
    .replace(YZE, 'ys')
    .replace(RE, '$1re')
    .replace(OGUE, '$1ue')
    .replace(DOUBLED, '$1l')
    .replace(/^program(?=s?$)/u, 'programme')
    .replace(/^(fulfil|enrol|skil)l(?=(?:s|ment)?$)/u, (letters, root: string) => (root === 'skil' ? letters : root));
  return spelled === word ? null : spelled;
}

const VOWEL = /[aeiouy]/u;

function withoutVerbEnding(word: string): string {
  const ending = /(?:ing|ed)$/u.exec(word);
  if (ending === null || word.endsWith('eed')) return word;
  const rest = word.slice(0, ending.index);
  if (rest.length < 3 || !VOWEL.test(rest)) return word;
  return rest.replace(/([bdgmnprt])\1$/u, '$1');
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/[^aeiou]ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  return word.replace(/s$/u, '');
}

/**
 * What is left of an English word in lower case without the endings of plurals and verbs. Pagefind has its own
 * stemmer; this one says which words of a page to mark, and which words of a question are known.
 */
export function englishStem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return word;
  const spelled = british(word) ?? word;
  const rest = withoutVerbEnding(withoutPlural(spelled).replace(/ied$/u, 'y'));
  return rest.length > 3 ? rest.replace(/e$/u, '') : rest;
}
