import type { Fault, PatternKind, Problem, ValueKind } from '../workspace/faults.ts';
import type { Words } from './fa/index.ts';
import { fill } from './fill.ts';
import type { Formatter } from './format.ts';

type FileWords = Words['files'];
type Advice = keyof FileWords['advice'];

const KB = 1024;

const VALUE_WORDS: Readonly<Record<ValueKind, keyof FileWords['values']>> = {
  object: 'object',
  list: 'list',
  text: 'text',
  integer: 'integer',
  boolean: 'boolean',
  'text-or-integer': 'textOrInteger',
};

/** A map, because a file can call its kind `constructor`. */
const KIND_WORDS: ReadonlyMap<string, keyof FileWords['kinds']> = new Map([
  ['maturity-answers', 'answers'],
  ['maturity-round', 'round'],
  ['workspace', 'workspace'],
  ['expectations', 'expectations'],
  ['software-comparison', 'comparison'],
  ['my-course', 'myCourse'],
  ['class', 'class'],
  ['learning', 'learning'],
  ['trainer-key', 'trainerKey'],
  ['trainer-public-key', 'trainerPublicKey'],
  ['certificate', 'certificate'],
  ['checklist', 'checklist'],
]);

/** What most faults ask for; the others each name their own. */
const ADVICE: Readonly<Partial<Record<Problem['kind'], Advice>>> = {
  'too-large': 'shorten',
  'too-many-values': 'shorten',
  'too-long': 'shorten',
  'too-many': 'shorten',
  'newer-version': 'reload',
  'wrong-kind': 'right',
  'wrong-model': 'right',
  'different-files': 'right',
  'duplicate-disagrees': 'ask',
};

function patternSentence(what: PatternKind, got: string, { patterns, problems }: FileWords): string {
  return what === 'link' ? problems.badLink : fill(problems.pattern, { expected: patterns[what], got });
}

/** What is wrong, in the reader's language. Everything that comes from a file is isolated before it gets here. */
function sentence(problem: Problem, words: FileWords, format: Formatter): string {
  const { problems } = words;
  const isolate = (text: string): string => format.isolate(text);
  const number = (value: number): string => format.number(value);
  const anyOf = (options: readonly string[]): string => options.map(isolate).join(words.or);
  const kind = (name: string): string => {
    const known = KIND_WORDS.get(name.replaceAll('"', ''));
    return known === undefined ? isolate(name) : words.kinds[known];
  };
  switch (problem.kind) {
    case 'not-utf8':
      return problems.notUtf8;
    case 'not-json':
      return problems.notJson;
    case 'too-large':
      return fill(problems.tooLarge, {
        // upwards, so that a little too much does not read as the limit itself
        size: format.kilobytes(Math.ceil(problem.size / KB) * KB),
        limit: format.kilobytes(problem.limit),
      });
    case 'too-deep':
      return fill(problems.tooDeep, { limit: number(problem.limit) });
    case 'too-many-values':
      return fill(problems.tooManyValues, { limit: number(problem.limit) });
    case 'duplicate-key':
      return problems.duplicateKey;
    case 'unknown-key':
      return problems.unknownKey;
    case 'missing':
      return problems.missing;
    case 'type':
      return fill(problems.type, {
        expected: words.values[VALUE_WORDS[problem.expected]],
        got: isolate(problem.got),
      });
    case 'range': {
      const values = { min: number(problem.min), got: isolate(problem.got) };
      if (problem.max === null) return fill(problems.rangeFrom, values);
      return fill(problems.range, { ...values, max: number(problem.max) });
    }
    case 'one-of':
      return fill(problems.oneOf, { options: anyOf(problem.options), got: isolate(problem.got) });
    case 'pattern':
      return patternSentence(problem.what, isolate(problem.got), words);
    case 'empty':
      return problems.empty;
    case 'too-long':
      return fill(problems.tooLong, { length: number(problem.length), limit: number(problem.limit) });
    case 'too-many':
      return fill(problems.tooMany, { length: number(problem.length), limit: number(problem.limit) });
    case 'level-and-state':
      return problems.levelAndState;
    case 'reason-missing':
      return problems.reasonMissing;
    case 'reason-misplaced':
      return problems.reasonMisplaced;
    case 'newer-version':
      return fill(problems.newerVersion, { found: number(problem.found), known: number(problem.known) });
    case 'wrong-kind':
      return fill(problems.wrongKind, {
        expected: problem.expected.map(kind).join(words.or),
        got: kind(problem.got),
      });
    case 'wrong-model':
      return fill(problems.wrongModel, { expected: isolate(problem.expected), got: isolate(problem.got) });
    case 'wrong-round':
      return fill(problems.wrongRound, { got: isolate(problem.got) });
    case 'different-files':
      return fill(problems.differentFiles, { found: format.list(problem.found.map(isolate)) });
    case 'duplicate-disagrees':
      return fill(problems.duplicateDisagrees, { respondent: isolate(problem.respondent) });
  }
}

function placed(what: string, { path, problem }: Fault, words: FileWords, format: Formatter): string {
  if (problem.kind === 'not-json' && problem.line !== null && problem.column !== null) {
    const { line, column } = problem;
    return fill(words.atLine, { line: format.number(line), column: format.number(column), what });
  }
  return path === '' ? what : fill(words.at, { path: format.isolate(path), what });
}

function adviceFor(problem: Problem): Advice {
  if (problem.kind === 'pattern' && problem.what === 'link') return 'linkAgain';
  return ADVICE[problem.kind] ?? 'again';
}

/** A fault in the reader's language: where, what is wrong, what to do, and that nothing on this device changed. */
export function describeFault(fault: Fault, words: FileWords, format: Formatter): string {
  const what = placed(sentence(fault.problem, words, format), fault, words, format);
  return [what, words.advice[adviceFor(fault.problem)], words.unchanged].join(' ');
}
