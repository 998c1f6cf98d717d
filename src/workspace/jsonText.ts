import type { Fault, Problem } from './faults.ts';
import type { Limits } from './limits.ts';
import { pathTo } from './shown.ts';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Reads along a text. Every method goes past what it reads, or gives the fault that stopped it. */
class Scanner {
  readonly #text: string;
  readonly #limits: Pick<Limits, 'depth' | 'values'>;
  /** Where we are inside the objects and arrays that are open, outermost first. */
  readonly #path: (string | number)[] = [];
  #at = 0;
  #values = 0;

  constructor(text: string, limits: Pick<Limits, 'depth' | 'values'>) {
    this.#text = text;
    this.#limits = limits;
  }

  whole(): Fault | null {
    this.#skip(SPACE);
    const fault = this.#value();
    if (fault !== null) return fault;
    this.#skip(SPACE);
    return this.#at === this.#text.length ? null : this.#notJson();
  }

  #value(): Fault | null {
    const sign = this.#sign();
    if (sign === '{') return this.#nested('}', new Set());
    if (sign === '[') return this.#nested(']', null);
    if (sign === '"') return this.#quoted();
    return this.#skip(SCALAR) ? null : this.#notJson();
  }

  /** An object with the set that gathers its keys, or an array without one. */
  #nested(close: '}' | ']', keys: Set<string> | null): Fault | null {
    // so that the calls nest no deeper than the limit either
    if (this.#path.length === this.#limits.depth) return this.#fault({ kind: 'too-deep', limit: this.#limits.depth });
    this.#at += 1;
    this.#skip(SPACE);
    if (this.#past(close)) return null;
    for (let index = 0; ; index += 1) {
      this.#path.push(index);
      const fault = (keys === null ? null : this.#key(keys)) ?? this.#counted();
      if (fault !== null) return fault;
      this.#path.pop();
      this.#skip(SPACE);
      if (this.#past(close)) return null;
      if (!this.#past(',')) return this.#notJson();
      this.#skip(SPACE);
    }
  }

  #key(keys: Set<string>): Fault | null {
    const start = this.#at;
    const fault = this.#sign() === '"' ? this.#quoted() : this.#notJson();
    if (fault !== null) return fault;
    const key = String(JSON.parse(this.#text.slice(start, this.#at)));
    this.#path[this.#path.length - 1] = key;
    if (keys.has(key)) return this.#fault({ kind: 'duplicate-key' });
    keys.add(key);
    this.#skip(SPACE);
    if (!this.#past(':')) return this.#notJson();
    this.#skip(SPACE);
    return null;
  }

  #counted(): Fault | null {
    this.#values += 1;
    const { values } = this.#limits;
    if (this.#values > values) return { path: '', problem: { kind: 'too-many-values', limit: values } };
    return this.#value();
  }

  #quoted(): Fault | null {
    this.#at += 1;
    while (!this.#past('"')) {
      const code = this.#text.charCodeAt(this.#at);
      // NaN at the end of the text is not at least 0x20 either
      if (!(code >= 0x20)) return this.#notJson();
      if (code !== 0x5c) this.#at += 1;
      else if (!this.#skip(ESCAPE)) return this.#notJson();
    }
    return null;
  }

  #sign(): string {
    return this.#text.charAt(this.#at);
  }

  /** Goes past a sign, if it stands here. */
  #past(sign: string): boolean {
    if (this.#sign() !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** Goes past what a sticky pattern matches here, if it does. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #fault(problem: Problem): Fault {
    return { path: pathTo(this.#path), problem };
  }

  #notJson(): Fault {
    const before = this.#text.slice(0, this.#at).split(/\r\n?|\n/u);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { path: '', problem: { kind: 'not-json', line: before.length, column } };
  }
}

/**
 * Reads JSON without building anything, and gives the first fault: the place where it stops being JSON, nesting
 * or values beyond the limits, a key that stands twice in one object. `JSON.parse` tells the place in each
 * browser's own words, passes over the second key, and fills the memory before anybody can count.
 */
export function scanJson(text: string, limits: Pick<Limits, 'depth' | 'values'>): Fault | null {
  return new Scanner(text, limits).whole();
}
