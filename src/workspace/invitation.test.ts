import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODES } from '../domain/maturity/model.ts';
import { MODEL } from '../domain/maturity/testKit.ts';
import { lettersOf, valuesOf } from '../domain/round/letters.ts';
import { anyDate, anyId, anyText } from './files/testKit.ts';
import { codeToFragment, invitationFromFragment, invitationToFragment } from './invitation.ts';
import { anyString } from './testKit.ts';

const anyInvitation = fc.record({
  model: fc.constant(MODEL.id),
  mode: fc.constantFrom(...MODES),
  round: anyId,
  date: anyDate,
  groups: fc.boolean(),
  hidden: fc.boolean(),
});

describe('the link to a round', () => {
  const example = {
    model: MODEL.id,
    mode: 'quick',
    round: '9PMJKZ2Q',
    date: '2026-11-21',
    groups: true,
    hidden: false,
  } as const;

  it('stays the same for ever', () => {
    expect(invitationToFragment(example, 'دور پاییز')).toBe('j1-19PMJKZ2QHD5683NV9-t2K-1ZiNixINm-02KfbjNuM2LI');
    expect(codeToFragment('ABC')).toBe('c1-ABC');
  });

  it('gives back what it carries, in signs that messengers leave alone', () => {
    fc.assert(
      fc.property(anyInvitation, anyText, (invitation, title) => {
        const fragment = invitationToFragment(invitation, title);
        expect(fragment).toMatch(/^[0-9A-Za-z-]*[0-9A-Za-z]$/u);
        const read = invitationFromFragment(fragment, MODEL);
        // half a character arrives as the mark of something unreadable
        const whole = new TextDecoder().decode(new TextEncoder().encode(title)).trim();
        expect(read).toEqual({ ok: true, value: { ...invitation, title: whole === '' ? null : whole } });
      }),
    );
  });

  it('that lost its end invites without a title, and one that is wrong before it not at all', () => {
    const fragment = invitationToFragment(example, 'دور پاییز');
    expect(invitationFromFragment(fragment.slice(0, -2), MODEL)).toEqual({
      ok: true,
      value: { ...example, title: null },
    });
    expect(invitationFromFragment(fragment.slice(0, 20), MODEL)).toEqual({ ok: false, fault: 'damaged' });
    expect(invitationFromFragment(fragment, { ...MODEL, id: 'cx-maturity@2' })).toEqual({
      ok: false,
      fault: 'instrument',
    });
  });

  it('never invites to another round by a wrong letter', () => {
    fc.assert(
      fc.property(anyInvitation, fc.nat(17), fc.integer({ min: 1, max: 31 }), (invitation, place, by) => {
        const letters = valuesOf(invitationToFragment(invitation, 'x').slice(3, 21)) ?? [];
        const wrong = lettersOf(letters.with(place, (letters[place] ?? 0) ^ by));
        expect(invitationFromFragment(`j1-${wrong}`, MODEL).ok).toBe(false);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyString(40), (text) => {
        expect(invitationFromFragment(`j1-${text}`, MODEL).ok).toBe(false);
      }),
    );
  });
});
