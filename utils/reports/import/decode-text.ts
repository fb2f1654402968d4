/**
 * The text of a file that may not say how it is encoded: UTF-8, UTF-16 with its mark, or GB18030,
 * which Alimama writes without saying so.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

export function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

/** Heads of nearly every report, by which spoilt letters are known again. */
const USUAL_HEADS = [
  '日期',
  '访客数',
  '支付',
  '商品',
  '展现量',
  '点击量',
  '来源',
  '搜索词',
  '成交',
];
/** 日期, 访客 and 展现 in GBK, taken for Latin letters. */
const GBK_AS_LATIN = ['ÈÕÆÚ', '·Ã¿Í', 'Õ¹ÏÖ'];
const LOST = '\ufffd';
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * Whether the letters of a text were spoilt on the way: UTF-8 that a program took for GBK or for
 * Latin letters and saved again, or signs that no longer are any.
 */
export function isGarbled(text: string): boolean {
  const beginning = text.slice(0, 4_000);
  if (CONTROL.test(beginning)) return false;
  return beginning.includes(LOST) || SPOILT.some((word) => beginning.includes(word));
}

const SPOILT = [
  ...GBK_AS_LATIN,
  ...USUAL_HEADS.flatMap((head) => {
    const bytes = new TextEncoder().encode(head);
    return ['gb18030', 'windows-1252'].map((encoding) =>
      // The last letter may have been joined with what stood behind it.
      new TextDecoder(encoding).decode(bytes).replaceAll(LOST, '').slice(0, -1),
    );
  }).filter((word) => word.length > 1),
];
