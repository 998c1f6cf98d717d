import { mount, unmount } from 'svelte';
import Activity from './Activity.svelte';
import type { ActivityOnScreen } from './content.ts';

/** Shows an activity over the whole window until it is closed. */
export function openActivity(activity: ActivityOnScreen): void {
  const shown: Record<string, unknown> = mount(Activity, {
    target: document.body,
    props: { activity, onclose: () => void unmount(shown) },
  });
}
