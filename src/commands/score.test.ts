import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL, person } from '../domain/maturity/testKit.ts';
import { roundFile } from '../workspace/files/testKit.ts';
import { readModel } from './readModel.ts';
import { run } from './score.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOLDEN = join(ROOT, 'tests/fixtures/golden');
const HOSTILE = join(ROOT, 'tests/fixtures/hostile');

const cases = (await readdir(GOLDEN)).sort();

async function filesOf(golden: string): Promise<readonly string[]> {
  const names = await readdir(join(GOLDEN, golden));
  return names.filter((name) => name.endsWith('.cx.json')).sort();
}

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cx-score-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function save(name: string, file: unknown): Promise<string> {
  await writeFile(join(folder, name), JSON.stringify(file));
  return name;
}

describe('the golden cases', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(7);
  });

  it.each(cases)('%s is printed to the byte, whatever the order of files', async (golden) => {
    const expected = await readFile(join(GOLDEN, golden, 'expected.json'), 'utf8');
    const files = await filesOf(golden);
    expect(await run(files, join(GOLDEN, golden))).toEqual({ ok: true, value: expected });
    expect(await run([...files].reverse(), join(GOLDEN, golden))).toEqual({ ok: true, value: expected });
  });

  it.each(cases)('%s comes out the same as a round', async (golden) => {
    const expected = await readFile(join(GOLDEN, golden, 'expected.json'), 'utf8');
    const texts = await Promise.all(
      (await filesOf(golden)).map((name) => readFile(join(GOLDEN, golden, name), 'utf8')),
    );
    const members = texts.map((text) => ({ source: 'file', answers: JSON.parse(text) as { mode: string } }));
    const agreed = { 'strategy.definition': { level: 5, reason: 'not part of the raw score' } };
    const name = await save('round.cx.json', roundFile({ mode: members[0]?.answers.mode, members, agreed }));
    expect(await run([name], folder)).toEqual({ ok: true, value: expected });
  });
});

describe('a hostile file', () => {
  const lines: Readonly<Record<string, string>> = {
    'answers-list': 'answers: expected an object, got []',
    'bad-date': 'date: expected a real date like 2026-11-21, got "2026-02-30"',
    'bad-group': 'respondent.group: expected leadership or middle or front or other or none, got "sales"',
    'bad-id': 'respondent.id: expected 8 characters of Crockford base32, got "K3J9XQ2I"',
    'bad-round': 'round: expected 8 characters of Crockford base32, got "9PMJKZ2"',
    'constructor-key': 'answers.constructor: unknown key',
    'duplicate-key': 'answers.strategy.owner.level: expected this key once, got it twice',
    empty: 'expected JSON, broken at line 1, column 1',
    'importance-0': 'answers.strategy.owner.importance: expected 1 to 3, got 0',
    'key-with-line-break': 'answers.a\\u000astderr: line two\\u202e: unknown key',
    'level-0': 'answers.strategy.owner.level: expected 1 to 5, got 0',
    'level-9': 'answers.strategy.owner.level: expected 1 to 5, got 9',
    'level-and-state': 'answers.strategy.owner: expected a level or a state, got both',
    'level-half': 'answers.strategy.owner.level: expected a whole number, got 3.5',
    'level-huge': 'answers.strategy.owner.level: expected a whole number, got Infinity',
    'level-text': 'answers.strategy.owner.level: expected a whole number, got "3"',
    'level-true': 'answers.strategy.owner.level: expected a whole number, got true',
    'low-case-id': 'respondent.id: expected 8 characters of Crockford base32, got "k3j9xq2a"',
    'newer-version': 'version: expected 1, got the newer 2',
    'no-date': 'date: expected a value, got none',
    'not-json': 'expected JSON, broken at line 1, column 1',
    'not-utf8': 'expected text in UTF-8',
    'note-empty': 'answers.strategy.owner.note: expected a text, got ""',
    'note-long': 'answers.strategy.owner.note: expected at most 20000 characters, got 20001',
    'other-format': 'format: expected cx-compass, got "excel"',
    'other-mode': 'mode: expected full or quick, got "short"',
    'other-model': 'model: expected cx-maturity@1, got "cx-maturity@2"',
    'persian-date': 'date: expected a real date like 2026-11-21, got "۱۴۰۵-۰۸-۳۰"',
    'proto-key': 'answers.__proto__: unknown key',
    'proto-key-at-top': '__proto__: unknown key',
    'quick-full-item': 'answers.strategy.owner: unknown key',
    'reason-beside-level': 'answers.strategy.owner.reason: expected only beside not-applicable',
    'reason-beside-unknown': 'answers.strategy.owner.reason: expected only beside not-applicable',
    'reason-missing': 'answers.strategy.owner.reason: expected a text or null beside not-applicable, got none',
    'round-disagrees':
      'members.1.answers.answers.strategy.owner: expected one answer of respondent K3J9XQ2A, got several that disagree',
    'round-four-decisions': 'decisions: expected at most 3 entries, got 4',
    'round-member-level-9': 'members.1.answers.answers.strategy.owner.level: expected 1 to 5, got 9',
    'round-members-object': 'members: expected a list, got {}',
    'round-of-another-mode': 'members.0.answers.mode: expected full, got "quick"',
    'round-of-another-round': 'members.0.answers.round: expected the round of its file, got "ZZZZZZZZ"',
    'single-quotes': 'expected JSON, broken at line 2, column 2',
    'state-other': 'answers.strategy.owner.state: expected unknown or not-applicable, got "n/a"',
    'target-6': 'answers.strategy.owner.target: expected 1 to 5, got 6',
    'time-fraction': 'updated: expected a real time like 2026-11-21T18:40:00Z, got "2026-11-21T18:40:00.5Z"',
    'time-local': 'updated: expected a real time like 2026-11-21T18:40:00Z, got "2026-11-21T18:40:00"',
    'title-201': 'title: expected at most 200 characters, got 201',
    'title-empty': 'title: expected a text, got ""',
    'title-null': 'title: expected a text, got null',
    'to-string-key': 'answers.strategy.owner.toString: unknown key',
    'too-deep': 'answers.0.0.0.0.0.0.0.0.0.0.0: expected at most 12 levels of nesting',
    'too-large': 'expected at most 262144 bytes, got 304592',
    'too-many-values': 'expected at most 2000 values',
    'trailing-comma': 'expected JSON, broken at line 1, column 233',
    truncated: 'expected JSON, broken at line 15, column 3',
    'unknown-item': 'answers.strategy.vision: unknown key',
    'unknown-key-deep': 'answers.strategy.owner.evidence.1.by: unknown key',
    'unknown-kind': 'kind: expected maturity-answers or maturity-round, got "journey"',
    'url-javascript':
      'answers.strategy.owner.evidence.0.url: expected an http, https or mailto address, got "javascript:alert(1)"',
    'utf-16': 'expected text in UTF-8',
    'version-text': 'version: expected a whole number, got "1"',
    'whole-list': 'expected an object, got […]',
    'whole-null': 'expected an object, got null',
  };

  it('has its line here, each of them', async () => {
    const names = (await readdir(HOSTILE)).map((name) => name.replace('.cx.json', ''));
    expect(names.sort()).toEqual(Object.keys(lines).sort());
  });

  it.each(Object.entries(lines))('%s is refused: %s', async (name, line) => {
    const file = `${name}.cx.json`;
    expect(await run([file], HOSTILE)).toEqual({ ok: false, fault: `${file}: ${line}` });
  });

  it('is refused among good ones', async () => {
    const good = await save('good.cx.json', person({}));
    expect(await run([good, join(HOSTILE, 'level-9.cx.json'), good], folder)).toMatchObject({ ok: false });
  });
});

describe('files together', () => {
  it('of one person count once, the latest', async () => {
    const old = await save('old.cx.json', person({ 'strategy.owner': { level: 1 } }));
    const late = await save(
      'late.cx.json',
      person({ 'strategy.owner': { level: 4 } }, { updated: '2026-11-21T10:00:01Z' }),
    );
    const outcome = await run([late, old, old], folder);
    expect(outcome.ok && JSON.parse(outcome.value)).toMatchObject({
      respondents: 1,
      items: { 'strategy.owner': { n: 1, median: 4 } },
    });
  });

  it('of one person and one time that disagree are refused by all their names', async () => {
    const a = await save('a.cx.json', person({ 'strategy.owner': { level: 1 } }));
    const b = await save('b.cx.json', person({ 'strategy.owner': { level: 2 } }));
    const c = await save('c.cx.json', person({}, { respondent: { id: 'ZZZZZZZZ', group: 'none' } }));
    const fault =
      'a.cx.json, b.cx.json: answers.strategy.owner: expected one answer of respondent K3J9XQ01, got several that disagree';
    expect(await run([a, c, b], folder)).toEqual({ ok: false, fault });
    expect(await run([b, a, c], folder)).toEqual({ ok: false, fault });
  });

  it('of different modes or rounds are refused', async () => {
    const full = await save('full.cx.json', person({}));
    const quick = await save('quick.cx.json', person({}, { mode: 'quick' }));
    expect(await run([full, quick], folder)).toEqual({
      ok: false,
      fault: 'quick.cx.json: mode: expected the same in all files, got full and quick',
    });
    const one = await save('one.cx.json', person({}, { round: 'AAAAAAAA' }));
    const two = await save('two.cx.json', person({}, { round: 'BBBBBBBB' }));
    expect(await run([one, full, two], folder)).toEqual({
      ok: false,
      fault: 'two.cx.json: round: expected the same in all files, got AAAAAAAA and BBBBBBBB',
    });
  });

  it('are answers, or one round alone', async () => {
    const full = await save('full.cx.json', person({}));
    const round = await save('round.cx.json', roundFile());
    const fault = 'round.cx.json: kind: expected maturity-answers, got "maturity-round"';
    expect(await run([full, round], folder)).toEqual({ ok: false, fault });
    expect(await run([round, round], folder)).toEqual({ ok: false, fault });
    expect(await run([round], folder)).toMatchObject({ ok: true });
  });

  it('may be a round without members', async () => {
    const outcome = await run([await save('round.cx.json', roundFile())], folder);
    expect(outcome.ok && JSON.parse(outcome.value)).toMatchObject({ respondents: 0, rated: 0, stage: null });
  });

  it('may start with a byte order mark', async () => {
    await writeFile(join(folder, 'bom.cx.json'), `\uFEFF${JSON.stringify(person({}))}`);
    expect(await run(['bom.cx.json'], folder)).toMatchObject({ ok: true });
  });
});

describe('--model', () => {
  it('is the model of formats.md 2', async () => {
    expect(await readModel()).toEqual(MODEL);
  });

  it('prints its disciplines and items', async () => {
    const outcome = await run(['--model'], folder);
    const printed: unknown = outcome.ok ? JSON.parse(outcome.value) : null;
    expect(printed).toMatchObject({ model: 'cx-maturity@1' });
    expect(Object.keys(printed as object)).toEqual(['model', 'disciplines']);
    expect((printed as { disciplines: unknown[] }).disciplines).toHaveLength(6);
    expect((printed as { disciplines: unknown[] }).disciplines[0]).toEqual({
      id: 'strategy',
      items: ['strategy.definition', 'strategy.owner', 'strategy.priorities', 'strategy.review'],
      quick: ['strategy.definition', 'strategy.review'],
    });
  });
});

describe('the command line', () => {
  const usage = { ok: false, fault: 'usage: npm run --silent score -- --model | FILE…' };

  it('asks for the model or for files', async () => {
    expect(await run([], folder)).toEqual(usage);
    expect(await run(['--model', 'a.cx.json'], folder)).toEqual(usage);
  });

  it('knows no other option', async () => {
    const outcome = await run(['--all'], folder);
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome.ok ? '' : outcome.fault).not.toContain('\n');
  });

  it.each([
    ['nothing.cx.json', 'nothing.cx.json: cannot be read (ENOENT)'],
    ['.', '.: cannot be read (EISDIR)'],
    ['a\nb', 'a\\u000ab: cannot be read (ENOENT)'],
  ])('says what it cannot read: %j', async (name, fault) => {
    expect(await run([name], folder)).toEqual({ ok: false, fault });
  });

  it('does not read what is too large for any file', async () => {
    const large = join(folder, 'large.cx.json');
    await writeFile(large, '');
    await truncate(large, 50 * 1024 * 1024 + 1);
    expect(await run(['large.cx.json'], folder)).toEqual({
      ok: false,
      fault: 'large.cx.json: expected at most 52428800 bytes, got 52428801',
    });
  });
});

describe('run by node', () => {
  const node = promisify(execFile);
  const command = join(ROOT, 'src/commands/score.ts');
  const golden = join(GOLDEN, 'one-person');
  const clean = { ...process.env, npm_lifecycle_event: 'test', INIT_CWD: '/nowhere' };

  it('prints the score, and nothing else', async () => {
    const expected = await readFile(join(golden, 'expected.json'), 'utf8');
    const { stdout, stderr } = await node(process.execPath, [command, '01.cx.json'], {
      cwd: golden,
      env: clean,
    });
    expect([stdout, stderr]).toEqual([expected, '']);
  });

  it('takes file names from where npm was called', async () => {
    const env = { ...process.env, npm_lifecycle_event: 'score', INIT_CWD: golden };
    const { stdout } = await node(process.execPath, [command, '01.cx.json'], { cwd: ROOT, env });
    expect(stdout).toBe(await readFile(join(golden, 'expected.json'), 'utf8'));
  });

  it('fails with status 1, one line of error and no output', async () => {
    const failed = node(process.execPath, [command, 'level-9.cx.json'], { cwd: HOSTILE, env: clean });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'level-9.cx.json: answers.strategy.owner.level: expected 1 to 5, got 9\n',
    });
  });
});
