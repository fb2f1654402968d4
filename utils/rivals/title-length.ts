/** 30 Chinese characters, or 60 Latin ones. */
export const MOST_TITLE = 60;

/** The length of a title as the platform counts it: ASCII as one, all else as two (domain notes §8.1). */
export function titleLength(title: string): number {
  let length = 0;
  for (const character of title) length += (character.codePointAt(0) ?? 0) > 0x7f ? 2 : 1;
  return length;
}

/** Characters that GBK does not know, such as emoji, each once; joiners go with what they join. */
export function outsideGbk(title: string): string[] {
  const known = gbkCharacters();
  const found = [...title].filter(
    (character) => character > '\u007f' && !known.has(character) && !JOINER.test(character),
  );
  return [...new Set(found)];
}

const JOINER = /[\u200d\ufe0e\ufe0f]/u;
let gbk: ReadonlySet<string> | undefined;

/** Every character of two bytes, read once and late: it takes some milliseconds. */
function gbkCharacters(): ReadonlySet<string> {
  if (gbk) return gbk;
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
  gbk = new Set(decoder.decode(new Uint8Array(bytes)).replaceAll('\ufffd', ''));
  return gbk;
}
