import type { Reading } from '../model/reading';
import { isSettled, isStale, type Settled } from './is-settled';
import type { PageMemory } from './learned/page-memory';
import { regionOf } from './reading-region';

export interface PageWatch {
  document: Document;
  /** told of every change of the part that is watched */
  memory?: PageMemory;
  /** reads the page as it stands; null where no reader claims it */
  read: () => Reading | null | Promise<Reading | null>;
  /**
   * Called with every settled reading that differs from the one before; tells whether it could be
   * kept. What could not is offered again after a while and whenever the page changes.
   */
  onReading: (reading: Reading) => Promise<boolean>;
  /** ends the watch */
  signal: AbortSignal;
}

/** The page must have been quiet for so long before it is looked at. */
const QUIET_MS = 350;
/** How long a page may go on filling in what is missing, and how long one without any figure. */
const EMPTY_MS = 12_000;
const PATIENCE: Record<Settled, number> = { yes: 0, nearly: 700, partly: 4_000, no: EMPTY_MS };
/** A page that goes on changing without its figures changing is looked at ever more seldom. */
const IDLEST_MS = 3_000;
/** A worker that was just stopped is back at once; a full disk may be free again after longer. */
const OFFER_AGAIN_MS = 2_000;
const OFFER_SELDOM_MS = 30_000;
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'aria-selected', 'aria-hidden', 'src'],
};

/**
 * Reads a page when it has settled and again when its address, controls or figures change. Costs
 * the page one timestamp per batch of changes (scoreboard P4); there is no timer while nothing
 * changes, and nothing is read while the page is still being filled in, up to a limit. Returns
 * the way to have it look anew, for when `read` has come to know more kinds of page.
 */
export function watchPage(watch: PageWatch): () => void {
  const watcher = new Watcher(watch);
  watcher.restart();
  return () => watcher.restart();
}

class Watcher {
  readonly #watch: PageWatch;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #offering: ReturnType<typeof setTimeout> | undefined;
  /** the timer only waits out a limit: a change of the page brings the next look forward */
  #waiting = false;
  #changedAt = 0;
  /** when the page began to change since it was last settled */
  #restlessSince: number | null = null;
  #patience = QUIET_MS;
  #looking = false;
  #region: Element | null = null;
  #last: Reading | null = null;
  #lastSaid = '';
  #offerAfter = OFFER_AGAIN_MS;

  constructor(watch: PageWatch) {
    this.#watch = watch;
    this.#observer = new MutationObserver((records) => {
      watch.memory?.changed(records);
      this.#changed();
    });
    if (!watch.signal.aborted) this.#follow();
  }

  restart(): void {
    if (this.#watch.signal.aborted) return;
    this.#patience = QUIET_MS;
    this.#watch.memory?.forget();
    this.#observe(null);
    this.#changed();
  }

  #follow(): void {
    const { document, signal } = this.#watch;
    const view = document.defaultView;
    const moved = () => this.restart();
    view?.addEventListener('popstate', moved, { signal });
    view?.addEventListener('hashchange', moved, { signal });
    // Routes of single-page consoles change without any of the older events.
    navigationOf(view)?.addEventListener('currententrychange', moved, { signal });
    const touched = () => {
      this.#patience = QUIET_MS;
      // What a click opens may stand outside of the part that is watched.
      this.#watch.memory?.forget();
    };
    document.addEventListener('click', touched, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => this.#stop());
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    clearTimeout(this.#offering);
  }

  /** All that a change of the page costs it. */
  #changed(): void {
    this.#changedAt = performance.now();
    this.#restlessSince ??= this.#changedAt;
    if (this.#waiting) {
      this.#waiting = false;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    this.#timer ??= setTimeout(() => this.#check(), this.#patience);
  }

  #check(): void {
    this.#timer = undefined;
    this.#waiting = false;
    const quiet = performance.now() - this.#changedAt;
    if (quiet < QUIET_MS && !this.#isOverdue()) this.#again(QUIET_MS - quiet);
    else if (!this.#looking) void this.#look();
  }

  /** A page that never comes to rest is looked at all the same. */
  #isOverdue(): boolean {
    const now = performance.now();
    return now - (this.#restlessSince ?? now) > EMPTY_MS;
  }

  #again(delay: number): void {
    if (!this.#watch.signal.aborted)
      this.#timer ??= setTimeout(() => this.#check(), Math.max(delay, 20));
  }

  async #look(): Promise<void> {
    this.#looking = true;
    const begun = performance.now();
    const reading = await this.#watch.read();
    this.#looking = false;
    if (this.#watch.signal.aborted) return;
    if (!reading) this.#observer.disconnect();
    // What changed while it was being read may be half old, half new.
    else if (this.#changedAt > begun && !this.#isOverdue()) this.#again(QUIET_MS);
    else this.#weigh(reading);
  }

  #weigh(reading: Reading): void {
    const { document } = this.#watch;
    const waited = performance.now() - (this.#restlessSince ?? performance.now());
    const settled = isSettled(reading, document, this.#last);
    const stale = isStale(reading, this.#last);
    const limit = stale ? EMPTY_MS : PATIENCE[settled];
    if (waited < limit) {
      this.#again(limit - waited);
      this.#waiting = true;
      return;
    }
    this.#restlessSince = null;
    this.#observe(regionOf(reading) ?? document.body);
    const said = JSON.stringify({ ...reading, takenAt: 0 });
    this.#patience = said === this.#lastSaid ? Math.min(this.#patience * 2, IDLEST_MS) : QUIET_MS;
    if (stale || said === this.#lastSaid) return;
    // What has no certain scope cannot say whether the next one's figures are old.
    if (reading.scope.period.kind !== 'unknown') this.#last = reading;
    void this.#offer(reading, said);
  }

  async #offer(reading: Reading, said: string): Promise<void> {
    clearTimeout(this.#offering);
    this.#lastSaid = said;
    const kept = await this.#watch.onReading(reading);
    if (kept) this.#offerAfter = OFFER_AGAIN_MS;
    if (kept || this.#watch.signal.aborted || this.#lastSaid !== said) return;
    this.#lastSaid = '';
    this.#offering = setTimeout(() => this.#changed(), this.#offerAfter);
    this.#offerAfter = Math.min(this.#offerAfter * 2, OFFER_SELDOM_MS);
  }

  /**
   * Watches the part of the page that is read. Of the elements around it only their children are
   * watched, which shows when the part itself is replaced.
   */
  #observe(region: Element | null): void {
    const { body } = this.#watch.document;
    if (region !== null && region === this.#region) return;
    this.#region = region;
    this.#watch.memory?.changed(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#observer.observe(region ?? body, CHANGES);
    for (let at = region?.parentElement; at; at = at.parentElement)
      this.#observer.observe(at, { childList: true });
  }
}

/** Not in every browser's type library yet. */
function navigationOf(view: Window | null): EventTarget | null {
  return (view as { navigation?: EventTarget } | null)?.navigation ?? null;
}
