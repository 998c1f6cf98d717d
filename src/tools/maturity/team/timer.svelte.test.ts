import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Timer } from './timer.svelte.ts';

describe('the timer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('counts down, pauses, goes on and ends', () => {
    const timer = new Timer(1);
    timer.start();
    vi.advanceTimersByTime(20_000);
    expect([timer.left, timer.running]).toEqual([40, true]);
    timer.pause();
    vi.advanceTimersByTime(60_000);
    expect([timer.left, timer.running]).toEqual([40, false]);
    timer.start();
    vi.advanceTimersByTime(60_000);
    expect([timer.left, timer.running]).toEqual([0, false]);
    timer.start();
    expect(timer.running).toBe(false);
  });

  it('begins anew with the minutes that are set', () => {
    const timer = new Timer(3);
    timer.start();
    vi.advanceTimersByTime(1000);
    timer.set(5);
    expect([timer.left, timer.running]).toEqual([300, false]);
    timer.reset();
    expect(timer.left).toBe(300);
  });
});
