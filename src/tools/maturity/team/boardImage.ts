import { factsOf, type Lang } from '../../../i18n/languages.ts';
import type { RoundWords } from './context.ts';
import type { BoardText, LineText } from './boardText.ts';

/** A4 at 150 dots per inch. */
const WIDTH = 1240;
const HEIGHT = 1754;
const MARGIN = 90;
const INNER = WIDTH - 2 * MARGIN;

/** The light theme: a picture is printed and pasted. */
const INK = '#14263a';
const SOFT = '#44566a';
const LINE = '#d9d3c4';
const PAPER = '#ffffff';
const TURQUOISE = '#085960';
const SAFFRON = '#b57a00';
const LEVELS = ['#e9dcc0', '#b9d3c6', '#7bb8b0', '#2f8f8f', '#0a5f66'];

const sample: Readonly<Record<Lang, string>> = { fa: 'تجربه ۱۲۳', en: 'abc 123' };

interface Style {
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly colour?: string;
  /** Lines after which the rest is cut off with an ellipsis. */
  readonly lines?: number;
}

/** Writes and draws from the reader's own side: `x` counts from where a line of the language begins. */
class Sheet {
  readonly #pen: CanvasRenderingContext2D;
  readonly #rtl: boolean;

  constructor(pen: CanvasRenderingContext2D, lang: Lang) {
    this.#pen = pen;
    this.#rtl = factsOf(lang).dir === 'rtl';
    pen.direction = factsOf(lang).dir;
    pen.textAlign = 'start';
    pen.textBaseline = 'top';
    pen.fillStyle = PAPER;
    pen.fillRect(0, 0, WIDTH, HEIGHT);
  }

  /** Where something of a width begins, from the left. */
  #left(x: number, width: number): number {
    return this.#rtl ? WIDTH - x - width : x;
  }

  /** Broken into lines that fit, at most so many. */
  #broken(text: string, width: number, most: number): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/ +/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.#pen.measureText(longer).width > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
    if (lines.length <= most) return lines;
    return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
  }

  /** Writes a text and gives the height that it took. */
  write(text: string, x: number, y: number, width: number, style: Style): number {
    const { size, weight = 400, colour = INK, lines = 3 } = style;
    const pen = this.#pen;
    pen.font = `${String(weight)} ${String(size)}px Vazirmatn, sans-serif`;
    pen.fillStyle = colour;
    const leading = size * (this.#rtl ? 1.75 : 1.45);
    const broken = this.#broken(text, width, lines);
    for (const [index, line] of broken.entries()) {
      pen.fillText(line, this.#rtl ? WIDTH - x : x, y + index * leading + (leading - size) / 2, width);
    }
    return broken.length * leading;
  }

  rule(y: number): void {
    this.#pen.fillStyle = LINE;
    this.#pen.fillRect(MARGIN, y, INNER, 2);
  }

  box(x: number, y: number, width: number, height: number, fill: string | null, stroke = SOFT): void {
    const pen = this.#pen;
    pen.beginPath();
    pen.roundRect(this.#left(x, width), y, width, height, 7);
    if (fill !== null) {
      pen.fillStyle = fill;
      pen.fill();
    }
    pen.lineWidth = 2;
    pen.strokeStyle = stroke;
    pen.stroke();
  }

  bar(x: number, y: number, width: number, height: number, colour: string): void {
    this.#pen.fillStyle = colour;
    this.#pen.fillRect(this.#left(x, width), y, width, height);
  }

  ring(x: number, y: number, radius: number, colour: string, dashed = false): void {
    const pen = this.#pen;
    pen.beginPath();
    pen.arc(this.#rtl ? WIDTH - x : x, y, radius, 0, 2 * Math.PI);
    pen.fillStyle = PAPER;
    pen.fill();
    pen.lineWidth = 5;
    pen.strokeStyle = colour;
    pen.setLineDash(dashed ? [5, 4] : []);
    pen.stroke();
    pen.setLineDash([]);
  }
}

const NAME = 300;
const TRACK = 400;
const COLUMN = (INNER - NAME - TRACK - 60) / 3;
const COLUMNS = [0, 1, 2].map((place) => MARGIN + NAME + TRACK + 60 + place * COLUMN);

/** Where a value of 1 to 5 stands on the track. */
function placeOf(value: number): number {
  return MARGIN + NAME + 20 + ((value - 0.5) / LEVELS.length) * TRACK;
}

function drawLine(sheet: Sheet, line: LineText, y: number): void {
  sheet.write(line.name, MARGIN, y, NAME, { size: 25, weight: 700, lines: 1 });
  for (const [index, colour] of LEVELS.entries()) {
    const on = line.level !== null && index < line.level;
    const cell = TRACK / LEVELS.length;
    sheet.box(MARGIN + NAME + 20 + index * cell + 2, y + 6, cell - 4, 30, on ? colour : null, on ? SOFT : LINE);
  }
  const { last, now, target } = line.marks;
  if (last !== null) sheet.ring(placeOf(last), y + 21, 9, SOFT, true);
  if (target !== null) sheet.ring(placeOf(target), y + 21, 10, SAFFRON);
  if (now !== null) sheet.bar(placeOf(now) - 4, y, 8, 42, INK);
  for (const [place, said] of [line.last, line.now, line.target].entries()) {
    const weight = place === 1 ? 700 : 400;
    sheet.write(said, COLUMNS[place] ?? 0, y, COLUMN - 6, {
      size: 22,
      weight,
      lines: 1,
      colour: place === 1 ? INK : SOFT,
    });
  }
}

function drawList(sheet: Sheet, heading: string, texts: readonly string[], y: number): number {
  let at = y + sheet.write(heading, MARGIN, y, INNER, { size: 29, weight: 700, lines: 1 }) + 6;
  for (const text of texts) at += sheet.write(text, MARGIN, at, INNER, { size: 24, lines: 2 }) + 4;
  return at + 26;
}

/**
 * The board page as a picture of one sheet of A4. Text waits for the site's typeface, which a canvas would otherwise
 * replace for good.
 * @throws Error where the browser gives no canvas
 */
export async function drawBoard(text: BoardText, words: RoundWords['board'], lang: Lang): Promise<Blob> {
  await Promise.all([
    document.fonts.load('400 24px Vazirmatn', sample[lang]),
    document.fonts.load('700 24px Vazirmatn', sample[lang]),
  ]);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no pictures');
  const sheet = new Sheet(pen, lang);

  let y = MARGIN;
  y += sheet.write(text.kicker, MARGIN, y, INNER, { size: 24, colour: SOFT, lines: 1 }) + 8;
  y += sheet.write(text.headline, MARGIN, y, INNER, { size: 42, weight: 700, colour: TURQUOISE }) + 24;
  sheet.rule(y);
  y += 18;
  for (const [place, heading] of [words.last, words.now, words.target].entries()) {
    sheet.write(heading, COLUMNS[place] ?? 0, y, COLUMN - 6, { size: 20, colour: SOFT, lines: 1 });
  }
  y += 44;
  for (const line of text.lines) {
    drawLine(sheet, line, y);
    y += 66;
  }
  y += 10;
  sheet.rule(y);
  y = drawList(sheet, words.gaps, text.gaps.length === 0 ? [words.gapsNone] : text.gaps, y + 24);
  y = drawList(sheet, words.customer, [text.customer ?? words.customerNone], y);
  y += sheet.write(words.decisions, MARGIN, y, INNER, { size: 29, weight: 700, lines: 1 }) + 6;
  if (text.decisions.length === 0) sheet.write(words.decisionsNone, MARGIN, y, INNER, { size: 24, colour: SOFT });
  for (const { text: decision, facts } of text.decisions) {
    y += sheet.write(decision, MARGIN, y, INNER, { size: 25, weight: 700, lines: 2 });
    y += sheet.write(facts, MARGIN, y, INNER, { size: 22, colour: SOFT, lines: 2 }) + 12;
  }
  const foot = HEIGHT - MARGIN - 70;
  sheet.rule(foot);
  sheet.write(text.foot, MARGIN, foot + 14, INNER, { size: 21, colour: SOFT, lines: 2 });

  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be made'));
      else resolve(blob);
    }, 'image/png');
  });
}
