import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { download } from './download.ts';

interface Handed {
  readonly name: string;
  readonly address: string;
}

const handed: Handed[] = [];

/** Notes what a click would have downloaded, and stops it. */
function note(event: MouseEvent): void {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  handed.push({ name: event.target.download, address: event.target.href });
}

beforeEach(() => {
  vi.useFakeTimers();
  handed.length = 0;
  document.addEventListener('click', note);
});

afterEach(() => {
  document.removeEventListener('click', note);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('download', () => {
  it('hands over the text under its name, letter by letter', async () => {
    const text = '\uFEFFمشتری‌ها,«۱»\r\n"=1"';
    download('جدول نارون.csv', 'text/csv', text);
    expect(handed.map(({ name }) => name)).toEqual(['جدول نارون.csv']);
    const received = await fetch(handed[0]?.address ?? '');
    expect(received.headers.get('content-type')).toBe('text/csv;charset=utf-8');
    expect(new Uint8Array(await received.arrayBuffer())).toEqual(new TextEncoder().encode(text));
  });

  it('leaves nothing behind on the page', () => {
    const before = document.body.innerHTML;
    download('a.csv', 'text/csv', 'x');
    expect(document.body.innerHTML).toBe(before);
  });

  it('gives the memory back, but not before the browser has read the file', async () => {
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    download('a.csv', 'text/csv', 'x');
    const address = handed[0]?.address ?? '';
    vi.advanceTimersByTime(59_000);
    expect(revoked).not.toHaveBeenCalled();
    await expect(fetch(address)).resolves.toHaveProperty('ok', true);
    vi.advanceTimersByTime(1_000);
    expect(revoked).toHaveBeenCalledExactlyOnceWith(address);
  });

  it('keeps two files apart', () => {
    download('a.csv', 'text/csv', 'a');
    download('b.csv', 'text/csv', 'b');
    expect(handed.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
    expect(new Set(handed.map(({ address }) => address)).size).toBe(2);
  });
});
