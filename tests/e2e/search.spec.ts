/** Looking for something, on the search page and in the box that every page has. */
import type { Locator, Page } from '@playwright/test';
import { wordsOf } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import {
  axe,
  axeInBothSchemes,
  axeInItsScheme,
  expect,
  fitsWidth,
  inBothLanguages,
  inEitherLanguage,
  pathIn,
  picture,
  test,
} from './helpers.ts';
import { smallTargets } from './measure.ts';

/** Questions that have to find their article among the first five, one for each thing that can go wrong. */
const questions: readonly (readonly [lang: Lang, what: string, question: string, slug: string])[] = [
  ['fa', 'as it is written', 'اقتصاد تجربه', 'history'],
  ['fa', 'Arabic letters', 'ارزيابي بلوغ سازمان', 'maturity'],
  ['fa', 'spaces in the place of ZWNJ', 'خدمات پیش دستانه', 'nine-factors'],
  ['fa', 'nothing in the place of ZWNJ', 'تعریفهای تجربه مشتری', 'definition'],
  ['fa', 'digits', '٩ عامل', 'nine-factors'],
  ['fa', 'Latin digits', 'شوک آینده 1970', 'history'],
  ['fa', 'plurals', 'عنصرهای راهبرد', 'eight-elements'],
  ['fa', 'broken plurals', 'عوامل طلایی خدمات', 'nine-factors'],
  ['fa', 'vowel marks', 'اِنتِظارِ مُشتَری', 'expectations'],
  ['fa', 'an ezafe apart', 'درجه ی بلوغ سازمان', 'maturity'],
  ['fa', 'half a word', 'بلوغ تج', 'maturity'],
  ['fa', 'a slip', 'انتطارات مشتری', 'expectations'],
  ['fa', 'a slip in a compound', 'خدمات پیش دستنه', 'nine-factors'],
  ['fa', 'a name with a slip', 'پاین و گیلمر', 'history'],
  ['fa', 'a whole question', 'راهبرد تجربهٔ مشتری چه بخش‌هایی باید داشته باشد؟', 'eight-elements'],
  ['fa', 'another name for it', 'میزان آمادگی سازمان', 'maturity'],
  ['en', 'as it is written', 'maturity model', 'maturity'],
  ['en', 'other endings', 'defining customer experiences', 'definition'],
  ['en', 'half a word', 'expecta', 'expectations'],
  ['en', 'a slip', 'maturty assessment', 'maturity'],
  ['en', 'a name with a slip', 'Pine and Gilmor', 'history'],
  ['en', 'American spelling', 'organizational readiness', 'maturity'],
  ['en', 'a whole question', 'What is customer experience, exactly?', 'definition'],
];

const wordIn = { fa: 'انتظار مشتري', en: 'expectation' } as const;
const slipIn = { fa: ['تعریف تجربه مشتزی', 'تعریف تجربه مشتری'], en: ['maturty model', 'maturity model'] } as const;
const nonsense = 'qxzqxz';

const results = (page: Page): Locator => page.locator('[data-results] > li');
const box = (page: Page): Locator => page.locator('dialog.search-box');
const field = (page: Page): Locator => box(page).getByRole('combobox');

/** Opens the search page with a question and waits for the final answer. */
async function look(page: Page, lang: Lang, question: string): Promise<void> {
  await page.goto(`${pathIn(lang, '/search/')}?${new URLSearchParams({ q: question }).toString()}`);
  await expect(page.locator('[data-results]')).toHaveAttribute('data-state', 'done');
}

/** Opens the box on an article and asks there. */
async function ask(page: Page, lang: Lang, question: string): Promise<void> {
  await page.goto(pathIn(lang, '/learn/definition/'));
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill(question);
  await expect(box(page)).toHaveAttribute('data-state', 'done');
}

const highlights = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0);

/** Text of an element without the marks that isolate what stands in it. */
async function bareText(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/[\u2066-\u2069]/gu, '');
}

for (const [lang, what, question, slug] of questions) {
  test(`${lang}, ${what}: «${question}» finds ${slug}`, async ({ page }) => {
    await look(page, lang, question);
    const found = await results(page).evaluateAll((items) =>
      items.slice(0, 5).map((item) => item.querySelector('a')?.pathname ?? ''),
    );
    expect(found).toContain(`${lang === 'en' ? '/en' : ''}/learn/${slug}/`);
  });
}

inBothLanguages('pages come with their kind and with marked words, terms in a group of their own', async (variant) => {
  const { page, lang } = variant;
  await look(page, lang, lang === 'fa' ? 'خودارزیابی بلوغ' : 'maturity self-assessment');
  expect(
    await results(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['type'])),
  ).toEqual(expect.arrayContaining(['article', 'tool']));
  await expect(results(page).first().locator('mark').first()).toBeVisible();

  await look(page, lang, lang === 'fa' ? 'نقطه تماس' : 'touch point');
  const term = page.locator('[data-glossary] [data-type="glossary"]').first();
  await expect(term.locator('mark').first()).toBeVisible();
  await term.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/glossary\/#touchpoint$/u);
  await expect(page.locator(':target')).toBeInViewport();
  await expect.poll(() => highlights(page)).toBeGreaterThan(0);
});

inEitherLanguage('a heading within a page is found, and led to', async ({ page, lang }) => {
  await look(page, lang, lang === 'fa' ? 'منتقدان اقتصاد تجربه' : 'critics of the experience economy');
  const heading = results(page).first().locator('.search-sections a').first();
  await heading.click();
  await expect(page).toHaveURL(/\/learn\/history\/#./u);
  await expect(page.locator(':target')).toBeInViewport();
});

inEitherLanguage('the address says the question while it is typed, and asks it again', async ({ page, lang }) => {
  await page.goto(pathIn(lang, '/search/'));
  await expect(page.locator('[data-search-field]')).toBeFocused();
  await page.keyboard.type(wordIn[lang]);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(wordIn[lang]);
  const first = await results(page).first().getByRole('link').first().getAttribute('href');
  await page.reload();
  await expect(page.locator('[data-search-field]')).toHaveValue(wordIn[lang]);
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', first ?? '');
  await expect(page).toHaveTitle(new RegExp(wordIn[lang], 'u'));
});

inEitherLanguage(
  'nothing of it is loaded before it is used, the vocabulary only for a slip',
  async ({ page, lang }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofSearch = (): string[] => asked.filter((path) => /\/(?:pagefind|search)\b/u.test(path));
    await page.goto(pathIn(lang, '/learn/definition/'), { waitUntil: 'networkidle' });
    expect(ofSearch()).toEqual([]);
    await page.goto(pathIn(lang, '/search/'), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await ask(page, lang, wordIn[lang]);
    expect(ofSearch()).not.toEqual([]);
    expect(asked.filter((path) => path.includes('vocab'))).toEqual([]);
    await field(page).fill(slipIn[lang][0]);
    await expect(box(page).locator('.search-corrected')).toBeVisible();
    expect(asked.some((path) => path.includes(`vocab.${lang}.`))).toBe(true);
  },
);

inBothLanguages('the box is worked with the keyboard alone, and its words are marked on the page', async (variant) => {
  const { page, lang } = variant;
  await ask(page, lang, wordIn[lang]);
  const chosen = box(page).locator('[aria-selected="true"]');
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveCount(1);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? 'none');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(box(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/learn\/expectations\/$/u);
  await expect.poll(() => highlights(page)).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  expect(await highlights(page)).toBe(0);
  await page.reload();
  expect(await highlights(page)).toBe(0);
});

inEitherLanguage('Enter without a choice leads to all results', async ({ page, lang }) => {
  await ask(page, lang, wordIn[lang]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  await expect(results(page).first()).toBeVisible();
});

inEitherLanguage('what was asked before is offered, and forgotten when told so', async ({ page, lang }) => {
  await ask(page, lang, wordIn[lang]);
  await box(page).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/learn\/expectations\/$/u);
  // A key pressed before the page is there is nobody's.
  await page.waitForLoadState();
  await page.keyboard.press('Control+k');
  const offered = box(page).getByRole('option', { name: wordIn[lang], exact: true });
  await offered.click();
  await expect(field(page)).toHaveValue(wordIn[lang]);
  await expect(box(page)).toHaveAttribute('data-state', 'done');
  await field(page).fill('');
  await expect(offered).toBeVisible();
  await box(page)
    .getByRole('button', { name: wordsOf(lang).search.clear })
    .click();
  await expect(offered).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
});

inBothLanguages('a slip is mended and said, and what was typed is one key away', async ({ page, lang }) => {
  const [typed, meant] = slipIn[lang];
  await ask(page, lang, typed);
  const note = box(page).locator('.search-corrected');
  expect(await bareText(note)).toContain(meant);
  expect(await bareText(note)).toContain(typed);
  await expect(box(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(note).toHaveCount(0);
  await expect(field(page)).toHaveValue(typed);

  await look(page, lang, typed);
  expect(await bareText(page.locator('[data-note]'))).toContain(meant);
  await page.locator('[data-search-field]').press('ArrowUp');
  await expect(page.locator('[data-note]')).toBeEmpty();
});

inEitherLanguage('who finds nothing is helped on', async ({ page, lang }) => {
  await look(page, lang, nonsense);
  await expect(results(page)).toHaveCount(0);
  const help = page.locator('.search-help');
  expect(await bareText(help)).toContain(nonsense);
  const other = help.locator('a[hreflang]');
  await expect(other).toHaveCount(lang === 'fa' ? 1 : 0);
  await axeInBothSchemes(page);
  await help.getByRole('link', { name: wordsOf(lang).site.glossary }).click();
  await expect(page).toHaveURL(/\/glossary\/$/u);
});

inEitherLanguage('the shortcuts stay out of the way of writing', async ({ page, lang }) => {
  await page.goto(pathIn(lang, '/search/'));
  const own = page.locator('[data-search-field]');
  await own.fill('');
  await page.keyboard.type('a/b');
  await expect(own).toHaveValue('a/b');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toHaveCount(0);
  // elsewhere on the search page they lead to its own field
  await own.blur();
  await page.keyboard.press('/');
  await expect(own).toBeFocused();
  await expect(own).toHaveValue('a/b');

  await page.goto(pathIn(lang, '/learn/definition/'));
  // the same key on a Persian keyboard
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ن', code: 'KeyK', metaKey: true, bubbles: true, cancelable: true }),
    ),
  );
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await page.keyboard.press('Alt+/');
  await expect(box(page)).toBeHidden();
});

inEitherLanguage('the button of the header opens the box, and gets the focus back', async ({ page, lang }) => {
  await page.goto(pathIn(lang, '/'));
  const button = page.locator('[data-search]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await box(page)
    .getByRole('button', { name: wordsOf(lang).search.close })
    .click();
  await expect(button).toBeFocused();
});

inBothLanguages('box and page are right to see, on a phone and on a screen', async ({ page, lang }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    await ask(page, lang, wordIn[lang]);
    await page.keyboard.press('ArrowDown');
    await axeInItsScheme(page, lang);
    expect(await smallTargets(page), `box at ${String(width)} px`).toEqual([]);
    await field(page).fill(slipIn[lang][0]);
    await expect(box(page).locator('.search-corrected')).toBeVisible();
    await axeInItsScheme(page, lang);
    await fitsWidth(page);
    await look(page, lang, wordIn[lang]);
    await axeInItsScheme(page, lang);
    await fitsWidth(page);
    expect(await smallTargets(page), `page at ${String(width)} px`).toEqual([]);
    await picture(page, `search-${lang}-${String(width)}`);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  inEitherLanguage('the button leads to a page that shows the way', async ({ page, lang }) => {
    await page.goto(pathIn(lang, '/'));
    await page.locator('[data-search]').click();
    await expect(page).toHaveURL(/\/search\/$/u);
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.locator('noscript p').first()).toHaveText(wordsOf(lang).search.needsScript);
  });
});

test.describe('without a connection', () => {
  test.use({ expectedFaults: [/Failed to (?:load|fetch)|net::ERR|Pagefind/u] });

  inEitherLanguage('it says so, and works once there is one', async ({ page, lang }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(pathIn(lang, '/learn/definition/'));
    await page.keyboard.press('/');
    await field(page).fill(wordIn[lang]);
    await expect(box(page).getByText(wordsOf(lang).search.failed).last()).toBeVisible();
    await axe(page);
    await page.unroute('**/pagefind/**');
    await box(page)
      .getByRole('button', { name: wordsOf(lang).search.retry })
      .click();
    await expect(box(page).getByRole('option').first()).toBeVisible();
  });
});
