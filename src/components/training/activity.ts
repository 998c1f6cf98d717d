/** The button that shows an activity on screen: what it needs is fetched when it is pressed. */
import type { ActivityOnScreen } from '../../tools/training/activity/content.ts';

function offer(host: HTMLElement): void {
  const button = host.querySelector('button');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  if (!button || !status) return;
  // built with the page by activityOnScreen.ts
  const activity = JSON.parse(host.dataset['activity'] ?? '') as ActivityOnScreen;
  host.hidden = false;
  button.addEventListener('click', () => {
    status.textContent = activity.words.loading;
    import('../../tools/training/activity/open.ts').then(
      ({ openActivity }) => {
        status.textContent = '';
        openActivity(activity);
      },
      () => {
        status.textContent = activity.words.failed;
      },
    );
  });
}

for (const host of document.querySelectorAll<HTMLElement>('[data-activity]')) offer(host);
