/**
 * A number in [0, 1) that depends on nothing but its keys: FNV-1a over the joined keys, then a
 * 32-bit finaliser so that neighbouring days are unlike. Not for secrets.
 */
export function chance(...keys: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of keys.join('\u0000')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
}

/** A number in [low, high). */
export function between(low: number, high: number, ...keys: (string | number)[]): number {
  return low + (high - low) * chance(...keys);
}

/** A whole number from low to high, both included. */
export function wholeBetween(low: number, high: number, ...keys: (string | number)[]): number {
  return low + Math.floor((high - low + 1) * chance(...keys));
}

/** How often something with a mean count of `mean` happens: Poisson, by inversion or its normal limit. */
export function countOf(mean: number, ...keys: (string | number)[]): number {
  if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(...keys)));
  let left = chance(...keys);
  let probability = Math.exp(-mean);
  let count = 0;
  while (left > probability && count < 1000) {
    left -= probability;
    count += 1;
    probability *= mean / count;
  }
  return count;
}

/** A number from the standard normal distribution. */
export function normal(...keys: (string | number)[]): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance(...keys, 'radius')));
  return radius * Math.cos(2 * Math.PI * chance(...keys, 'angle'));
}

/** One of a list; the list must not be empty. */
export function oneOf<T>(list: readonly T[], ...keys: (string | number)[]): T {
  const found = list[Math.floor(chance(...keys) * list.length)];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}

/** A short word of lower-case letters and digits, as the hash part of a built class name. */
export function hashWord(length: number, ...keys: (string | number)[]): string {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  let word = '';
  for (let i = 0; i < length; i++) word += oneOf([...letters], ...keys, i);
  return word;
}
