/**
 * Runs every side `rounds` times in turns, the order turned round each time, so that a change in
 * the machine's load meets all sides alike. `warmUp` rounds before them are not counted; `before`
 * is done before every round.
 */
export async function inTurns<Side extends string>(
  rounds: number,
  sides: Record<Side, () => Promise<number>>,
  { warmUp = 0, before }: { warmUp?: number; before?: () => Promise<void> } = {},
): Promise<Record<Side, number[]>> {
  const names = Object.keys(sides) as Side[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Side,
    number[]
  >;
  for (let round = -warmUp; round < rounds; round++) {
    await before?.();
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await sides[name]();
      if (round >= 0) measured[name].push(value);
    }
  }
  return measured;
}
