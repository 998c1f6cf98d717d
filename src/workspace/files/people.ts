import type { PeopleError } from '../../domain/maturity/people.ts';
import type { Fault } from '../faults.ts';

/** The fault of files that cannot be counted together (formats.md 1, last point). */
export function faultOfPeople(error: PeopleError): Fault {
  if (error.kind === 'different-files') {
    return { path: error.field, problem: { kind: 'different-files', found: error.found } };
  }
  const paths = {
    group: 'respondent.group',
    answers: ['answers', ...error.items.slice(0, 1)].join('.'),
    rest: '',
  };
  return { path: paths[error.field], problem: { kind: 'duplicate-disagrees', respondent: error.respondent } };
}
