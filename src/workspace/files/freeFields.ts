import * as v from 'valibot';
import { LOGO_LIMIT } from '../limits.ts';
import { says } from './rules.ts';

/** Fields that few kinds of files have: apart, so that pages of the others do not load them. */

/** A text that may be empty. */
export function textOrNoneUpTo(limit: number): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(says({ kind: 'type', expected: 'text' })),
    v.maxLength(limit, says({ kind: 'too-long', limit })),
  );
}

/** A picture of a company, as `data:` address: no form that can hold a script. */
export const logo = v.pipe(
  textOrNoneUpTo(LOGO_LIMIT),
  v.regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/u, says({ kind: 'pattern', what: 'logo' })),
);
