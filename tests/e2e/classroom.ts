/** A class as tests go through it: its invitation, and what thirty learners send. */
import type { Page } from '@playwright/test';
import { groupedCode } from '../../src/domain/round/letters.ts';
import { encodeClassCode, listNumber } from '../../src/domain/training/classCode.ts';
import { classFromFragment, type ClassInvitation } from '../../src/workspace/classInvitation.ts';

/** The link that invites to the class on the page, and what it says. */
export async function invitationOn(page: Page): Promise<{ link: string; invitation: ClassInvitation }> {
  const link = await page.locator('[data-invitation]').inputValue();
  const read = await classFromFragment(new URL(link).hash);
  if (!read.ok) throw new Error('the link does not invite');
  return { link, invitation: read.value };
}

/** Thirty messages of a chat: of each three one all right, one with the first question wrong, one who left two out. */
export function chatOf({ class: own, items }: ClassInvitation): string {
  return Array.from({ length: 30 }, (_, person) => {
    const results = items.map((_item, place) => {
      if (person % 3 === 1 && place === 0) return { right: false, marks: ['b'] };
      return person % 3 === 2 && place < 2 ? null : { right: true, marks: ['a'] };
    });
    const code = encodeClassCode({
      class: own,
      person: `P${String(person).padStart(7, '0')}`,
      at: '2026-11-21T09:30:00Z',
      list: listNumber(items),
      results,
    });
    return `[21.11.26, 10:${String(10 + person)}] همکار ${String(person)}: ${groupedCode(code)}`;
  }).join('\n');
}
