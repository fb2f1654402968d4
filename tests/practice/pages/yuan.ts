/** Whole yuan without a point, others with two decimals, as the buyers' pages print 分. */
export function yuan(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}

/** A count of reviews as the new pages print it: a step, never the count itself. */
export function reviewStep(count: number): string {
  const steps = [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];
  const step = steps.find((edge) => count >= edge);
  if (step === undefined) return String(count);
  return step >= 10_000 ? `${step / 10_000}万+` : `${step}+`;
}
