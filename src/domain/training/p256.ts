/** The arithmetic of the curve P-256 that the browser's own cryptography keeps to itself (SEC 1, 2.3; FIPS 186-5). */

/** Field prime; p mod 4 is 3, so that a root is one power. */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
/** Order of the group. */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** Bytes of a number of the curve. */
export const NUMBER_BYTES = 32;

export type Bytes = Uint8Array<ArrayBuffer>;

/** A point as its x and whether its y is odd. */
export interface CompressedPoint {
  readonly x: Bytes;
  readonly odd: boolean;
}

export function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

/** A number of up to 256 bits as 32 bytes, the highest first. */
export function bytesOf(number: bigint): Bytes {
  const bytes = new Uint8Array(NUMBER_BYTES);
  for (let place = NUMBER_BYTES - 1, rest = number; place >= 0; place -= 1, rest >>= 8n) {
    bytes[place] = Number(rest & 0xffn);
  }
  return bytes;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % P;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}

/** y² for an x. */
function squareAt(x: bigint): bigint {
  return ((((x * x - 3n) * x + B) % P) + P) % P;
}

/** Whether two numbers are a point of the curve. */
export function isPoint(x: Uint8Array, y: Uint8Array): boolean {
  const [across, up] = [numberOf(x), numberOf(y)];
  return across < P && up < P && (up * up) % P === squareAt(across);
}

/** The y of a compressed point; null if there is no such point. */
export function yOf({ x, odd }: CompressedPoint): Bytes | null {
  const across = numberOf(x);
  if (across >= P) return null;
  const square = squareAt(across);
  const root = power(square, (P + 1n) / 4n);
  if ((root * root) % P !== square) return null;
  return bytesOf(((root & 1n) === 1n) === odd ? root : P - root);
}

/**
 * A signature (r and s, 32 bytes each) in the one form of two that is accepted: with the smaller s. Of any signature
 * anybody can make the other form, so that without this a changed code could still be signed.
 */
export function withLowS(signature: Bytes): Bytes {
  const s = numberOf(signature.slice(NUMBER_BYTES));
  const low = s > N / 2n ? N - s : s;
  return new Uint8Array([...signature.slice(0, NUMBER_BYTES), ...bytesOf(low)]);
}

/** Whether a signature has the form that is accepted. */
export function hasLowS(signature: Uint8Array): boolean {
  return numberOf(signature.slice(NUMBER_BYTES)) <= N / 2n;
}
