/**
 * Whether a picture of a name stands at an address, in whatever size: shops put sizes before and
 * behind the name and change its ending (`a.jpg`, `a.jpg_400x400q90.jpg_.webp`, `a._SX300_.jpg`).
 */
export function isPictureAt(id: string, address: string): boolean {
  const stem = id.slice(0, Math.max(0, id.lastIndexOf('.'))) || id;
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.startsWith(stem) && !/^[\w-]/.test(name.slice(stem.length));
}
