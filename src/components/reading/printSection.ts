/** A whole section, or a whole course, on one page to print: its articles or lessons are fetched when they are asked for. */

/** A page of this site as a document. XMLHttpRequest parses it; a parser called by hand would need a policy of its own. */
function pageAt(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${String(request.status)}`));
    });
    request.addEventListener('error', () => reject(new Error(`${address}: not reached`)));
    request.send();
  });
}

/** The style sheets of figures, which each article brings along. */
async function takeStyles(page: Document): Promise<void> {
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    ({ href }) =>
      ![...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].some((own) => own.href === href),
  );
  await Promise.all(
    sheets.map(
      ({ href }) =>
        new Promise<void>((done) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = href;
          link.addEventListener('load', () => done());
          link.addEventListener('error', () => done());
          document.head.append(link);
        }),
    ),
  );
}

/** Makes headings smaller by one level, from the smallest to the largest. */
function lower(article: HTMLElement, ...levels: readonly number[]): void {
  for (const level of levels) {
    for (const heading of article.querySelectorAll(`h${String(level)}`)) {
      const smaller = document.createElement(`h${String(level + 1)}`);
      smaller.append(...heading.childNodes);
      heading.replaceWith(smaller);
    }
  }
}

/** The text of an article or lesson without what only helps on the screen; its title becomes a heading among others. */
function textOf(page: Document): HTMLElement | null {
  const found = page.querySelector<HTMLElement>('article.article, article.lesson');
  if (!found) return null;
  const article = document.importNode(found, true);
  for (const part of article.querySelectorAll('.no-print, .breadcrumb')) part.remove();
  for (const part of article.querySelectorAll('[id], [aria-labelledby]')) {
    part.removeAttribute('id');
    part.removeAttribute('aria-labelledby');
  }
  // what they led to has no address here
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) link.replaceWith(...link.childNodes);
  // the parts of a lesson stay below its title
  if (article.classList.contains('lesson')) lower(article, 3, 2);
  lower(article, 1);
  return article;
}

async function gather(links: readonly HTMLAnchorElement[], into: HTMLElement): Promise<void> {
  const pages = await Promise.all(links.map(({ href }) => pageAt(href)));
  await Promise.all(pages.map(takeStyles));
  into.replaceChildren(...pages.flatMap((page) => textOf(page) ?? []));
}

function offer(root: HTMLElement): void {
  const button = root.querySelector('button');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const into = document.querySelector<HTMLElement>('.whole');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-article]')];
  if (!button || !status || !into) return;
  const { loading = '', ready = '', failed = '' } = root.dataset;
  root.hidden = false;
  button.addEventListener('click', () => {
    status.textContent = loading;
    gather(links, into).then(
      () => {
        status.textContent = ready;
        print();
      },
      () => {
        status.textContent = failed;
      },
    );
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-print]')) offer(root);
