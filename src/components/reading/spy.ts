/** In the list of contents, marks the section that is being read: the last whose heading has passed the upper third. */
export function followReading(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let waiting = false;
  const mark = (): void => {
    waiting = false;
    const line = innerHeight / 3;
    const passed = headings.findLastIndex((heading) => heading !== null && heading.getBoundingClientRect().top < line);
    links.forEach((link, index) => {
      if (index === passed) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    },
    { passive: true },
  );
  mark();
}
