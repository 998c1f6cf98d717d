import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toPptx, type PptxOptions, type PptxSlide } from './pptx.ts';

const persian: PptxOptions = {
  title: 'قول: اسلایدها',
  language: 'fa-IR',
  rightToLeft: true,
  figureThere: 'شکل را در سایت ببینید',
  logo: null,
};
const english: PptxOptions = {
  ...persian,
  title: 'Slides',
  language: 'en-GB',
  rightToLeft: false,
  figureThere: 'See it',
};
const slide: PptxSlide = {
  opening: false,
  label: 'نمونه',
  title: 'مبل سر وقت نرسید، قهوه عالی بود',
  points: ['سروین قول می‌دهد: «ده‌روزه»', 'نُه روز بی‌خبری & سه تلفن <۳>'],
  notes: 'بگویید: «چرا؟»\nبعد صبر کنید.',
  figure: null,
};

async function partsOf(slides: readonly PptxSlide[], options: PptxOptions): Promise<(name: string) => string> {
  const entries = unzipSync(await toPptx(slides, options));
  return (name) => strFromU8(entries[`ppt/${name}`] ?? entries[`ppt/${name}.xml`] ?? new Uint8Array());
}

/** The paragraphs of a part that hold text. */
const paragraphs = (xml: string): readonly string[] =>
  (xml.match(/<a:p>.*?<\/a:p>/gsu) ?? []).filter((each) => each.includes('<a:t>'));

describe('a file for PowerPoint', () => {
  it('holds Persian texts as texts that run from right to left', async () => {
    const part = await partsOf([slide], persian);
    const shown = part('slides/slide1');
    expect(shown).toContain('مبل سر وقت نرسید، قهوه عالی بود');
    expect(shown).toContain('نُه روز بی‌خبری &amp; سه تلفن &lt;۳&gt;');
    for (const paragraph of paragraphs(shown)) {
      expect(paragraph).toMatch(/<a:pPr\b[^>]*\brtl="1"[^>]*\balgn="r"/u);
      expect(paragraph).toContain('lang="fa-IR"');
      expect(paragraph).toContain(
        '<a:cs typeface="Vazirmatn" panose="020B0604030504040204" pitchFamily="34" charset="-78"/>',
      );
    }
    expect(paragraphs(shown)).toHaveLength(4);
    expect(part('presentation')).toContain('rtl="1"');
  });

  it('has the title in the place of titles, so that outlines and screen readers find it', async () => {
    const part = await partsOf([slide], persian);
    expect(part('slides/slide1')).toMatch(/<p:ph[^>]*type="title"[\s\S]*?مبل سر وقت نرسید/u);
  });

  it('holds notes as notes, in their direction', async () => {
    const part = await partsOf([slide], persian);
    const notes = part('notesSlides/notesSlide1');
    expect(notes).toContain('بگویید: «چرا؟»');
    expect(notes).toContain('<a:pPr algn="r" rtl="1"/><a:r><a:rPr lang="fa-IR"');
  });

  it('runs from left to right in English', async () => {
    const part = await partsOf([{ ...slide, title: 'The sofa was late', notes: 'Say it' }], english);
    expect(part('slides/slide1')).not.toContain('rtl="1"');
    expect(part('slides/slide1')).toContain('lang="en-GB"');
    expect(part('notesSlides/notesSlide1')).not.toContain('rtl="1"');
  });

  it('says of a figure what it says and where it is', async () => {
    const figure = { caption: 'سه قاعده، سه کار', href: 'https://example.org/learn/gap-analysis/' };
    const part = await partsOf([{ ...slide, figure }], persian);
    expect(part('slides/slide1')).toContain('سه قاعده، سه کار');
    expect(part('slides/slide1')).toContain('شکل را در سایت ببینید');
    expect(part('slides/_rels/slide1.xml.rels')).toContain(figure.href);
  });

  it('survives characters that XML cannot hold', async () => {
    const part = await partsOf([{ ...slide, title: 'a\u0000\u0008b\uD800c' }], persian);
    expect(part('slides/slide1')).toContain('abc');
  });
});
