import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, resultsOf, codeOf } from '../../domain/training/testKit.ts';
import { collectCodes } from '../../domain/training/classFile.ts';
import type { ClassFile } from '../../domain/training/classFile.ts';
import { classFromFragment, classToFragment } from '../classInvitation.ts';
import { textToFragment } from '../fragment.ts';
import { readClassFile, writeClassFile } from './classFile.ts';
import { readLearningFile, writeLearningFile } from './learningFile.ts';

const own = {
  id: 'AAAAAAAA',
  kind: 'single',
  question: 'سقف شما چقدر است؟',
  options: [
    { id: 'a', right: true, text: '۸۰۰ هزار تومان' },
    { id: 'b', right: false, text: 'ندارم' },
  ],
  explanation: 'قاعدهٔ خود شرکت است.',
} as const;

const FULL: ClassFile = classOf({
  title: 'گروه آبان',
  own: [own],
  items: [...classOf().items, own.id],
  people: collectCodes(classOf(), [codeOf(1, resultsOf('+-.+')), codeOf(2, resultsOf('....'))]).people,
  hands: { 'cues.q1': { a: 3, b: 20 }, 'cues.q3': { right: 9, wrong: 4 } },
});

const LEARNING = {
  format: 'cx-compass',
  version: 1,
  kind: 'learning',
  updated: '2026-11-21T08:00:00Z',
  items: { 'cues.q1': { right: true, at: '2026-11-21T08:00:00Z' } },
  cards: { 'term.cue': { due: '2026-11-22T08:00:00.000Z', stability: 2.5, reps: 1 } },
} as const;

/** The path and kind of the first fault of a class with some values put into it; '' where there is none. */
function faultOf(part: object): string {
  const read = readClassFile(JSON.stringify({ ...FULL, ...part }));
  return read.ok ? '' : `${read.fault.path}: ${read.fault.problem.kind}`;
}

describe('a class as a file', () => {
  it('comes back as it was', () => {
    expect(readClassFile(writeClassFile(FULL))).toEqual({ ok: true, value: FULL });
  });

  it.each([
    [{ limit: 0 }, 'limit: range'],
    [{ limit: 101 }, 'limit: range'],
    [{ class: 'k7m2q9xa' }, 'class: pattern'],
    [{ course: 'other' }, 'course: one-of'],
    [{ lesson: null }, 'lesson: one-of'],
    [{ moment: 'before' }, 'lesson: one-of'],
    [{ items: ['cues.q1', 'cues.q1'] }, 'items.1: duplicate-key'],
    [{ items: ['javascript:alert(1)'] }, 'items.0: pattern'],
    [{ people: [FULL.people[0], FULL.people[0]] }, 'people.1: duplicate-key'],
    [{ people: [{ ...FULL.people[0], name: '' }] }, 'people.0.name: empty'],
    [{ people: [{ ...FULL.people[0], results: { 'cues.q1': { right: true, marks: ['z'] } } }] }, 'one-of'],
    [{ hands: { 'cues.q1': { a: -1 } } }, 'range'],
    [{ hands: JSON.parse('{"__proto__":{"a":1}}') as object }, 'unknown-key'],
    [{ more: 1 }, 'more: unknown-key'],
    [{ version: 2 }, 'version: newer-version'],
  ])('refuses %j', (part, fault) => {
    expect(faultOf(part)).toContain(fault);
  });
});

describe('a learner’s progress as a file', () => {
  it('comes back as it was', () => {
    expect(readLearningFile(writeLearningFile(LEARNING))).toEqual({ ok: true, value: LEARNING });
  });

  it.each([
    [{ items: { q: { right: true, at: LEARNING.updated } } }],
    [{ items: { 'cues.q1': { right: 'yes', at: LEARNING.updated } } }],
    [{ cards: { 'term.cue': { due: 'x'.repeat(41) } } }],
    [{ cards: { 'term.cue': { due: null } } }],
    [{ cards: { '<b>': {} } }],
  ])('refuses %j', (part) => {
    expect(readLearningFile(JSON.stringify({ ...LEARNING, ...part })).ok).toBe(false);
  });
});

describe('an invitation to a class', () => {
  const { class: id, seed, course, lesson, moment, items } = classOf();
  const invitation = { class: id, seed, course, lesson, moment, items };

  it('comes back as it was, with and without title and own questions', async () => {
    for (const each of [invitation, { ...invitation, title: 'گروه آبان', own: [own] }]) {
      const fragment = await classToFragment(each);
      expect(fragment.ok && (await classFromFragment(`#${fragment.value}`))).toEqual({ ok: true, value: each });
    }
  });

  it('fits a code that a camera reads from the wall', async () => {
    const seven = Array.from({ length: 7 }, (_, at) => `breaking-rules.q${String(at + 1)}`);
    const fragment = await classToFragment({ ...invitation, items: seven, lesson: 'breaking-rules' });
    expect(fragment.ok && fragment.value.length).toBeLessThan(300);
  });

  it('is refused where anything is wrong in it', async () => {
    for (const part of [
      { items: [] },
      { items: ['x'] },
      { kind: 'class' },
      { seed: '' },
      { more: 1 },
      { own: [own, own] },
    ]) {
      const fragment = await textToFragment(JSON.stringify({ kind: 'class-invitation', ...invitation, ...part }));
      expect((await classFromFragment(fragment.ok ? fragment.value : '')).ok).toBe(false);
    }
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `s1-${text}`),
        ),
        async (text) => {
          expect((await classFromFragment(text)).ok).toBe(false);
        },
      ),
    );
  });
});
