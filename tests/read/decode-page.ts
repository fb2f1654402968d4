const BOMS: readonly [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * A stored page's text. A byte order mark decides, else strict UTF-8, else GB18030; what the page's
 * meta says is not asked, because saved pages keep it when they are stored in another encoding.
 */
export function decodePage(bytes: Uint8Array): string {
  for (const [mark, encoding] of BOMS)
    if (mark.every((byte, at) => bytes[at] === byte))
      return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
