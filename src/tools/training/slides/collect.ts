import type { PptxSlide } from '../../../workspace/pptx.ts';

const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';

/** What the slides on the page say, in the order in which they are shown. */
export function collectSlides(slides: readonly HTMLElement[]): readonly PptxSlide[] {
  return slides.map((slide): PptxSlide => {
    const figure = slide.querySelector<HTMLElement>('[data-figure]');
    return {
      opening: slide.dataset['kind'] === 'title',
      label: textOf(slide.querySelector('.label')),
      title: textOf(slide.querySelector('h2')),
      points: [...slide.querySelectorAll('.points > li')].map(textOf),
      notes: textOf(slide.querySelector('.said > p')),
      figure:
        figure === null
          ? null
          : {
              caption: figure.dataset['caption'] ?? '',
              href: new URL(figure.dataset['figure'] ?? '', location.href).href,
            },
    };
  });
}
