import { describe, expect, it } from 'vitest';
import {
  withEvidence,
  withImportance,
  withLevel,
  withNotApplicable,
  withNote,
  withoutAnswer,
  withTarget,
  withUnknown,
} from './edit.ts';

const item = 'strategy.owner';
const full = { level: 3, target: 4, importance: 2, note: 'n', evidence: [{ text: 'e' }] } as const;

describe('editing answers', () => {
  it('changes the level and keeps what stands beside it', () => {
    expect(withLevel({ [item]: full }, item, 5)).toEqual({ [item]: { ...full, level: 5 } });
  });

  it('replaces a state by a level and drops the reason', () => {
    const answers = withNotApplicable({}, item, 'we have no branches');
    expect(answers).toEqual({ [item]: { state: 'not-applicable', reason: 'we have no branches' } });
    expect(withLevel(answers, item, 2)).toEqual({ [item]: { level: 2 } });
  });

  it('replaces a level by a state and keeps the note', () => {
    expect(withUnknown({ [item]: { level: 1, note: 'ask' } }, item)).toEqual({
      [item]: { state: 'unknown', note: 'ask' },
    });
  });

  it('takes an empty reason for none', () => {
    expect(withNotApplicable({}, item, '  ')).toEqual({ [item]: { state: 'not-applicable', reason: null } });
    expect(withNotApplicable({}, item, null)).toEqual({ [item]: { state: 'not-applicable', reason: null } });
  });

  it('clears an answer but not its note, and removes an answer without content', () => {
    expect(withoutAnswer({ [item]: { state: 'unknown', note: 'ask' } }, item)).toEqual({
      [item]: { note: 'ask' },
    });
    expect(withoutAnswer({ [item]: { level: 4 }, other: { level: 1 } }, item)).toEqual({
      other: { level: 1 },
    });
  });

  it('sets and takes out notes and evidence', () => {
    expect(withNote({}, item, 'a')).toEqual({ [item]: { note: 'a' } });
    expect(withNote({ [item]: { level: 2, note: 'a' } }, item, ' ')).toEqual({ [item]: { level: 2 } });
    expect(withEvidence({ [item]: { level: 2 } }, item, [{ text: 'e' }])).toEqual({
      [item]: { level: 2, evidence: [{ text: 'e' }] },
    });
    expect(withEvidence({ [item]: { evidence: [{ text: 'e' }] } }, item, [])).toEqual({});
  });

  it('sets target and importance, beside a level or alone', () => {
    expect(withTarget({ [item]: { level: 2 } }, item, 5)).toEqual({ [item]: { level: 2, target: 5 } });
    expect(withImportance({}, item, 3)).toEqual({ [item]: { importance: 3 } });
  });

  it('leaves the answers it was given as they were', () => {
    const answers = { [item]: full };
    withLevel(answers, item, 1);
    withoutAnswer(answers, item);
    expect(answers).toEqual({ [item]: full });
  });
});
