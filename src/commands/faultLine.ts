import type { Fault, PatternKind, Problem, ValueKind } from '../workspace/faults.ts';

const VALUES: Readonly<Record<ValueKind, string>> = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  'text-or-integer': 'a text or a whole number',
};

const PATTERNS: Readonly<Record<PatternKind, string>> = {
  id: '8 characters of Crockford base32',
  date: 'a real date like 2026-11-21',
  time: 'a real time like 2026-11-21T18:40:00Z',
  address: 'an http, https or mailto address',
  link: 'a link of this site',
  expectation: 'an expectation of the list, such as e1',
  logo: 'a picture as a data: address of type png, jpeg or webp',
  'one-right': 'exactly one right option',
  pairs: 'two answers of 1 to 5, or --, for each expectation asked',
  name: 'a name in small Latin letters',
  key: 'a valid key',
  picture: 'a PNG, JPEG or WebP picture',
};

function phrase(problem: Problem): string {
  switch (problem.kind) {
    case 'not-utf8':
      return 'expected text in UTF-8';
    case 'not-json':
      return problem.line === null
        ? 'expected JSON'
        : `expected JSON, broken at line ${String(problem.line)}, column ${String(problem.column)}`;
    case 'too-large':
      return `expected at most ${String(problem.limit)} bytes, got ${String(problem.size)}`;
    case 'too-deep':
      return `expected at most ${String(problem.limit)} levels of nesting`;
    case 'too-many-values':
      return `expected at most ${String(problem.limit)} values`;
    case 'duplicate-key':
      return 'expected this key once, got it twice';
    case 'unknown-key':
      return 'unknown key';
    case 'missing':
      return 'expected a value, got none';
    case 'type':
      return `expected ${VALUES[problem.expected]}, got ${problem.got}`;
    case 'range': {
      const { min, max, got } = problem;
      if (max === null) return `expected ${String(min)} or more, got ${got}`;
      return `expected ${min === max ? String(min) : `${String(min)} to ${String(max)}`}, got ${got}`;
    }
    case 'one-of':
      return `expected ${problem.options.join(' or ')}, got ${problem.got}`;
    case 'pattern':
      return `expected ${PATTERNS[problem.what]}, got ${problem.got}`;
    case 'empty':
      return 'expected a text, got ""';
    case 'too-long':
      return `expected at most ${String(problem.limit)} characters, got ${String(problem.length)}`;
    case 'too-many':
      return `expected at most ${String(problem.limit)} entries, got ${String(problem.length)}`;
    case 'level-and-state':
      return 'expected a level or a state, got both';
    case 'reason-missing':
      return 'expected a text or null beside not-applicable, got none';
    case 'reason-misplaced':
      return 'expected only beside not-applicable';
    case 'newer-version':
      return `expected ${String(problem.known)}, got the newer ${String(problem.found)}`;
    case 'wrong-kind':
      return `expected ${problem.expected.join(' or ')}, got ${problem.got}`;
    case 'wrong-model':
      return `expected ${problem.expected}, got ${problem.got}`;
    case 'wrong-round':
      return `expected the round of its file, got ${problem.got}`;
    case 'different-files':
      return `expected the same in all files, got ${problem.found.join(' and ')}`;
    case 'duplicate-disagrees':
      return `expected one answer of respondent ${problem.respondent}, got several that disagree`;
  }
}

/** A fault as one line of plain English: `answers.strategy.owner.level: expected 1 to 5, got 9`. */
export function faultLine({ path, problem }: Fault): string {
  return path === '' ? phrase(problem) : `${path}: ${phrase(problem)}`;
}
