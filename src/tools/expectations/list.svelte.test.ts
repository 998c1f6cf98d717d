import { describe, expect, it } from 'vitest';
import { add } from '../../domain/expectations/edit.ts';
import { checkExpectationsFile } from '../../workspace/files/expectationsFile.ts';
import { EXPECTATIONS_LIMIT } from '../../workspace/limits.ts';
import { newFile, OpenList } from './list.svelte.ts';
import { toolFor } from './testKit.ts';

describe('a new list', () => {
  it('is a file already, empty or with the ready expectations of its sector', () => {
    const [sector] = toolFor('fa').content.sectors;
    const file = newFile(sector ?? null);
    expect(checkExpectationsFile(file)).toEqual({ ok: true, value: file });
    expect(file.expectations).toEqual([{ id: 'e1', text: 'قیمت درست است', ready: 'shop.honest-price', replies: {} }]);
    expect(file).toMatchObject({ sector: 'shop', next: 2 });
    expect(newFile(null)).toMatchObject({ sector: null, next: 1, expectations: [] });
  });
});

describe('an open list', () => {
  const open = (): OpenList => new OpenList(newFile(null), null, (title) => title);

  it('refuses what a file may not hold, and stays as it was', () => {
    const list = open();
    const many = Array.from({ length: EXPECTATIONS_LIMIT + 1 }, () => ({ text: 'x' }));
    list.change(add(list.file, many));
    expect(list.refused).toMatchObject({ path: 'expectations', problem: { kind: 'too-many' } });
    expect(list.file.expectations).toEqual([]);
    list.change(add(list.file, many.slice(1)));
    expect([list.refused, list.file.expectations.length]).toEqual([null, EXPECTATIONS_LIMIT]);
  });

  it('takes a title and gives it back', () => {
    const list = open();
    list.setTitle('  کافه ');
    expect(list.file.title).toBe('کافه');
    list.setTitle(' ');
    expect(list.file).not.toHaveProperty('title');
  });
});
