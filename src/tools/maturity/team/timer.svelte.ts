/** A timer without a sound. */
export class Timer {
  /** Seconds left. */
  left = $state(0);
  running = $state(false);

  #minutes: number;
  #end = 0;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(minutes: number) {
    this.#minutes = minutes;
    this.left = minutes * 60;
  }

  set(minutes: number): void {
    this.#minutes = minutes;
    this.reset();
  }

  start(): void {
    if (this.running || this.left === 0) return;
    this.running = true;
    // by the clock: a page in the background ticks late
    this.#end = performance.now() + this.left * 1000;
    this.#tick = setInterval(() => {
      this.left = Math.max(0, Math.ceil((this.#end - performance.now()) / 1000));
      if (this.left === 0) this.pause();
    }, 250);
  }

  pause(): void {
    clearInterval(this.#tick);
    this.running = false;
  }

  reset(): void {
    this.pause();
    this.left = this.#minutes * 60;
  }
}
