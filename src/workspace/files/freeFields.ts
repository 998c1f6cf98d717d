import * as v from 'valibot';
import { LOGO_LIMIT } from '../limits.ts';
import { isObject, object } from './fields.ts';
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

/** An object of any keys of one form, each with such a value; a key of another form is refused by its name. */
export function recordOf<T>(
  key: RegExp,
  value: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Readonly<Record<string, T>>> {
  return v.lazy((input): v.GenericSchema<unknown, Readonly<Record<string, T>>> => {
    const keys = isObject(input) ? Object.keys(input).filter((each) => key.test(each)) : [];
    const entries: Readonly<Record<string, v.GenericSchema<unknown, T>>> = Object.fromEntries(
      keys.map((each) => [each, value]),
    );
    return object(entries);
  });
}
