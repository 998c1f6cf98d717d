import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { LOGO_LIMIT } from '../limits.ts';
import { readAnyFile } from './anyFile.ts';
import { anyMyCourseFile, FULL, PIXEL } from './myCourseKit.ts';
import { readMyCourseFile, writeMyCourseFile } from './myCourseFile.ts';

/** The full file with something else in its place. */
function spoiled(path: string, value: unknown): string {
  const file: unknown = JSON.parse(JSON.stringify(FULL));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce((at, key) => (at as Record<string, unknown>)[key], file);
  (place as Record<string, unknown>)[last] = value;
  return JSON.stringify(file);
}

const options = (right: readonly number[], count = 3): unknown =>
  Array.from({ length: count }, (_, place) => ({ id: 'abcd'.charAt(place), right: right.includes(place), text: 'x' }));

describe('a course of one’s own', () => {
  it('is read as it was written, by its own door and by that of any file', () => {
    fc.assert(
      fc.property(anyMyCourseFile, (file) => {
        const text = writeMyCourseFile(file);
        expect(readMyCourseFile(text)).toEqual({ ok: true, value: file });
        expect(readAnyFile(text, MODEL)).toEqual({ ok: true, value: file });
        // the same file is the same text
        const read = readMyCourseFile(text);
        if (read.ok) expect(writeMyCourseFile(read.value)).toBe(text);
      }),
    );
    expect(readMyCourseFile(writeMyCourseFile(FULL))).toEqual({ ok: true, value: FULL });
  });

  it('has room for a logo of the size that is allowed', () => {
    const logo = `data:image/jpeg;base64,${Buffer.alloc(60 * 1024, 7).toString('base64')}`;
    expect(logo).toHaveLength(LOGO_LIMIT);
    expect(readAnyFile(spoiled('logo', logo), MODEL)).toMatchObject({ ok: true });
    expect(readMyCourseFile(spoiled('logo', `${logo}AAAA`))).toMatchObject({ ok: false });
  });

  it.each<[string, string, unknown, string, string]>([
    ['another course', 'course', 'selling', 'course', 'one-of'],
    ['an id with capitals among what is hidden', 'hidden', ['K3J9XQ2A'], 'hidden.0', 'pattern'],
    ['an id that stands twice among what is hidden', 'hidden', ['a', 'a'], 'hidden.1', 'duplicate-key'],
    ['a lesson twice in the order', 'order', ['a', 'a'], 'order.1', 'duplicate-key'],
    ['a slide in the order', 'order', ['a.s1'], 'order.0', 'pattern'],
    ['an own id that could be one of the site', 'slides.0.id', 'words.s1', 'slides.0.id', 'pattern'],
    ['one own id twice', 'questions.0.id', 'K3J9XQ2A', 'questions.0.id', 'duplicate-key'],
    ['a slide without a title', 'slides.0.title', '', 'slides.0.title', 'empty'],
    ['seven points', 'slides.0.points', ['1', '2', '3', '4', '5', '6', '7'], 'slides.0.points', 'too-many'],
    ['two right options', 'questions.0.options', options([0, 1]), 'questions.0.options', 'pattern'],
    ['no right option', 'questions.0.options', options([]), 'questions.0.options', 'pattern'],
    ['two options', 'questions.0.options', options([0], 2), 'questions.0.options', 'range'],
    ['five options', 'questions.0.options', options([0], 5), 'questions.0.options.4.id', 'one-of'],
    ['rules that are too long', 'rules', 'x'.repeat(2001), 'rules', 'too-long'],
    ['a picture that could run', 'logo', 'data:image/svg+xml;base64,AAAA', 'logo', 'pattern'],
    ['an address in place of the picture', 'logo', 'https://example.com/a.png', 'logo', 'pattern'],
    ['more behind the picture', 'logo', `${PIXEL}"><script>`, 'logo', 'pattern'],
    ['a key too many', 'slides.0.html', '<b>', 'slides.0.html', 'unknown-key'],
  ])('is refused for %s', (_, path, value, at, kind) => {
    expect(readMyCourseFile(spoiled(path, value))).toMatchObject({ fault: { path: at, problem: { kind } } });
  });

  it('is refused without a field', () => {
    for (const key of Object.keys(FULL)) {
      const { [key as keyof typeof FULL]: __, ...rest } = FULL;
      expect(readMyCourseFile(JSON.stringify(rest)).ok).toBe(key === 'title');
    }
  });

  it('keeps texts of other kinds at their limit', () => {
    const long = JSON.stringify({ ...FULL, kind: 'software-comparison', title: 'x'.repeat(30_000) });
    expect(readAnyFile(long, MODEL)).toMatchObject({ ok: false, fault: { problem: { kind: 'too-long' } } });
  });
});
