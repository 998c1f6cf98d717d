import { expect, it } from 'vitest';
import { toTabbed } from '../../../../workspace/csv.ts';
import type { CardsContent, QuestionCard } from './content.ts';
import { ANKI_SETTINGS, ankiRows, questionCardsOf, termCards } from './decks.ts';
import { hashOf, parseRoute } from './route.ts';

const CONTENT: CardsContent = {
  terms: [
    { id: 'cue', term: 'نشانه', definition: 'آنچه مشتری می‌بیند؛ "بو" هم.', other: 'Cue' },
    { id: 'channel', term: 'کانال', definition: 'راه تماس', other: 'Channel' },
  ],
  decks: [{ id: 'first-week', title: 'هفتهٔ اول', terms: ['cue'] }],
  questions: '/train/cards/questions.json',
};
const QUESTION: QuestionCard = {
  question: 'What first?',
  answer: ['listen', 'say it back'],
  ordered: true,
  why: 'Because.',
  reading: { title: 'Complaints', href: '/learn/complaints/' },
  lesson: 'complaint',
};

it('takes all terms, or those of a course', () => {
  expect(termCards(CONTENT, 'all').map(({ id }) => id)).toEqual(['term.cue', 'term.channel']);
  expect(termCards(CONTENT, 'first-week').map(({ id }) => id)).toEqual(['term.cue']);
  expect(termCards(CONTENT, 'managers')).toEqual([]);
});

it('leaves out questions that the site no longer has', () => {
  const cards = questionCardsOf({ 'complaint.q1': QUESTION }, ['complaint.q1', 'gone.q1', 'constructor']);
  expect(cards.map(({ id }) => id)).toEqual(['item.complaint.q1']);
});

it('writes front, back and tags for Anki', () => {
  const cards = [...termCards(CONTENT, 'all'), ...questionCardsOf({ 'complaint.q1': QUESTION }, ['complaint.q1'])];
  expect(toTabbed(ANKI_SETTINGS, ankiRows(cards))).toBe(
    [
      '#separator:tab\n#html:false\n#tags column:3\n',
      'نشانه\t"آنچه مشتری می‌بیند؛ ""بو"" هم.\n(Cue)"\tcx-compass term first-week\n',
      'کانال\t"راه تماس\n(Channel)"\tcx-compass term\n',
      'What first?\t"1. listen\n2. say it back\nBecause."\tcx-compass question complaint\n',
    ].join(''),
  );
});

it.each(['#', '#all', '#missed', '#first-week/print'])('goes to %s and back', (hash) => {
  expect(hashOf(parseRoute(hash))).toBe(hash);
});

it.each(['#constructor', '#all/print/x', '#all/other', '#<b>'])('shows the start for %s', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'start' });
});
