import { saveFile } from '../ui/save-file';

/**
 * Puts a chart as a picture on the clipboard, on the ground that it stands on; a browser that
 * takes no pictures there saves it as a file instead. Says which of the two it was.
 */
export async function copyPicture(
  canvas: HTMLCanvasElement,
  name: string,
): Promise<'copied' | 'saved'> {
  const picture = await pictureOf(canvas);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return 'copied';
  } catch {
    saveFile(picture, `${name}.png`);
    return 'saved';
  }
}

/** A chart's own ground is clear; pasted into a dark document its words would be lost. */
function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.fillStyle = getComputedStyle(canvas).getPropertyValue('--surface').trim();
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  return new Promise((resolve, reject) =>
    copy.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
  );
}
