/** The page /checkup/: looks at how this copy of the site is served, and says so in words that can be copied. */
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { copyText } from '../../workspace/clipboard.ts';
import { deskOf, wrong, type Check, type Desk, type Finding } from './finding.ts';
import { checkHeaders } from './headers.ts';
import { checkOffline } from './offline.ts';
import { checkSearch } from './search.ts';
import { checkStorage } from './storage.ts';

const checks = { headers: checkHeaders, storage: checkStorage, offline: checkOffline, search: checkSearch } as const;
type Group = keyof typeof checks;

const marks = {
  right: 'm5 12.5 4.5 4.5L19 7.5',
  wrong: 'M6 6l12 12M18 6 6 18',
  note: 'M12 11v6M12 7.5v.01',
} as const;

/** A check that breaks off has found something too. */
async function resultOf(check: Check, desk: Desk, group: Group): Promise<readonly Finding[]> {
  try {
    return await check(desk);
  } catch (error) {
    return [wrong(desk.words.groups[group], error instanceof Error ? error.message : String(error))];
  }
}

function iconOf(state: Finding['state']): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', marks[state]);
  svg.append(path);
  return svg;
}

function text(name: 'p' | 'span' | 'h2' | 'strong', content: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = content;
  return element;
}

function itemOf({ state, name, details }: Finding, desk: Desk): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['state'] = state;
  const body = document.createElement('div');
  const head = document.createElement('p');
  head.append(text('strong', name), ' ', text('span', desk.words[state]));
  body.append(head, ...details.map((detail) => text('p', detail)));
  item.append(iconOf(state), body);
  return item;
}

/** The report as a text for a message. */
function reportOf(groups: readonly (readonly [Group, readonly Finding[]])[], { words }: Desk): string {
  const lines = groups.flatMap(([group, findings]) => [
    '',
    words.groups[group],
    ...findings.map(({ state, name, details }) => `- ${[`${name}: ${words[state]}`, ...details].join(' · ')}`),
  ]);
  return [`${words.title}: ${location.href}`, ...lines].join('\n');
}

function summaryOf(groups: readonly (readonly [Group, readonly Finding[]])[], { words, format }: Desk): string {
  const count = groups.flatMap(([, findings]) => findings).filter(({ state }) => state === 'wrong').length;
  if (count === 0) return words.allRight;
  return count === 1 ? words.oneWrong : fill(words.someWrong, { n: format.number(count) });
}

function start(root: HTMLElement): void {
  const desk = deskOf(pageLanguage());
  const part = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-${name}]`);
  const [begin, copy, status, results] = [part('begin'), part('copy'), part('status'), part('results')];
  if (!begin || !copy || !status || !results) return;
  const { words } = desk;
  let report = '';

  const run = async (): Promise<void> => {
    if (root.ariaBusy === 'true') return;
    root.ariaBusy = 'true';
    status.textContent = words.busy;
    results.replaceChildren();
    const groups: (readonly [Group, readonly Finding[]])[] = [];
    for (const group of Object.keys(checks) as Group[]) {
      const findings = await resultOf(checks[group], desk, group);
      groups.push([group, findings]);
      const list = document.createElement('ul');
      list.setAttribute('role', 'list');
      list.append(...findings.map((finding) => itemOf(finding, desk)));
      const section = document.createElement('section');
      section.dataset['group'] = group;
      section.append(text('h2', words.groups[group]), list);
      results.append(section);
    }
    report = reportOf(groups, desk);
    status.textContent = summaryOf(groups, desk);
    begin.textContent = words.again;
    copy.hidden = false;
    root.ariaBusy = 'false';
  };
  begin.hidden = false;
  begin.addEventListener('click', () => void run());
  copy.addEventListener('click', () => {
    void copyText(report).then((isCopied) => {
      status.textContent = isCopied ? words.copied : words.copyFailed;
    });
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-checkup]')) start(root);
