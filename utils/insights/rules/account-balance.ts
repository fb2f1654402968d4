import type { Instant } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { Reading } from '../../model/reading';

/** What the advertising account still holds, and when that was read. */
export interface SeenBalance {
  value: number;
  readAt: Instant;
}

/**
 * What may be spent, by the newest of the given looks at the account that shows it: the usable
 * balance, else the whole, else cash with the red packets.
 */
export function newestBalance(looks: readonly Reading[]): SeenBalance | undefined {
  for (const reading of looks) {
    const [usable, all, cash, red] = (
      ['usable_balance', 'balance', 'cash_balance', 'red_packet'] as const
    ).map((metric) => valueIn(reading, metric));
    const value = usable ?? all ?? (cash == null ? null : cash + (red ?? 0));
    if (value !== null) return { value, readAt: reading.takenAt };
  }
  return undefined;
}

function valueIn({ parts }: Reading, metric: MetricId): number | null {
  const figures = parts.flatMap((part) =>
    part.kind === 'metrics' && !part.subject ? part.figures : [],
  );
  const found = figures.find((one) => one.metric === metric && !one.suspect?.length);
  return exactValue(found?.figure);
}
