import { describe, expect, it } from 'vitest';
import type { OwnQuestion } from './myCourse.ts';
import { arrangedItems, MOST_OWN } from './quiz.ts';

function question(id: string, lesson: string): OwnQuestion {
  const options = ['a', 'b', 'c'].map((option) => ({ id: option, right: option === 'b', text: option }));
  return { id, lesson, objective: `${lesson}.name`, question: `${id}?`, options, explanation: 'because' };
}

const usual = ['cues.q1', 'cues.q2', 'cues.q3'];

describe('the questions of a class as its trainer has arranged them', () => {
  it('are those of the site without hidden ones, and the own ones of the lesson behind them', () => {
    const questions = [question('AAAAAAA1', 'cues'), question('AAAAAAA2', 'words'), question('AAAAAAA3', 'cues')];
    const { items, own } = arrangedItems(usual, { lesson: 'cues' }, { hidden: ['cues.q2', 'words.q1'], questions });
    expect(items).toEqual(['cues.q1', 'cues.q3', 'AAAAAAA1', 'AAAAAAA3']);
    expect(own.map(({ id, kind, question: asked }) => [id, kind, asked])).toEqual([
      ['AAAAAAA1', 'single', 'AAAAAAA1?'],
      ['AAAAAAA3', 'single', 'AAAAAAA3?'],
    ]);
  });

  it('hold as many own ones as an invitation carries', () => {
    const questions = Array.from({ length: MOST_OWN + 3 }, (_, place) =>
      question(`BBBBBB${String(10 + place)}`, 'cues'),
    );
    const { items, own } = arrangedItems(usual, { lesson: 'cues' }, { hidden: [], questions });
    expect(own).toHaveLength(MOST_OWN);
    expect(items).toHaveLength(usual.length + MOST_OWN);
  });

  it('are the usual ones where all are hidden and none is added', () => {
    expect(arrangedItems(usual, { lesson: 'cues' }, { hidden: usual, questions: [] })).toEqual({
      items: usual,
      own: [],
    });
  });

  it('before and after a course take up no own ones, which belong to lessons', () => {
    const arranged = arrangedItems(usual, { lesson: null }, { hidden: [], questions: [question('AAAAAAA1', 'cues')] });
    expect(arranged).toEqual({ items: usual, own: [] });
  });
});
