/**
 * Loaded by every page once it is shown: registers the service worker, tells it which page this is, and asks the
 * reader before a new version is used. A page is never opened afresh unless its reader asked for it.
 */
import { workerPolicy } from '../csp.ts';

const base = import.meta.env.BASE_URL;
const address = `${base}sw.js`;
/** How often a page that stays open asks for a new version. */
const hour = 60 * 60 * 1000;

/** The browser's guard over addresses of scripts, where it has one. */
interface Guard {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** The address in the form that the security policy asks for; no other address gets that form. */
function trusted(): string {
  const guard = (globalThis as { readonly trustedTypes?: Guard }).trustedTypes;
  if (!guard) return address;
  const createScriptURL = (url: string): string => {
    if (url !== address) throw new TypeError(`not the service worker of this site: ${url}`);
    return url;
  };
  return guard.createPolicy(workerPolicy, { createScriptURL }).createScriptURL(address);
}

/** Offers a version that waits, unless this is the first one. */
function offer(worker: ServiceWorker | null): void {
  if (!worker || !navigator.serviceWorker.controller) return;
  void import('./newVersion.ts').then(({ offerVersion }) => offerVersion(worker));
}

/** Offers a version that is being brought in, once it is there. */
function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') offer(worker);
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  offer(registration.waiting);
  // It may have begun before this page asked.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

async function start(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // A browser may refuse in words of its own, or without any: the site works without the worker too.
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker
    .register(trusted(), { scope: base })
    .catch(() => undefined);
  if (!registration) return;
  watch(registration);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'visited', path: location.pathname });
}

// Reading comes first. Safari has no word for "when nothing else is to do".
if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void start(), { timeout: 5000 });
else setTimeout(() => void start(), 1000);
