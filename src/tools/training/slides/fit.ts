/** Type sizes that are tried, largest first, as shares of the size that a slide is set in. */
const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35];

/** Whether all that a slide shows has its place on it. */
function holds(face: HTMLElement): boolean {
  return face.scrollHeight <= face.clientHeight + 1 && face.scrollWidth <= face.clientWidth + 1;
}

/** Sets each slide in the largest of the sizes in which nothing runs over its edge. Slides must be laid out as such. */
export function fit(slides: readonly HTMLElement[]): void {
  for (const slide of slides) {
    const face = slide.querySelector<HTMLElement>('.face');
    if (face === null || face.clientHeight === 0) continue;
    for (const size of sizes) {
      slide.style.setProperty('--k', String(size));
      if (holds(face)) break;
    }
  }
}

/** Sets every slide for a page of sixteen to nine, whatever is on the screen: for paper and for small pictures. */
export function fitForPaper(slides: readonly HTMLElement[]): void {
  const { dataset } = document.documentElement;
  const { deck } = dataset;
  dataset['deck'] = 'measure';
  fit(slides);
  if (deck === undefined) delete dataset['deck'];
  else dataset['deck'] = deck;
}
