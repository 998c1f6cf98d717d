import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';

const page = (attributes: string, body: string, lang = 'fa'): string =>
  `<!doctype html><html lang="${lang}"><body><header>سر</header><main ${attributes}>${body}</main></body></html>`;
const article = 'data-pagefind-body data-kind="article"';

describe('readPage', () => {
  it('takes the text of the page, without what stands around it', () => {
    const read = readPage(
      'en/learn/a/index.html',
      page(
        article,
        `<nav>Home</nav><p class="section">Part</p><h1>A &amp; B</h1><p class="facts">7 min</p>
        <p>Text<sup class="cite">1</sup>.</p><h2 id="x"><span class="badge">4</span>Head</h2>
        <noscript>no</noscript><p hidden>no</p><aside class="card tool"><h2>Tool</h2></aside>`,
        'en',
      ),
    );
    expect(read).toMatchObject({
      url: '/en/learn/a/',
      lang: 'en',
      kind: 'article',
      title: 'A & B',
      headings: ['Head'],
    });
    expect(read?.text.split(/\s+/u)).toEqual(['A', '&', 'B', 'Text.', 'Head']);
    expect(read?.html).toContain('<h2 id="x">Head</h2>');
  });

  it('parts words that only a style sheet parts', () => {
    const read = readPage('a/index.html', page(article, '<h1>ا</h1><p><strong>نقشه</strong><span>سفر</span></p>'));
    expect(read?.text).toContain('نقشه سفر');
  });

  it('keeps of a list only what it says about itself', () => {
    const list = page('data-pagefind-body data-kind="list"', '<h1>مقاله‌ها</h1><p>کوتاه</p><ul><li>سفر</li></ul>');
    const read = readPage('learn/index.html', list);
    expect(read?.text).not.toContain('سفر');
    expect(read?.text).toContain('کوتاه');
    expect(read?.html).toContain('data-pagefind-weight');
  });

  it('weighs references less than the text', () => {
    const read = readPage('a/index.html', page(article, '<h1>ا</h1><section class="references">ب</section>'));
    expect(read?.html).toContain('<section class="references" data-pagefind-weight="0.3">');
  });

  it('leaves out what is not searched, and refuses what does not say what it is', () => {
    expect(readPage('404.html', page('', '<h1>ا</h1>'))).toBeNull();
    expect(() => readPage('a.html', page('data-pagefind-body', '<h1>ا</h1>'))).toThrow('a.html');
    expect(() => readPage('a.html', page(article, '<p>ا</p>'))).toThrow('a.html');
  });
});
