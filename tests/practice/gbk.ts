const LEAD_FIRST = 0x81;
const LEAD_LAST = 0xfe;
const TRAIL_FIRST = 0x40;
const TRAIL_LAST = 0xfe;
const TRAIL_HOLE = 0x7f;

let table: Map<string, number> | undefined;

/**
 * A text in GBK bytes. Characters that GBK does not have are written as numeric references, as
 * the real pages do, so the result is for HTML only.
 */
export function encodeGbk(text: string): Buffer {
  table ??= makeTable();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const pair = table.get(character);
    if (point < 0x80) bytes.push(point);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else bytes.push(...Buffer.from(`&#${point};`, 'ascii'));
  }
  return Buffer.from(bytes);
}

/** Node can read GBK but not write it: the table is what reading every pair of bytes gives. */
function makeTable(): Map<string, number> {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, number>();
  for (let lead = LEAD_FIRST; lead <= LEAD_LAST; lead++)
    for (let trail = TRAIL_FIRST; trail <= TRAIL_LAST; trail++) {
      if (trail === TRAIL_HOLE) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const useless = character.includes('\ufffd') || isPrivate(character);
      if (!useless && !pairs.has(character)) pairs.set(character, (lead << 8) | trail);
    }
  return pairs;
}

function isPrivate(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return point >= 0xe000 && point <= 0xf8ff;
}
