import { type Reading, stoppingTrouble, type TroubleWhy } from '../../utils/model/reading';
import type { PageDefinition } from '../../utils/sites/page';
import { pageKind } from '../../utils/sites/page-kind';
import { readPages } from '../../utils/sites/read-pages';
import { finishInSlices } from '../../utils/sites/steps';
import { watchPage } from '../../utils/sites/watch-page';
import { keepVisit, lendVisit } from './learned-visits';
import type { ReaderParts } from './start-reader';
import { taughtHook } from './taught-hook';

/** The page is never held up for longer than half a frame. */
const SLICE_MS = 8;

/** Signs at which nothing more is read in this document until the operator reloads it. */
const STOP_SIGNS: ReadonlySet<TroubleWhy> = new Set([
  'risk-control',
  'too-busy',
  'restricted',
  'logged-out',
]);

export interface PageLoop {
  /** aborted at a stop sign and when the loop is ended */
  signal: AbortSignal;
  /** more kinds of page to be read from now on; the page is looked at anew in any case */
  add(pages: readonly PageDefinition[]): void;
  /** what the page shows at this moment; at a stop sign the reading that met it */
  now(): Promise<Reading | null>;
  end(): void;
}

/**
 * Reads the page whenever it has settled or changed, up to the first stop sign. `onReading` tells
 * whether the reading could be kept; what could not is offered again. `onLook` hears of every look
 * at the page, also of one that found nothing new.
 */
export function startLoop(
  { pages: first, memory }: Pick<ReaderParts, 'pages' | 'memory'>,
  onReading: (reading: Reading) => Promise<boolean>,
  onLook?: (reading: Reading) => void,
): PageLoop {
  const ending = new AbortController();
  const { signal } = ending;
  const pages = [...first];
  if (memory) lendVisit(memory, pageKind(location.href)).catch(() => undefined);
  let stopped: Reading | null = null;
  const hook = taughtHook();
  const steps = function* () {
    const reading = yield* readPages(pages, document, location.href, Date.now(), memory);
    return reading && hook.add ? yield* hook.add(reading) : reading;
  };
  const heed = (reading: Reading) => {
    if (!isStopSign(reading)) return;
    stopped = reading;
    ending.abort();
  };
  const again = watchPage({
    document,
    memory,
    signal,
    read: async () => {
      const reading = (await finishInSlices(steps(), SLICE_MS, signal)) ?? null;
      if (reading) onLook?.(reading);
      return reading;
    },
    onReading: async (reading) => {
      heed(reading);
      const kept = await onReading(reading);
      if (kept && memory) keepVisit(memory, reading.page);
      return kept;
    },
  });
  hook.again = again;
  return {
    signal,
    add(more) {
      pages.push(...more.filter(({ id }) => !pages.some((known) => known.id === id)));
      // A page may have got the heading that tells it only now.
      again();
    },
    async now() {
      if (stopped) return stopped;
      const reading = await finishInSlices(steps(), SLICE_MS, signal);
      if (reading) heed(reading);
      return reading ?? stopped;
    },
    end: () => ending.abort(),
  };
}

function isStopSign(reading: Reading): boolean {
  const why = stoppingTrouble(reading)?.why;
  return why !== undefined && STOP_SIGNS.has(why);
}
