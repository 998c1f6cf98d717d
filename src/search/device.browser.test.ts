/** What searching keeps on a real device. */
import { beforeEach, describe, expect, it } from 'vitest';
import { handOver, KEY, takeOver } from './handover.ts';
import { forgetQuestions, recentQuestions, rememberQuestion } from './recent.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('recent questions', () => {
  it('are the last six, the latest first, each once', () => {
    for (const question of ['a', 'b', ' c ', 'd', 'a', 'e', 'f', 'g']) rememberQuestion(question);
    expect(recentQuestions()).toEqual(['g', 'f', 'e', 'a', 'd', 'c']);
    forgetQuestions();
    expect(recentQuestions()).toEqual([]);
  });

  it.each(['', '{', '{"0":"a"}', '[1,"a",null,""]', `["${'x'.repeat(81)}","a"]`])(
    'of %s are what is readable',
    (stored) => {
      localStorage.setItem('cx-searches', stored);
      expect(['', 'a']).toContain(recentQuestions().join());
    },
  );

  it('are not kept if they are empty or no question any more', () => {
    rememberQuestion(' ');
    rememberQuestion('x'.repeat(81));
    expect(recentQuestions()).toEqual([]);
  });
});

describe('handing over', () => {
  const linkTo = (path: string): HTMLAnchorElement => {
    const link = document.createElement('a');
    link.href = path;
    return link;
  };

  it('reaches the page it is meant for, once', () => {
    handOver(linkTo(`${location.pathname}#there`), 'سفر');
    expect(takeOver()).toBe('سفر');
    expect(takeOver()).toBeNull();
  });

  it('reaches no other page, and does not wait for it', () => {
    handOver(linkTo('/elsewhere/'), 'سفر');
    expect(takeOver()).toBeNull();
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it.each(['', '{', '7', '"a"', '{"path":"/"}'])('takes nothing from %s', (stored) => {
    sessionStorage.setItem(KEY, stored);
    expect(takeOver()).toBeNull();
  });
});
