/** Something that is due on a day. */
export interface Due {
  /** Stays the same when the calendar is saved again, so that it is updated there. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

const LINE_END = '\r\n';
/** Bytes of a line, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;
const DAY = 86_400_000;

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line broken where it would grow too long, never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > LINE_BYTES) {
      out += `${LINE_END} `;
      bytes = 1;
    }
    out += sign;
    bytes += size;
  }
  return out;
}

const compact = (date: string): string => date.replaceAll('-', '');

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

/**
 * A calendar of whole days (RFC 5545).
 * @param stamp when it was made, UTC in whole seconds
 */
export function toIcs(dues: readonly Due[], stamp: string): string {
  const made = stamp.replace(/[-:]/gu, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CX Compass//EN',
    ...dues.flatMap(({ id, date, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + LINE_END).join('');
}
