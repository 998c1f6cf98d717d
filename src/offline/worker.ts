/**
 * The service worker. Built apart from the pages, after them (src/integrations/offline.ts); Workbox puts the list of
 * all files in. What it does with them is in keeper.ts.
 */
import { Keeper } from './keeper.ts';
import type { Listed } from '../keptFiles.ts';
import { isMessage, type Answers, type Question } from './messages.ts';
import type { WorkerScope } from './scope.ts';

const scope = self as unknown as WorkerScope;
const list = (self as unknown as { readonly __WB_MANIFEST: readonly Listed[] }).__WB_MANIFEST;
const keeper = new Keeper({ caches, fetch: fetch.bind(self), root: scope.registration.scope, list });

const answers: { readonly [Q in Question]: () => Promise<Answers[Q]> } = {
  state: () => keeper.state(),
  more: () => keeper.keepMore(),
  forget: () => keeper.forget(),
  pages: () => keeper.pages(),
};

// A new version waits until the reader asks for it, or has closed every page of the site.
scope.addEventListener('install', (event) => event.waitUntil(keeper.install()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(keeper.activate().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = keeper.pathOf(request.url);
  // Who wants nothing that is stored (the page /checkup/) asks the host itself.
  if (request.method !== 'GET' || path === null || request.cache === 'no-store' || request.headers.has('range')) return;
  const later = (work: Promise<unknown>): void => event.waitUntil(work);
  const answer =
    request.mode === 'navigate' ? keeper.answerPage(request, later) : keeper.answerFile(path, request, later);
  event.respondWith(answer);
});

scope.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (!isMessage(data)) return;
  if (data.type === 'use') event.waitUntil(scope.skipWaiting());
  else if (data.type === 'visited') {
    const kept = keeper.keepPage(data.path).then(async () => {
      if ((await scope.clients.matchAll()).length < 2) await keeper.dropOlder();
    });
    event.waitUntil(kept);
  } else {
    const answered = answers[data.type]().then((answer) => ports[0]?.postMessage(answer));
    event.waitUntil(answered);
  }
});
