/**
 * Rounds amounts to whole units so that they sum to `total`, itself whole, by the largest
 * remainder. The same amounts with every sign turned give the same answer with every sign turned.
 */
export function wholeParts(amounts: readonly number[], total: number): number[] {
  if (isTurned(amounts, total))
    return wholeParts(
      amounts.map((amount) => 0 - amount),
      0 - total,
    ).map((part) => 0 - part);
  // + 0 makes a −0, which would print a sign, a plain zero
  const parts = amounts.map((amount) => Math.floor(amount) + 0);
  const byRemainder = amounts
    .map((amount, at) => ({ at, rest: amount - Math.floor(amount) }))
    .sort((one, other) => other.rest - one.rest);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  for (const { at } of byRemainder) {
    if (left <= 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/** One of two opposite changes is worked out, the other is its mirror. */
function isTurned(amounts: readonly number[], total: number): boolean {
  const sign = total || (amounts.find((amount) => amount !== 0) ?? 0);
  return sign < 0;
}
