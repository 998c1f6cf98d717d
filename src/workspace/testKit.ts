/** What the tests of this folder share. */
import fc from 'fast-check';

/** Any UTF-16 unit, half a character included. (fast-check's own 'binary' takes a second to set up.) */
export const anyUnit = fc.oneof(
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  fc.constantFrom('\u{1F600}', '\u{E0001}'),
);

/** Any text of up to this many units or so. */
export function anyString(maxLength = 10): fc.Arbitrary<string> {
  return fc.string({ unit: anyUnit, maxLength });
}

/** How many cases a test of a door tries: 2,000, or what `npm run fuzz` asks for. */
export function fuzzRuns(): number {
  return Number(process.env['FUZZ_RUNS'] ?? 2000);
}
