import { crc32, deflateSync } from 'node:zlib';
import { CATALOGUE } from './shop/catalogue.ts';
import { TAGGED, UPLOADED_AGAIN } from './shop/listings.ts';
import { between, chance } from './shop/random.ts';

const DEFAULT_SIZE = 400;
const LARGEST = 800;
const UPLOAD = new RegExp(`(${TAGGED}|${UPLOADED_AGAIN})\\d+_!!`);

type Point = [x: number, y: number];
type Colour = [red: number, green: number, blue: number];

type Shape = 'mug' | 'flask' | 'pot';

/** Where each shape stands, below the middle of the picture. */
const BOTTOM: Record<Shape, number> = { mug: 0.2, flask: 0.29, pot: 0.19 };

const cache = new Map<string, Buffer>();

/**
 * The picture that stands at an address of the picture hosts, as PNG: a cup, flask or pot that
 * fits the seller, in colours and at a place that follow the picture's name. A size suffix gives the same picture smaller.
 */
export function pictureAt(path: string): Buffer {
  const size = Math.min(LARGEST, Number(/_(\d{2,3})x\d+/.exec(path)?.[1] ?? DEFAULT_SIZE));
  const name = /\/([^/]+?)\.(?:jpg|png)/.exec(path)?.[1] ?? path;
  const key = `${name} ${size}`;
  const known = cache.get(key);
  if (known) return known;
  const made = encodePng(size, paintUpload(name));
  cache.set(key, made);
  return made;
}

/** The same picture with a red tag on it, or uploaded again in a worse quality. */
function paintUpload(name: string): (point: Point) => Colour {
  const [, how = ''] = UPLOAD.exec(name) ?? [];
  const plain = paint(name.replace(UPLOAD, '_!!'));
  if (how === TAGGED) return ([x, y]) => (x > 0.66 && y < 0.24 ? tag(x, y) : plain([x, y]));
  if (how !== UPLOADED_AGAIN) return plain;
  return (point) => {
    const [red, green, blue] = plain(point);
    return [coarse(red), coarse(green), coarse(blue)];
  };
}

function tag(x: number, y: number): Colour {
  const isStroke = y > 0.08 && y < 0.16 && Math.floor(x * 50) % 2 === 0;
  return isStroke ? [255, 255, 255] : [214, 32, 40];
}

function coarse(channel: number): number {
  return Math.round(channel / 6) * 6;
}

function paint(name: string): (point: Point) => Colour {
  const hue = chance(name, 'hue') * 360;
  const back = hueColour(hue + between(120, 240, name, 'back'), 0.16, 0.95);
  const body = hueColour(
    hue,
    between(0.3, 0.75, name, 'strong'),
    between(0.55, 0.9, name, 'bright'),
  );
  const band = hueColour(hue + 40, 0.5, 0.98);
  const shape = shapeOf(name);
  const lean = between(-0.06, 0.06, name, 'lean');
  const banded = chance(name, 'band') < 0.6;
  const large = between(0.85, 1.15, name, 'large');
  return ([px, py]) => {
    const x = (px - 0.5 - lean) / large;
    const y = (py - 0.54) / large;
    const shade = 1 - 0.22 * Math.max(0, x + 0.12) * 2;
    const solid = outline(shape, x, y);
    const inBand = banded && Math.abs(y - 0.05) < 0.045;
    const colour = mixColours(back, scale(inBand ? band : body, shade), cover(solid));
    return mixColours(
      colour,
      scale(back, 0.82),
      cover(ellipse(x, y - BOTTOM[shape], 0.3, 0.035)) * (1 - cover(solid)),
    );
  };
}

/** A picture's name ends in its seller, and each practice seller sells one thing. */
function shapeOf(name: string): Shape {
  const title = CATALOGUE.find((entry) => name.endsWith(entry.sellerId))?.title ?? '';
  if (/[壶茶]机|水壶|茶壶/.test(title)) return 'pot';
  return title.includes('纸杯') ? 'mug' : 'flask';
}

/** Distance to the outline, negative inside. */
function outline(shape: Shape, x: number, y: number): number {
  if (shape === 'flask')
    return Math.min(box(x, y - 0.03, 0.12, 0.26), box(x, y + 0.28, 0.09, 0.05));
  const ring = (cx: number, r: number) => Math.abs(Math.hypot(x - cx, y) - r) - 0.025;
  if (shape === 'mug') return Math.min(box(x, y, 0.18, 0.2), ring(0.2, 0.1));
  const spout = Math.abs(x + 0.23 - y * 0.6) - 0.03 + Math.max(0, Math.abs(y + 0.02) - 0.1);
  return Math.min(ellipse(x, y, 0.22, 0.19), ring(0.24, 0.1), spout, box(x, y + 0.21, 0.04, 0.03));
}

function box(x: number, y: number, width: number, height: number): number {
  const dx = Math.max(Math.abs(x) - width + 0.03, 0);
  const dy = Math.max(Math.abs(y) - height + 0.03, 0);
  return Math.hypot(dx, dy) - 0.03;
}

function ellipse(x: number, y: number, width: number, height: number): number {
  return (Math.hypot(x / width, y / height) - 1) * Math.min(width, height);
}

function cover(distance: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance * 260));
}

function mixColours(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

function scale([red, green, blue]: Colour, by: number): Colour {
  return [red * by, green * by, blue * by];
}

/** Hue in degrees, strength and brightness from 0 to 1, to 0–255 channels. */
function hueColour(hue: number, strength: number, bright: number): Colour {
  const channel = (offset: number) => {
    const k = (((hue / 60 + offset) % 6) + 6) % 6;
    return 255 * bright * (1 - strength * Math.max(0, Math.min(k, 4 - k, 1)));
  };
  return [channel(5), channel(3), channel(1)];
}

function encodePng(size: number, colourAt: (point: Point) => Colour): Buffer {
  const rows = Buffer.alloc(size * (size * 3 + 1));
  let at = 0;
  for (let y = 0; y < size; y++) {
    at++;
    for (let x = 0; x < size; x++)
      for (const channel of colourAt([(x + 0.5) / size, (y + 0.5) / size]))
        rows[at++] = Math.round(channel);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 6 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
