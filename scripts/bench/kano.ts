/** Answers of many customers read from a table and counted: what a reader waits for after pasting them. */
import { performance } from 'node:perf_hooks';
import { idOf } from '../../src/domain/expectations/edit.ts';
import { kanoResults } from '../../src/domain/expectations/kanoAnswers.ts';
import { KanoReader } from '../../src/domain/expectations/kanoTable.ts';
import { kanoAnswers, segmentHeadings } from '../../src/i18n/kanoAnswers.ts';
import { readTable } from '../../src/workspace/table.ts';

const ROWS = 10_000;
const EXPECTATIONS = 12;
/** Milliseconds for counting, as the site promises. */
const LIMIT = 100;
const RUNS = 5;

function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Measures, prints, and tells whether the promise was kept. */
export function benchKano(): Promise<boolean> {
  const ids = Array.from({ length: EXPECTATIONS }, (_, index) => idOf(index + 1));
  const asked = ids.map((id) => ({ id, present: '', absent: '' }));
  const heading = ['segment', ...ids.flatMap((id) => [`${id.slice(1)}a`, `${id.slice(1)}b`])];
  // an even mixture of all answers, the same each time
  const answer = (row: number, column: number): string => String(1 + ((row * 7 + column * 3 + row * column) % 5));
  const rows = Array.from({ length: ROWS }, (_, row) =>
    [`segment ${String(row % 4)}`, ...heading.slice(1).map((_, column) => answer(row, column))].join(','),
  );
  const text = [heading.join(','), ...rows].join('\n');
  const times = Array.from({ length: RUNS }, () => {
    const answers = [0, 1, 2, 3, 4].map((place) => [
      ...(kanoAnswers.fa[place] ?? []),
      ...(kanoAnswers.en[place] ?? []),
    ]);
    const reader = new KanoReader({ answers, segment: segmentHeadings });
    const read = timed(() => {
      const table = readTable(text);
      return reader.read(table.rows.slice(1), table.lines.slice(1), reader.columns(table.rows[0] ?? [], asked));
    });
    const { kano, bad } = read.value;
    if (kano.respondents.length !== ROWS || bad.length > 0) throw new Error('the bench reads its own table wrongly');
    const counted = timed(() => kanoResults(kano));
    return { read: read.milliseconds, counted: counted.milliseconds };
  });
  const counted = median(times.map((each) => each.counted));
  const read = median(times.map((each) => each.read));
  const pairs = ROWS * EXPECTATIONS;
  console.log(
    `Kano: ${String(ROWS)} rows (${String(pairs)} pairs) classified in ${counted.toFixed(1)} ms, at most ${String(LIMIT)}`,
  );
  console.log(`      read from a table of ${(text.length / 1024).toFixed(0)} KB in ${read.toFixed(1)} ms`);
  return Promise.resolve(counted <= LIMIT);
}
