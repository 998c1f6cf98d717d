/** A picture that somebody chose, drawn anew: what comes out is points of a picture and nothing else. */

/** Widest and highest that a logo is printed sharply. */
const SIDES = [640, 480, 360, 240, 160] as const;
const KINDS = [
  ['image/png', 1],
  ['image/webp', 0.9],
  ['image/jpeg', 0.85],
] as const;

/** Bytes of what a data address of base64 holds. */
function bytesIn(address: string): number {
  return Math.floor(((address.length - address.indexOf(',') - 1) * 3) / 4);
}

function drawn(picture: ImageBitmap, side: number, type: string, quality: number): string {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const brush = canvas.getContext('2d');
  if (brush === null) return '';
  if (type === 'image/jpeg') {
    // it has no transparent points: they would turn black
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
  }
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, quality);
}

/**
 * A picture file drawn anew as a data address of at most so many bytes; null if it is no picture that the browser
 * reads. Tried from large to small; of each size PNG first, which keeps sharp edges and transparent ground.
 */
export async function redrawn(file: Blob, limit: number): Promise<string | null> {
  if (!['image/png', 'image/jpeg', 'image/webp'].includes(file.type)) return null;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  try {
    for (const side of SIDES) {
      for (const [type, quality] of KINDS) {
        const address = drawn(picture, side, type, quality);
        // a browser that does not write this kind gives a PNG instead
        if (address.startsWith(`data:${type};base64,`) && bytesIn(address) <= limit) return address;
      }
    }
    return null;
  } finally {
    picture.close();
  }
}
