import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIcs } from './ics.ts';
import { anyString } from './testKit.ts';

const due = { id: 'A-0@cx', date: '2026-12-31', title: 'Ring, then; mail\\post', text: 'a\nb' };
const stamp = '2026-11-21T18:40:00Z';

describe('a calendar', () => {
  it('has whole days, ends its lines as the format wants, and takes signs for what they are', () => {
    expect(toIcs([due], stamp).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//CX Compass//EN',
      'BEGIN:VEVENT',
      'UID:A-0@cx',
      'DTSTAMP:20261121T184000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Ring\\, then\\; mail\\\\post',
      'DESCRIPTION:a\\nb',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('never has a line that is too long, a bare line end, or a property that a text brought', () => {
    fc.assert(
      fc.property(anyString(120), anyString(120), (title, text) => {
        const made = toIcs([{ ...due, title, text }], stamp);
        const lines = made.split('\r\n');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
        }
        const unfolded = made.replaceAll('\r\n ', '').split('\r\n');
        expect(unfolded).toHaveLength(13);
      }),
    );
  });
});
