/** One line of the scoreboard as measured in one run. */
export interface BenchFigure {
  /** what was measured, under which conditions */
  what: string;
  unit: 'ms' | 'bytes' | 'count';
  /** median of `runs`, or the worst of them where the group says so */
  ours: number;
  /** median of the floor, measured in turns with ours; null where a goal is absolute */
  floor: number | null;
  /** ours / floor; null without a floor, or where the floor is nothing at all */
  ratio: number | null;
  /** the goal in words; null for a figure that is information only */
  goal: string | null;
  holds: boolean | null;
  runs: number;
  note?: string;
}

export interface BenchGroup {
  group: string;
  title: string;
  figures: BenchFigure[];
}

export interface MeasuredGroup extends BenchGroup {
  /** ISO time of the start */
  at: string;
  /** programs that wanted a processor in the minute before; beyond the cores, times are stretched */
  load: number;
}

export interface BenchRun {
  machine: { processor: string; cores: number; system: string; node: string; chromium: string };
  groups: MeasuredGroup[];
}

interface Measured {
  what: string;
  unit: BenchFigure['unit'];
  ours: readonly number[];
  floor?: readonly number[];
  /** judge by the worst run instead of the median */
  worst?: boolean;
  /** the greatest allowed ratio to the floor */
  ratioGoal?: number;
  /** the greatest allowed value, in `unit` */
  limit?: number;
  note?: string;
}

/** Medians, ratio and verdict of what was measured. A figure without a goal has no verdict. */
export function benchFigure(measured: Measured): BenchFigure {
  const { what, unit, ratioGoal, limit, note } = measured;
  const ours = measured.worst ? Math.max(...measured.ours) : median(measured.ours);
  const floor = measured.floor ? median(measured.floor) : null;
  const ratio = floor ? ours / floor : null;
  const goals: { text: string; holds: boolean }[] = [];
  if (ratioGoal !== undefined)
    goals.push({ text: `≤ ${ratioGoal} ×`, holds: ratio !== null && ratio <= ratioGoal });
  if (limit !== undefined) goals.push({ text: limitText(limit, unit), holds: ours <= limit });
  return {
    what,
    unit,
    ours,
    floor,
    ratio,
    goal: goals.length > 0 ? goals.map(({ text }) => text).join(' and ') : null,
    holds: goals.length > 0 ? goals.every(({ holds }) => holds) : null,
    runs: measured.ours.length,
    ...(note !== undefined && { note }),
  };
}

/** The middle value; the mean of the two middle ones for an even count. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new RangeError('a median of nothing');
  return (low + high) / 2;
}

function limitText(limit: number, unit: BenchFigure['unit']): string {
  if (unit === 'bytes') return `≤ ${limit / 1000} kB`;
  if (unit === 'ms') return `≤ ${limit} ms`;
  return limit === 0 ? 'none' : `≤ ${limit}`;
}
