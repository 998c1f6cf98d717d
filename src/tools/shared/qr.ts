/** A QR code as a drawing: modules in a square, the dark ones as one path. */
export interface DrawnQr {
  /** Modules of a side, the quiet zone of four included. */
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a QR code of error correction M; runs of dark modules are one rectangle each. */
export async function drawQr(text: string): Promise<DrawnQr> {
  const { encode } = await import('uqr');
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      return [`M${String(x)} ${String(y)}h${String((end < 0 ? size : end) - x)}v1H${String(x)}z`];
    }),
  );
  return { size, path: runs.join('') };
}
