/**
 * Puts values into a message: `fill('{n} of {all}', { n: '3', all: '6' })`. Of `{n:answer|answers}` the first form
 * stands for a single one, the other for any other number; Persian has one form for both.
 * Values are inserted as given (format numbers first); a placeholder without a value is a fault of the caller.
 * @throws Error naming the missing placeholder
 */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/gu, (_, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in «${message}»`);
    return (value === '1' ? one : other) ?? value;
  });
}
