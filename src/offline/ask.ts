import type { Answers, Question } from './messages.ts';

/** A worker that has not answered by then was stopped. */
const patience = 60_000;
/** How long a page waits for the worker of its first visit. */
const patienceForWorker = 15_000;

/** The worker that answers for this site; null if there is none, or none in time. */
export async function workerOf(): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null;
  const late = new Promise<null>((done) => setTimeout(() => done(null), patienceForWorker));
  const registration = await Promise.race([navigator.serviceWorker.ready, late]);
  return registration?.active ?? null;
}

/** Asks the worker; null if there is none, or it does not answer. */
export async function ask<Q extends Question>(question: Q): Promise<Answers[Q] | null> {
  const worker = await workerOf();
  if (worker === null) return null;
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => done(null), patience);
    port1.onmessage = ({ data }: MessageEvent<Answers[Q]>) => {
      clearTimeout(timer);
      port1.close();
      done(data);
    };
    worker.postMessage({ type: question }, [port2]);
  });
}
