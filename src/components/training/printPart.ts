/**
 * Buttons that print one part of a lesson: the root says which, the print style shows only that, and everything is
 * there again afterwards.
 */
const { dataset } = document.documentElement;

addEventListener('afterprint', () => delete dataset['print']);

for (const bar of document.querySelectorAll<HTMLElement>('[data-print-bar]')) {
  bar.dataset['ready'] = '';
  for (const button of bar.querySelectorAll<HTMLButtonElement>('button[data-of]')) {
    button.addEventListener('click', () => {
      const { of = '' } = button.dataset;
      if (of !== '') dataset['print'] = of;
      print();
    });
  }
}
