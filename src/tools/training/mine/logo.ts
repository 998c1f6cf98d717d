import { LOGO_LIMIT } from '../../../workspace/limits.ts';

/** A logo is never drawn larger than this, in pixels. */
const WIDEST = 640;
const HIGHEST = 320;
/** Each attempt is so much smaller than the one before. */
const STEP = 0.75;
const ATTEMPTS = 10;

/** Forms of pictures that a logo can come in; none of them can hold a script. */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'];

function drawn(picture: ImageBitmap, scale: number, paper: string | null): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  if (paper !== null) {
    context.fillStyle = paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * A chosen picture, drawn anew: small enough to keep, and without what else was in its file, such as where it was
 * taken. As PNG, which keeps its ground clear; as JPEG on white if that would be too large.
 * @returns a `data:` address of at most `LOGO_LIMIT` letters; null for what is no picture
 */
export async function logoFrom(file: Blob): Promise<string | null> {
  if (!LOGO_TYPES.includes(file.type)) return null;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  try {
    let scale = Math.min(1, WIDEST / picture.width, HIGHEST / picture.height);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const png = drawn(picture, scale, null)?.toDataURL('image/png') ?? '';
      if (png.startsWith('data:image/png') && png.length <= LOGO_LIMIT) return png;
      const jpeg = drawn(picture, scale, '#ffffff')?.toDataURL('image/jpeg', 0.85) ?? '';
      if (jpeg.startsWith('data:image/jpeg') && jpeg.length <= LOGO_LIMIT) return jpeg;
      scale *= STEP;
    }
    return null;
  } finally {
    picture.close();
  }
}
