import type { Reading, Trouble } from '../../model/reading';
import type { Period } from '../../model/scope';
import type { Marks } from '../meaning/collect-marks';
import { findDevice } from '../meaning/find-device';
import { type FoundPeriod, findPeriod } from '../meaning/find-period';
import { findShop } from '../meaning/find-shop';
import { daysIn, periodOfAddress } from '../meaning/period-of';
import { searchPage } from '../meaning/search-page';
import { vocabularyOf } from '../meaning/vocabulary';
import type { ReadContext, Steps } from '../page';
import { chosenTab } from './chosen-tab';

/** Whose figures a page of 生意参谋 shows, of when, and under which tab. */
export interface PageHead extends Pick<Reading, 'shop' | 'scope'> {
  trouble: Trouble[];
  /** neither the page nor its address names a day */
  isSilent: boolean;
}

/** As `findPeriod` says it. */
const SILENT = 'no date on the page';
const WORDS = vocabularyOf([], { own: [], live: [], peers: [] });
const TIME = ['dateType', 'dateRange'];

/**
 * Shop, period, device and chosen tab, from the header, the controls and the address. `anchor` is
 * an element among the figures: the date control nearest to it counts. Where a control and the
 * address name different days, what is visible is right and the disagreement is told.
 */
export function* readPageHead(
  context: ReadContext,
  anchor?: Element,
  marks?: Marks<string>,
): Steps<PageHead> {
  const { document, url } = context;
  const found = marks ?? (yield* searchPage(context, WORDS));
  const { period, trouble } = periodNear(context, found, anchor);
  const { device, trouble: deviceTrouble } = findDevice(found.devices, url);
  const shop = findShop(document, found.shops);
  const tab = chosenTab(document);
  return {
    ...(shop && { shop }),
    scope: { period, device, ...(tab && { tab }) },
    trouble: [
      ...trouble,
      ...deviceTrouble,
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
    ],
    isSilent: trouble.some(({ detail }) => detail === SILENT),
  };
}

/** The period of the figures around an element, as `readPageHead` finds it. */
export function periodNear(
  { url, now }: ReadContext,
  { dates }: Pick<Marks<string>, 'dates'>,
  anchor: Element | undefined,
): FoundPeriod {
  const untimed = new URL(url);
  for (const name of TIME) untimed.searchParams.delete(name);
  const visible = findPeriod(dates, anchor, untimed, now);
  return settle(visible.period, periodOfAddress(url, now), visible.trouble);
}

function settle(visible: Period, address: Period | null, trouble: Trouble[]): FoundPeriod {
  if (!address || address.kind === 'unknown') return { period: visible, trouble };
  if (visible.kind === 'unknown') {
    // Two dates that contradict each other on the page are not settled by a third.
    const rest = trouble.filter(({ detail }) => detail !== SILENT);
    return rest.length < trouble.length
      ? { period: address, trouble: rest }
      : { period: visible, trouble };
  }
  const [shown, said] = [spell(visible), spell(address)];
  // The address knows what the control does not say: 7天 or any seven days.
  const isVague = visible.kind === 'span' && visible.unit === 'custom';
  if (shown === said) return { period: isVague ? address : visible, trouble };
  const detail = `page says ${shown}, address says ${said}`;
  return {
    period: visible,
    trouble: [...trouble, { field: 'scope', why: 'sources-disagree', detail }],
  };
}

function spell(period: Period): string {
  const days = daysIn(period);
  return days ? `${period.kind} ${days.from}~${days.to}` : 'unknown';
}
