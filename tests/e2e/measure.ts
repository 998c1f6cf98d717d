/** Measurements of a page as it is drawn, each a list of what is wrong. */
import type { Page } from '@playwright/test';

const smallestTarget = 44;

/** What can be pressed and is smaller than a fingertip; the label of a field belongs to the field. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const selector = 'button, input:not([type="hidden"]), select, textarea, summary, nav a, a.button';
    const elements = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility(),
    );
    return elements.flatMap((element) => {
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const sizes = [element, ...labels].map((part) => part.getBoundingClientRect());
      const width = Math.max(...sizes.map((size) => size.width));
      const height = Math.max(...sizes.map((size) => size.height));
      // Half a pixel is lost to rounding at some widths.
      const isSmall = Math.min(width, height) < smallest - 0.5;
      const name = element.outerHTML.slice(0, 120);
      return isSmall ? [`${width.toFixed(0)} × ${height.toFixed(0)}: ${name}`] : [];
    });
  }, smallestTarget);
}

/** What is the matter with the focus as it stands; empty if a reader sees where it is. */
export function focusFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return [];
    /** How the element, what is in it and its label are drawn. */
    const look = (): string => {
      const around = element.closest('label') ?? element;
      return [around, ...around.querySelectorAll('*')]
        .map((part) => {
          const { outline, boxShadow, border, background, textDecoration, stroke, strokeWidth } =
            getComputedStyle(part);
          return [outline, boxShadow, border, background, textDecoration, stroke, strokeWidth].join();
        })
        .join();
    };
    const name = element.outerHTML.slice(0, 120);
    const faults: string[] = [];
    const focused = look();
    element.blur();
    if (look() === focused) faults.push(`looks the same without the focus: ${name}`);
    element.focus({ preventScroll: true });
    const box = element.getBoundingClientRect();
    const isOutside = box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth;
    if (isOutside) faults.push(`out of sight: ${name}`);
    return faults;
  });
}

/** What still moves although the reader asked for less motion. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (durations: string): number =>
      Math.max(
        ...durations.split(',').map((duration) => Number.parseFloat(duration) * (duration.endsWith('ms') ? 1 : 1000)),
      );
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const isSmooth = style.scrollBehavior === 'smooth';
        return longest(style.transitionDuration) > 1 || longest(style.animationDuration) > 1 || isSmooth;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
