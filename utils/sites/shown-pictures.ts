import type { ShownPicture, ShownPictures } from '../model/picture';

/** Smaller ones show too little to be compared, in points of the page. */
const LEAST_SIDE = 40;
const MOST = 60;
/** How densely it is asked whether something lies over a picture. */
const PROBES = 9;
/** With corners cut off more than this share of a side too little is left of it. */
const ROUNDEST = 0.2;
/** Boxes around a picture that are not larger than this are its frame. */
const FRAME = 1.5;
const FRAMES = 3;
const DRAWN = 'img,svg,canvas,video,picture';

/**
 * The pictures that stand in the window whole, uncovered and as they are: not cropped, faded or
 * stretched by a zoom. What a page lays over a picture (a play button, a tag) counts as a cover,
 * because it is no part of the picture.
 */
export function shownPictures(document: Document): ShownPictures {
  const view = document.defaultView;
  const { innerWidth: width = 0, innerHeight: height = 0 } = view ?? {};
  // pinched into the page, the window shows another part than its measures say
  const isPlain = view !== null && (view.visualViewport?.scale ?? 1) === 1;
  const pictures = isPlain
    ? [...document.images].flatMap((image) => shown(image, width, height) ?? []).slice(0, MOST)
    : [];
  return { width, height, pictures };
}

function shown(image: HTMLImageElement, width: number, height: number): ShownPicture | null {
  const rect = image.getBoundingClientRect();
  if (rect.left < 0 || rect.top < 0 || rect.right > width || rect.bottom > height) return null;
  if (Math.min(rect.width, rect.height) < LEAST_SIDE) return null;
  if (!image.complete || image.naturalWidth === 0 || isFaded(image)) return null;
  const box = drawnBox(image, rect);
  if (!box || Math.min(box.width, box.height) < LEAST_SIDE) return null;
  const frames = framesOf(image, rect);
  const radius = roundnessOf([image, ...frames], box);
  if (radius > ROUNDEST * Math.min(box.width, box.height)) return null;
  if (isLaidOver(image, frames, box) || !isUncovered(image, box)) return null;
  return { address: image.currentSrc, ...box, radius };
}

type Box = Omit<ShownPicture, 'address' | 'radius'>;

/** Where in the element the picture itself is drawn; null where a part of it is cut off. */
function drawnBox(image: HTMLImageElement, rect: DOMRect): Box | null {
  const style = getComputedStyle(image);
  // a turned or zoomed element measures otherwise on the screen than in the page
  if (Math.abs(rect.width - image.offsetWidth) > 1 || style.objectPosition !== '50% 50%')
    return null;
  const [left, top, right, bottom] = (['Left', 'Top', 'Right', 'Bottom'] as const).map(
    (side) =>
      (Number.parseFloat(style[`padding${side}`]) || 0) +
      (Number.parseFloat(style[`border${side}Width`]) || 0),
  ) as [number, number, number, number];
  const content = {
    left: rect.left + left,
    top: rect.top + top,
    width: rect.width - left - right,
    height: rect.height - top - bottom,
  };
  const shape = image.naturalWidth / image.naturalHeight;
  const isAlike = Math.abs(content.width / content.height / shape - 1) < 0.02;
  if (style.objectFit === 'fill' || isAlike) return content;
  if (style.objectFit !== 'contain') return null;
  const drawn = Math.min(content.width, content.height * shape);
  return {
    left: content.left + (content.width - drawn) / 2,
    top: content.top + (content.height - drawn / shape) / 2,
    width: drawn,
    height: drawn / shape,
  };
}

function isFaded(image: Element): boolean {
  for (let at: Element | null = image; at; at = at.parentElement) {
    const { opacity, filter, visibility } = getComputedStyle(at);
    if (Number(opacity) < 0.99 || filter !== 'none' || visibility !== 'visible') return true;
  }
  return false;
}

function framesOf(image: Element, rect: DOMRect): Element[] {
  const frames: Element[] = [];
  for (let at = image.parentElement; at && frames.length < FRAMES; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (width * height > FRAME * rect.width * rect.height) break;
    frames.push(at);
  }
  return frames;
}

function roundnessOf([image, ...frames]: readonly Element[], { width }: Box): number {
  const cutting = frames.filter((frame) => getComputedStyle(frame).overflowX !== 'visible');
  const radii = [image, ...cutting].map((element) => {
    const radius = element ? getComputedStyle(element).borderTopLeftRadius : '';
    return (Number.parseFloat(radius) || 0) * (radius.includes('%') ? width / 100 : 1);
  });
  return Math.max(...radii);
}

/** Also what takes no clicks, and so is not met by asking what lies at a point. */
function isLaidOver(image: Element, frames: readonly Element[], box: Box): boolean {
  const frame = frames.at(-1);
  return [...(frame?.querySelectorAll('*') ?? [])].some(
    (other) => other !== image && !other.contains(image) && isPainted(other) && meets(other, box),
  );
}

function meets(element: Element, box: Box): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const across = left < box.left + box.width - 1 && right > box.left + 1;
  return across && top < box.top + box.height - 1 && bottom > box.top + 1;
}

function isPainted(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible' || Number(style.opacity) === 0) return false;
  if (element.matches(DRAWN) || style.backgroundImage !== 'none') return true;
  if (!/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor)) return true;
  return [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
  );
}

function isUncovered(image: Element, { left, top, width, height }: Box): boolean {
  const document = image.ownerDocument;
  // from well within the corners, which may be cut off
  for (let probe = 0; probe < PROBES * PROBES; probe++) {
    const x = left + ((probe % PROBES) + 0.5) * (width / PROBES);
    const y = top + (Math.floor(probe / PROBES) + 0.5) * (height / PROBES);
    const hit = document.elementFromPoint(x, y);
    if (hit !== image && !hit?.contains(image) && (!hit || !isClear(hit))) return false;
  }
  return true;
}

/** A glass over the picture that only takes clicks. */
function isClear(element: Element): boolean {
  return element.childElementCount === 0 && !isPainted(element);
}
