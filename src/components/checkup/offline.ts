import { fill } from '../../i18n/fill.ts';
import { ask } from '../../offline/ask.ts';
import { askHost, right, wrong, type Check, type Desk, type Finding } from './finding.ts';

interface Manifest {
  readonly icons: readonly { readonly src: string }[];
}

async function manifestFinding({ words }: Desk): Promise<Finding> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  try {
    const { icons } = (await (await askHost(link?.href ?? '')).json()) as Manifest;
    const answers = await Promise.all(icons.map(({ src }) => askHost(src)));
    if (answers.length > 0 && answers.every(({ ok }) => ok)) return right(words.manifest);
  } catch {
    // Not there, or not what it should be: said below.
  }
  return wrong(words.manifest, words.manifestWrong);
}

/** What works without a connection. */
export const checkOffline: Check = async (desk) => {
  const { words, format, base } = desk;
  const state = await ask('state');
  if (state === null) return [wrong(words.worker, words.workerWrong), await manifestFinding(desk)];
  const [kept, files, pages] = [state.kept, state.files, state.pages].map((count) => format.number(count));
  const there = (await ask('pages')) ?? [];
  const isThere = there.some(({ path }) => base + path === location.pathname);
  return [
    right(words.worker, fill(words.workerKept, { kept: kept ?? '', files: files ?? '', pages: pages ?? '' })),
    isThere ? right(words.thisPage) : wrong(words.thisPage, words.thisPageWrong),
    await manifestFinding(desk),
  ];
};
