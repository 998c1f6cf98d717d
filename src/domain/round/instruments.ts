import type { Mode } from '../maturity/model.ts';

/** What is answered, by its number in codes and invitations: never reuse one. */
const INSTRUMENTS: readonly { readonly model: string; readonly mode: Mode }[] = [
  { model: 'cx-maturity@1', mode: 'full' },
  { model: 'cx-maturity@1', mode: 'quick' },
];

/** Bits in which the number is written. */
export const INSTRUMENT_BITS = 5;

/**
 * The number of a model in a mode.
 * @throws Error for a model that has none: a fault of the caller
 */
export function instrumentNumber(model: string, mode: Mode): number {
  const number = INSTRUMENTS.findIndex((one) => one.model === model && one.mode === mode);
  if (number === -1) throw new Error(`no code for ${model}`);
  return number;
}

/** The mode behind a number, if it is one of this model. */
export function modeOfInstrument(model: string, number: number): Mode | null {
  const instrument = INSTRUMENTS[number];
  return instrument?.model === model ? instrument.mode : null;
}
