/** Milliseconds after a frame in which a tap that follows at once is answered first. */
const MOMENT = 50;

/** Milliseconds after which what waits for a frame goes on without one: a window that nobody sees draws none. */
const PATIENCE = 150;

/**
 * Resolves a moment after what changed up to now is on the screen, so that work for which nobody waits (writing to the
 * device) comes after what they see and do; at once where nothing is drawn.
 */
export function rest(): Promise<void> {
  if (!('document' in globalThis) || globalThis.document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(done, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done, MOMENT);
    });
  });
}
