import { fill } from '../../i18n/fill.ts';
import { openStore } from '../../workspace/store.ts';
import { note, right, wrong, type Check, type Desk, type Finding } from './finding.ts';

const megabyte = 1024 * 1024;
const probe = 'checkup';

/** Writes a document, reads it back and takes it away again, through the door that the tools use. */
async function databaseFinding({ words }: Desk): Promise<Finding> {
  const store = await openStore();
  try {
    const body = { probe };
    await store.put({ id: probe, kind: probe, schema: 1, body, rev: 0 });
    const found = await store.get(probe);
    await store.remove(probe);
    const isBack = JSON.stringify(found?.body) === JSON.stringify(body);
    if (store.state === 'device' && isBack) return right(words.database);
    const known = Object.entries(words.reasons).find(([reason]) => reason === store.reason)?.[1];
    return wrong(words.database, fill(words.databaseWrong, { reason: known ?? words.reasons.other }));
  } finally {
    await store.close();
  }
}

function localFinding({ words }: Desk): Finding {
  try {
    localStorage.setItem(probe, probe);
    const found = localStorage.getItem(probe);
    localStorage.removeItem(probe);
    if (found === probe) return right(words.localStorage);
  } catch {
    // Refused: said below.
  }
  return wrong(words.localStorage, words.localStorageWrong);
}

async function persistenceFinding({ words, format }: Desk): Promise<readonly Finding[]> {
  if (!('storage' in navigator)) return [];
  const isPersisted = await navigator.storage.persisted();
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const space = fill(words.space, {
    used: format.number(usage / megabyte, 1),
    quota: format.number(quota / megabyte),
  });
  return [note(words.persistence, isPersisted ? words.persisted : words.notPersisted, space)];
}

/** What the browser keeps. */
export const checkStorage: Check = async (desk) => [
  await databaseFinding(desk),
  localFinding(desk),
  ...(await persistenceFinding(desk)),
];
