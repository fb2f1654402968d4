import type { ShownPictures } from '../model/picture';
import { fillCorners } from '../rivals/fill-corners';
import { pictureSignature } from '../rivals/picture-signature';
import type { PlacedPicture, SmallCopy } from './picture-keeping';

/** Points of the longer side of a copy: enough to see a tag on it. */
const LARGEST_SIDE = 160;
/** Fewer points on the screen are not enough to compare a picture by. */
const LEAST_SIDE = 60;
const QUALITY = 0.8;
/** The screen and the window must be alike in shape, or places on one say nothing of the other. */
const SHAPE_OFF = 0.02;

/**
 * Cuts pictures out of what a tab showed and makes them small. None where the screen does not fit
 * the window in which the pictures were measured.
 */
export async function smallCopies(
  screen: string,
  { width, height }: ShownPictures,
  pictures: readonly PlacedPicture[],
): Promise<SmallCopy[]> {
  if (pictures.length === 0) return [];
  const bitmap = await createImageBitmap(blobOf(screen));
  const scale = bitmap.width / width;
  const isAlike = Math.abs(bitmap.height / height / scale - 1) <= SHAPE_OFF;
  const copies = isAlike
    ? await Promise.all(pictures.map((picture) => copyOf(bitmap, picture, scale)))
    : [];
  bitmap.close();
  return copies.filter((copy) => copy !== null);
}

async function copyOf(
  bitmap: ImageBitmap,
  { id, left, top, width, height, radius }: PlacedPicture,
  scale: number,
): Promise<SmallCopy | null> {
  // points on an edge are half the page's
  const [x, y] = [Math.ceil(left * scale), Math.ceil(top * scale)];
  const wide = Math.floor((left + width) * scale) - x;
  const tall = Math.floor((top + height) * scale) - y;
  if (Math.min(wide, tall) < LEAST_SIDE) return null;
  const shrink = Math.min(1, LARGEST_SIDE / Math.max(wide, tall));
  const canvas = new OffscreenCanvas(Math.round(wide * shrink), Math.round(tall * shrink));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, x, y, wide, tall, 0, 0, canvas.width, canvas.height);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  fillCorners(pixels, radius * scale * shrink);
  context.putImageData(pixels, 0, 0);
  const bytes = await smallBytes(canvas);
  return {
    id,
    content: await contentOf(bytes.data),
    data: `data:${bytes.type};base64,${textOf(bytes.data)}`,
    side: Math.max(canvas.width, canvas.height),
    signature: pictureSignature(pixels),
  };
}

/** A browser that cannot write WebP gives PNG instead, which would be several times as large. */
async function smallBytes(canvas: OffscreenCanvas): Promise<{ type: string; data: Uint8Array }> {
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  const blob =
    webp.type === 'image/webp'
      ? webp
      : await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return { type: blob.type, data: new Uint8Array(await blob.arrayBuffer()) };
}

async function contentOf(data: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', data as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash).slice(0, 16), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Our pages may ask for no address, a data address among them. */
function blobOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) =>
    char.charCodeAt(0),
  );
  return new Blob([bytes], { type: 'image/png' });
}

function textOf(data: Uint8Array): string {
  return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
}
