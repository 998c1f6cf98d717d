/** The slides of a lesson, once their page is there: showing, printing, the file for PowerPoint, one's own course. */
import { deckFragment, readDeckAddress } from '../../../domain/training/deck.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatter } from '../../../i18n/format.ts';
import { factsOf } from '../../../i18n/languages.ts';
import { pageLanguage } from '../../../i18n/pageLanguage.ts';
import { printAs, fitBeforePrint, type Paper } from './printing.ts';
import { Show } from './show.ts';
import { slidesWords } from './words.ts';

const lang = pageLanguage();
const words = slidesWords(lang);
const format = formatter(lang);
const rightToLeft = factsOf(lang).dir === 'rtl';

function isPaper(value: string | undefined): value is Paper {
  return value === 'slides' || value === 'handout' || value === 'notes';
}

/** Arranges the slides by a course of one's own, if it is kept on this device, and says what was done. */
async function arrange(root: HTMLElement, id: string): Promise<void> {
  const list = root.querySelector<HTMLElement>('.deck-slides');
  const note = root.querySelector<HTMLElement>('[data-mine]');
  if (list === null || note === null) return;
  const [{ keptMyCourse }, { applyMine }] = await Promise.all([import('../keptMyCourse.ts'), import('./mine.ts')]);
  const mine = await keptMyCourse(id);
  if (mine === null) note.textContent = words.mineMissing;
  else if (applyMine(mine, root.dataset['deckOf'] ?? '', list, words) === 'all-hidden') {
    note.textContent = words.mineAllHidden;
  } else {
    const title = format.isolate(mine.title === undefined || mine.title === '' ? words.mineUntitled : mine.title);
    note.textContent = fill(words.mine, { title });
  }
  note.hidden = false;
}

async function download(root: HTMLElement, slides: readonly HTMLElement[]): Promise<void> {
  const status = root.querySelector('[data-status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  say(words.making);
  try {
    const [{ PPTX_TYPE, toPptx }, { collectSlides }, { fileName }, { downloadBlob }] = await Promise.all([
      import('../../../workspace/pptx.ts'),
      import('./collect.ts'),
      import('../../shared/fileName.ts'),
      import('../../../workspace/download.ts'),
    ]);
    const logo = root.querySelector<HTMLImageElement>('.logo');
    const title = document.querySelector('h1')?.textContent.trim() ?? '';
    const file = await toPptx(collectSlides(slides), {
      title,
      language: factsOf(lang).locale,
      rightToLeft,
      figureThere: words.figureThere,
      logo:
        logo?.complete && logo.naturalWidth > 0
          ? { data: logo.src, width: logo.naturalWidth, height: logo.naturalHeight }
          : null,
    });
    downloadBlob(fileName(title, '.pptx', 'slides'), new Blob([file], { type: PPTX_TYPE }));
    say(words.made);
  } catch {
    say(words.failed);
  }
}

async function start(root: HTMLElement): Promise<void> {
  const { notes, mine } = readDeckAddress(location.hash);
  if (mine !== null) await arrange(root, mine);
  const channel = `cx-slides ${location.pathname} ${mine ?? ''}`;
  const openNotes = (): void => {
    const address = `${location.pathname}${deckFragment({ notes: true, mine })}`;
    const opened = window.open(address, channel, 'popup,width=1100,height=760');
    const status = root.querySelector('[data-status]');
    if (opened === null && status) status.textContent = words.noWindow;
  };
  const show = new Show({ root, words, format, rightToLeft, notes, channel, openNotes });
  fitBeforePrint(() => show.slides);
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-does]') : null;
    const as = button?.dataset['as'];
    switch (button?.dataset['does']) {
      case 'start':
      case 'next':
      case 'previous':
      case 'overview':
      case 'blank':
      case 'timer':
      case 'reset':
      case 'leave':
        show.do({ kind: button.dataset['does'] });
        break;
      case 'full':
        void show.full();
        break;
      case 'help':
        show.help();
        break;
      case 'notes':
        openNotes();
        break;
      case 'pptx':
        void download(root, show.slides);
        break;
      case 'print':
        if (isPaper(as)) printAs(as);
    }
  });
  // until now the buttons would have done nothing
  root.dataset['ready'] = '';
  // another fragment asks for another deck or another window, which begin anew
  addEventListener('hashchange', () => {
    const next = readDeckAddress(location.hash);
    if (next.notes !== notes || next.mine !== mine) location.reload();
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-deck-of]')) void start(root);
