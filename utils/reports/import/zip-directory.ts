/** One file of an archive, as the archive's own list names it. */
export interface ZipEntry {
  name: string;
  /** what it says it unpacks to, bytes */
  size: number;
  /** check sum of what it unpacks to */
  sum: number;
  encrypted: boolean;
}

const END_OF_LIST = 0x06054b50;
const LIST_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * The list of an archive's files, read without unpacking anything. Throws a RangeError where the
 * archive is damaged.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== LIST_ENTRY) throw new RangeError('damaged archive');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    ) as [number, number, number];
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({
      name: Array.from(name, (byte) => String.fromCharCode(byte)).join(''),
      size: view.getUint32(at + 24, true),
      sum: view.getUint32(at + 16, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += ENTRY_LENGTH + nameLength + extra + comment;
  }
  return entries;
}

function endOfList(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_LIST) return at;
  throw new RangeError('damaged archive');
}
