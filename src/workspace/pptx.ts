/** The one way to write a file for PowerPoint. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';

export interface PptxSlide {
  /** Whether it opens the lesson: its title stands large. */
  readonly opening: boolean;
  /** What stands small above the title; empty if nothing does. */
  readonly label: string;
  readonly title: string;
  readonly points: readonly string[];
  /** What the speaker reads. */
  readonly notes: string;
  /** A figure that the file does not hold: what it says, and where it is. */
  readonly figure: { readonly caption: string; readonly href: string } | null;
}

export interface PptxPicture {
  /** `data:image/png` or `data:image/jpeg`. */
  readonly data: string;
  /** In pixels; only their share counts. */
  readonly width: number;
  readonly height: number;
}

export interface PptxOptions {
  readonly title: string;
  /** A locale, for spelling and for the shapes of letters: `fa-IR`. */
  readonly language: string;
  readonly rightToLeft: boolean;
  /** The words of the link to a figure. */
  readonly figureThere: string;
  /** A picture for the corner of each slide, or none. */
  readonly logo: PptxPicture | null;
}

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const FONT = 'Vazirmatn';
/** The typeface whose form is asked for where Vazirmatn is not: every Windows has Tahoma, whose Persian is whole. */
const TAHOMA = '020B0604030504040204';

const ink = '14263A';
const soft = '44566A';
const paper = 'FBF8F1';
const turquoise = '085960';
const saffron = 'B57A00';

/** Inches; the slides are 16 to 9. */
const page = { width: 13.333, height: 7.5, margin: 0.75 };
const inner = page.width - 2 * page.margin;

/** Characters that XML cannot hold. */
function sound(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are meant
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
}

type Text = Omit<PptxGenJS.TextPropsOptions, 'align' | 'rtlMode' | 'lang' | 'fontFace'>;

/**
 * What PptxGenJS leaves as in English: notes run from left to right, and the typeface of Persian and Arabic letters is
 * marked as Chinese, so that PowerPoint has no hint for another one where it is missing.
 */
function mended(file: Uint8Array, { language, rightToLeft }: PptxOptions): Uint8Array<ArrayBuffer> {
  const entries = unzipSync(file);
  for (const [name, content] of Object.entries(entries)) {
    if (!/^ppt\/(?:slides|slideLayouts|notesSlides)\/[^/]+\.xml$/u.test(name)) continue;
    let text = strFromU8(content).replace(
      /<a:cs typeface="Vazirmatn"[^>]*\/>/gu,
      `<a:cs typeface="${FONT}" panose="${TAHOMA}" pitchFamily="34" charset="-78"/>`,
    );
    if (name.startsWith('ppt/notesSlides/')) {
      text = text.replaceAll('lang="en-US"', `lang="${language}"`);
      // the paragraph of the notes alone; the other one on the page is its number
      if (rightToLeft) text = text.replace('<a:p><a:r>', '<a:p><a:pPr algn="r" rtl="1"/><a:r>');
    }
    entries[name] = strToU8(text);
  }
  return Uint8Array.from(zipSync(entries));
}

/** Slides as a file for PowerPoint: texts as texts, notes as notes. */
export async function toPptx(slides: readonly PptxSlide[], options: PptxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, rightToLeft, figureThere, logo } = options;
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = sound(title);
  pptx.rtlMode = rightToLeft;
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const words = {
    align: rightToLeft ? ('right' as const) : ('left' as const),
    rtlMode: rightToLeft,
    lang: language,
    fontFace: FONT,
    margin: 0,
  };
  const placed = { x: page.margin, w: inner };
  for (const opening of [true, false]) {
    pptx.defineSlideMaster({
      title: opening ? 'Opening' : 'Slide',
      background: { color: paper },
      objects: [
        {
          placeholder: {
            options: {
              ...words,
              ...placed,
              name: 'title',
              type: 'title',
              y: opening ? 2.2 : 0.95,
              h: opening ? 1.8 : 1.2,
              valign: opening ? 'bottom' : 'middle',
              fontSize: opening ? 48 : 36,
              bold: true,
              color: ink,
            },
            text: '',
          },
        },
        {
          rect: {
            x: rightToLeft ? page.width - 0.2 : 0,
            y: 0,
            w: 0.2,
            h: page.height,
            fill: { color: opening ? saffron : turquoise },
          },
        },
      ],
    });
  }
  for (const { opening, label, title: heading, points, notes, figure } of slides) {
    const slide = pptx.addSlide({ masterName: opening ? 'Opening' : 'Slide' });
    const write = (text: string | PptxGenJS.TextProps[], more: Text): void => {
      slide.addText(text, { ...words, ...placed, ...more });
    };
    if (label !== '')
      write(sound(label), { y: opening ? 1.7 : 0.5, h: 0.45, fontSize: 18, bold: true, color: turquoise });
    slide.addText(sound(heading), { ...words, placeholder: 'title' });
    const below = opening ? 4.2 : 2.35;
    const asPoints = points.map((text) => ({
      text: sound(text),
      options: { ...words, ...(opening ? {} : { bullet: { indent: 24 } }), breakLine: true, paraSpaceAfter: 12 },
    }));
    if (figure !== null) {
      write(sound(figure.caption), { y: below, h: 1.6, fontSize: 24, color: ink, valign: 'top' });
      write([{ text: sound(figureThere), options: { ...words, hyperlink: { url: figure.href }, color: turquoise } }], {
        y: below + 1.7,
        h: 0.5,
        fontSize: 18,
      });
    }
    if (points.length > 0) {
      const y = figure === null ? below : below + 2.3;
      const size = opening ? 26 : figure === null ? 28 : 20;
      write(asPoints, {
        y,
        h: page.height - 0.5 - y,
        fontSize: size,
        color: opening ? soft : ink,
        valign: 'top',
        fit: 'shrink',
      });
    }
    if (logo !== null) {
      // the largest that fits: PptxGenJS would stretch it
      const scale = Math.min(1.6 / logo.width, 0.6 / logo.height);
      const [w, h] = [logo.width * scale, logo.height * scale];
      slide.addImage({ data: logo.data, x: rightToLeft ? page.margin : page.width - page.margin - w, y: 0.3, w, h });
    }
    if (notes !== '') slide.addNotes(sound(notes));
  }
  const file = await pptx.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('PptxGenJS gave no bytes');
  return mended(file, options);
}
