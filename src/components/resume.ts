/** On the home page: "go on where you stopped", when something is saved on this device. */
import { isAnswered, type Answer } from '../domain/maturity/answers.ts';
import { fill } from '../i18n/fill.ts';
import { formatter } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { backupState, mayErase } from '../workspace/backup.ts';
import { nowUtcSeconds } from '../workspace/clock.ts';
import { openStore } from '../workspace/store.ts';

const shown = 3;

/** The few facts of a saved assessment that the home page shows; the tool checks the whole when it opens it. */
interface Glimpse {
  readonly title?: unknown;
  readonly mode?: unknown;
  readonly updated?: unknown;
  readonly answers?: unknown;
}

function countAnswered(answers: unknown): number {
  if (typeof answers !== 'object' || answers === null) return 0;
  return Object.values(answers as Record<string, Answer>).filter((answer) => isAnswered(answer)).length;
}

async function resume(section: HTMLElement): Promise<void> {
  const { dataset } = section;
  const lang: Lang = dataset['lang'] === 'en' ? 'en' : 'fa';
  const format = formatter(lang);
  const text = (key: string): string => dataset[key] ?? '';
  const store = await openStore();
  const all = await store.all();
  const documents = all.filter(({ kind }) => kind === 'maturity-answers');
  const list = section.querySelector('ul');
  const place = section.querySelector<HTMLAnchorElement>('[data-place]');
  if (list === null || place === null || all.length === 0) return;
  place.textContent = fill(text('place'), { n: format.number(all.length) });
  for (const { id, body } of documents.slice(0, shown)) {
    const { title, mode, updated, answers } = (body ?? {}) as Glimpse;
    const all = Number(text(mode === 'quick' ? 'quick' : 'full'));
    const answered = countAnswered(answers);
    const done = answered >= all;
    const link = document.createElement('a');
    link.href = `${text('tool')}#${done ? 'r' : 'a'}/${id}`;
    link.textContent = fill(text(done ? 'result' : 'open'), {
      title: format.isolate(typeof title === 'string' ? title : text('untitled')),
    });
    const state = document.createElement('span');
    state.className = 'small soft';
    state.textContent = fill(text('state'), {
      answered: format.number(answered),
      all: format.number(all),
      date: typeof updated === 'string' ? format.date(updated.slice(0, 10)) : '',
    });
    const item = document.createElement('li');
    item.append(link, ' ', state);
    list.append(item);
  }
  section.hidden = false;
  const { due, erasing, changes } = await backupState(store, all, nowUtcSeconds(), await mayErase());
  const reminder = section.querySelector<HTMLElement>('[data-reminder]');
  if (reminder === null || !due) return;
  reminder.textContent = `${text(erasing ? 'erasing' : 'due')} ${fill(text('changes'), { n: format.number(changes) })}`;
  reminder.hidden = false;
}

for (const section of document.querySelectorAll<HTMLElement>('[data-resume]')) void resume(section);
