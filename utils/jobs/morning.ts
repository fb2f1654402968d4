import type { AlertMark } from '../model/alert';
import type { RecordOutcome } from '../model/capture';
import type { SnapshotOutcome } from '../model/data-source';
import { MINUTE } from '../model/day';
import type { ImportOutcome } from '../model/import';
import { once } from '../model/once';
import { partOf, type Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import type { FoldedAlerts, TodaySnapshot } from '../model/today';
import { logFailure } from '../platform/log';
import type { Database } from '../store/database';
import { hideOrderIds } from './hide-order-ids';
import { recordReading, refusalFor } from './record-reading';
import { rememberLook } from './remember-look';
import { serialLine } from './serially';
import { speaksOfItself } from './speaks-of-itself';
import { isOfTaughtShop } from './teaching';

/** A page's clock and ours are one machine's; more than this apart, the moment is made up. */
const CLOCK_TOLERANCE = 10 * MINUTE;

/** An import's messages follow each other within this time. */
const QUIET = 1_000;

/** Everything that writes, in one line: two tabs or a tab and an alarm never interleave. */
export interface Morning {
  record(reading: Reading, fromUrl: string): Promise<RecordOutcome>;
  snapshot(reading: Reading, fromUrl: string): Promise<SnapshotOutcome>;
  /** records what was read from files that the operator gave */
  import(readings: readonly Reading[]): Promise<ImportOutcome>;
  /** brings the prepared picture of today up to date and gives it */
  today(): Promise<TodaySnapshot>;
  /** what is not among the cards of the picture */
  folded(): Promise<FoldedAlerts>;
  markAlert(id: string, mark: AlertMark): Promise<TodaySnapshot>;
  /** notes that the operator was shown these alerts */
  seen(ids: readonly string[]): Promise<void>;
  /** keeps what the operator noted or wants, in its turn; rules and today follow it */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** waits until what was recorded is digested */
  settled(): Promise<void>;
}

export interface MorningParts {
  db: Database;
  now: () => number;
  /** version of the extension, kept with every capture */
  reader: string;
  settings: () => Promise<Settings>;
  /** the last prepared picture */
  last: () => Promise<TodaySnapshot | null>;
  /** called with every newly prepared picture */
  show: (today: TodaySnapshot) => Promise<void>;
}

export function createMorning(parts: MorningParts): Morning {
  const { db, now, reader } = parts;
  const line = serialLine();
  const work = once(async () => {
    // Loading holds the worker up: an answer that is ready goes out before.
    await new Promise((answered) => setTimeout(answered));
    return (await import('./morning-work')).morningWork(parts);
  });
  // Slice by slice, each in its own turn: folding a long log anew holds no recording up.
  const digest = async () => {
    while (!(await line(async () => (await work()).digestSome())));
  };
  let refreshed: Promise<unknown> = Promise.resolve();
  const refresh = () => {
    // A digest that fails fails again within the line, where the picture tells it.
    const next = digest()
      .catch(() => undefined)
      .then(() => line(async () => (await work()).prepareToday()));
    refreshed = next.catch(() => undefined);
    return next;
  };
  // The answer must not wait for digesting; whatever a stopped worker leaves undone is done at
  // its next start, because the log remembers how far it was digested.
  const refreshSoon = () => void refresh().catch((error) => logFailure('today', error));

  // A file comes in many messages, and each would wait until all before it is digested.
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const refreshWhenQuiet = () => {
    clearTimeout(quiet);
    quiet = setTimeout(refreshSoon, QUIET);
  };

  const noteSoon = (reading: Reading) =>
    void line(async () => (await work()).noteHealth(reading)).catch((error) =>
      logFailure('health', error),
    );

  const keepClock = async (reading: Reading) => {
    await (await work()).keepClock(reading).catch((error) => logFailure('clock', error));
  };

  return {
    record: (reading, fromUrl) =>
      line(async () => {
        if (!isPlausible(reading, fromUrl, now())) return { ok: false, why: 'malformed' };
        if (reading.page === 'taught.page' && !(await isOfTaughtShop(db, reading)))
          return { ok: false, why: 'malformed' };
        const hidden = await hideOrderIds(db, reading).catch(refusalFor);
        if ('ok' in hidden) return hidden;
        const outcome = await recordReading(db, hidden, reader);
        if (outcome.ok && partOf(hidden, 'orders')) await keepClock(hidden);
        await rememberLook(db, hidden, outcome).catch((error) => logFailure('look', error));
        noteSoon(hidden);
        refreshSoon();
        return outcome;
      }),
    snapshot: (reading, fromUrl) =>
      line(async () => {
        if (!isPlausible(reading, fromUrl, now())) return { ok: false, why: 'not-certain' };
        const hidden = await hideOrderIds(db, reading).catch(refusalFor);
        if ('ok' in hidden) return hidden;
        const outcome = await (await work()).keepSnapshot(hidden);
        noteSoon(hidden);
        refreshSoon();
        return outcome;
      }),
    import: (readings) =>
      line(async () => {
        const hidden = await Promise.all(readings.map((reading) => hideOrderIds(db, reading)));
        const outcome = await (await work()).importReadings(hidden);
        refreshWhenQuiet();
        return outcome;
      }),
    today: refresh,
    folded: () => line(async () => (await work()).foldedAlerts()),
    markAlert: (id, mark) => line(async () => (await work()).markAlert(id, mark)).then(refresh),
    seen: (ids) =>
      line(async () => {
        await (await work()).noteSeen(ids);
        refreshSoon();
      }),
    write: (task) =>
      line(async () => {
        const done = await task();
        refreshSoon();
        return done;
      }),
    settled: async () => {
      await digest();
      await refreshed;
    },
  };
}

/** A page speaks of itself, and of now. */
function isPlausible(reading: Reading, fromUrl: string, now: number): boolean {
  return Math.abs(reading.takenAt - now) < CLOCK_TOLERANCE && speaksOfItself(reading, fromUrl);
}
