/** A placeholder, alone or with two forms, in which plain placeholders may stand. */
const placeholder = /\{(\w+)(?::((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*))?\}/gu;

/** A count of one, as it is written in either language. */
const single = new Set(['1', '۱']);

/**
 * Puts values into a message: `fill('{n} of {all}', { n: '3', all: '6' })`. Of `{n:answer|answers}` the first form
 * stands for a single one, the other for any other number, and `{n:One sheet|{n} sheets}` may name the number itself:
 * the one way to say how many. Values are inserted as given (format numbers first); a placeholder without a value is a
 * fault of the caller.
 * @throws Error naming the missing placeholder
 */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(placeholder, (_, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in «${message}»`);
    const form = single.has(value) ? one : other;
    return form === undefined ? value : fill(form, values);
  });
}
