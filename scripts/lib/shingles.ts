/**
 * Eight words in a row of the source texts, as hashes: so a test can find them in our texts, and the texts need not be
 * here. Once folded, letters, ZWNJ and signs make no difference. To make the fixture anew from a folder of .txt files:
 *
 *     npx node scripts/lib/shingles.ts FOLDER
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens } from '../../src/domain/search/tokens.ts';

export const FIXTURE = 'tests/fixtures/seed-shingles.txt';

/** So many words in a row are no accident. */
export const RUN = 8;

/** A sentence of our own among the hashes: when it is no longer found, the folding has changed and they are stale. */
export const PROBE = 'این جمله‌ی آزمایشی می‌گوید که ۱۲ نرم‌افزارِ كوچك، آب‌های رنگی و مسئله‌ها را نمی‌شناسد.';

/** 48 bits of 8 letters: one wrong alarm in some hundred thousand articles. */
function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 8);
}

interface Shingle {
  readonly hash: string;
  /** Where its first and last word stand in the text. */
  readonly start: number;
  readonly end: number;
}

function shinglesOf(text: string): readonly Shingle[] {
  const words = tokens(text, 'fa');
  return words.slice(RUN - 1).map(({ end }, index) => {
    const run = words.slice(index, index + RUN);
    return { hash: hashOf(run.map(({ joined }) => joined)), start: run[0]?.start ?? 0, end };
  });
}

/** The hashes of some texts, sorted, so that their order says nothing. */
export function hashesOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => shinglesOf(text).map(({ hash }) => hash)))].sort();
}

/** What in a text is word for word in the texts that were hashed: each passage whole, eight words or more. */
export function passagesIn(text: string, known: ReadonlySet<string>): readonly string[] {
  const passages: { start: number; end: number }[] = [];
  for (const { hash, start, end } of shinglesOf(text)) {
    if (!known.has(hash)) continue;
    const last = passages.at(-1);
    if (last !== undefined && start < last.end) last.end = end;
    else passages.push({ start, end });
  }
  return passages.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' '));
}

export function readHashes(): ReadonlySet<string> {
  return new Set(readFileSync(FIXTURE, 'utf8').trim().split(/\s+/u));
}

function writeHashes(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`${folder}: no .txt files`);
  const hashes = hashesOf([PROBE, ...names.map((name) => readFileSync(join(folder, name), 'utf8'))]);
  const lines = hashes.flatMap((_, index) => (index % 13 === 0 ? [hashes.slice(index, index + 13).join(' ')] : []));
  writeFileSync(FIXTURE, `${lines.join('\n')}\n`);
  process.stdout.write(`${FIXTURE}: ${String(hashes.length)} hashes from ${String(names.length)} files\n`);
}

if (import.meta.main) {
  const [, , folder] = process.argv;
  if (folder === undefined)
    throw new Error('Give the folder of the source texts: npx node scripts/lib/shingles.ts FOLDER');
  writeHashes(folder);
}
