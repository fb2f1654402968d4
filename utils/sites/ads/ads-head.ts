import type { Trouble } from '../../model/reading';
import type { Scope } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import { findDays } from '../../text/parse-days';
import { collectMarks, type LabelMark } from '../meaning/collect-marks';
import { findDevice } from '../meaning/find-device';
import { findPeriod } from '../meaning/find-period';
import { isChosen } from '../meaning/is-chosen';
import { isOffered } from '../meaning/is-shown';
import { daysIn, periodOfDays } from '../meaning/period-of';
import type { ReadContext, Steps } from '../page';
import { chosenTab } from '../tables/chosen-tab';
import type { PageHead } from '../tables/page-head';
import { ADS_WORDS, type AdsControl, adsPeriod, attributionIn, windowIn } from './ads-words';
import { findMember } from './find-member';

type Mark = LabelMark<AdsControl>;
type Period = Scope['period'];

const TABLE = 'table,[role="table"],[role="grid"]';
const SILENT = 'no date on the page';
/** What `unifyType` of the address calls the ways of counting a sale for a click. */
const ATTRIBUTION_CODES: Record<string, string> = {
  last_click_by_effect_time: '末次点击归因',
  last_click: '末次点击归因',
};
const LONGEST_TAB = 60;
const RANGE = /^数据范围为? ?:? ?(.{2,30})$/;

/**
 * Whose figures a page of the advertising console shows, of when, counted how: member, period,
 * 转化周期, 归因 and 数据范围, from the page's own controls. The address holds them too, behind the
 * hash; what is visible is right, and a disagreement is told.
 */
export function* readAdsHead(context: ReadContext, anchor?: Element): Steps<PageHead> {
  const { document, url, now } = context;
  const marks = yield* collectMarks(document.body, ADS_WORDS);
  const asked = hashQuery(url);
  const trouble: Trouble[] = [];
  const words = (key: AdsControl) =>
    marks.labels.filter((mark) => mark.key === key && isControl(mark));
  const period = settle('period', visiblePeriod(), addressPeriod(), spell, trouble);
  const window = settle(
    'window',
    chosen(words('window'), windowIn),
    windowIn(asked.get('effectEqual') ?? ''),
    String,
    trouble,
  );
  const attribution = settle(
    'attribution',
    chosen(words('attribution'), attributionIn),
    ATTRIBUTION_CODES[asked.get('unifyType') ?? ''],
    String,
    trouble,
  );
  const { device, trouble: ofDevice } = findDevice(marks.devices, url);
  yield;
  const shop = findMember(document);
  yield;
  const tab = [chosenTab(document), rangeIn(marks.dates)].filter(Boolean).join(' / ');
  if (!period) trouble.unshift({ field: 'scope', why: 'scope-unknown', detail: SILENT });
  return {
    ...(shop && { shop }),
    scope: {
      period: period ?? { kind: 'unknown' },
      device,
      ...(tab && { tab: tab.slice(0, LONGEST_TAB) }),
      ...(window && { window }),
      ...(attribution && { attribution }),
    },
    trouble: [
      ...trouble,
      ...ofDevice,
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
    ],
    isSilent: !period,
  };

  /** Printed days say more than the word of a preset beside them. */
  function visiblePeriod(): Period | undefined {
    const dates = marks.dates.filter(({ parentElement }) => !parentElement?.closest(TABLE));
    const dated = findPeriod(dates, anchor, new URL(url.origin), now).period;
    const word = chosen(words('period'), (text) => adsPeriod(text, now) ?? undefined);
    if (dated.kind === 'unknown') return word;
    if (word && spell(word) !== spell(dated)) trouble.push(disagreement('period', dated, word));
    return word && spell(word) === spell(dated) ? word : dated;
  }

  function addressPeriod(): Period | undefined {
    const days = findDays(`${asked.get('startTime') ?? ''} ${asked.get('endTime') ?? ''}`);
    return days.length > 0 ? periodOfDays([...new Set(days)], '', now) : undefined;
  }
}

/** The query behind the route: `#!/report/account?startTime=…&effectEqual=15`. */
export function hashQuery({ hash }: URL): URLSearchParams {
  const at = hash.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : hash.slice(at + 1));
}

function isControl({ element }: Mark): boolean {
  return !element.closest(TABLE) && isOffered(element);
}

/** The value of a control: the only one that is there, else the one that is chosen. */
function chosen<T>(
  marks: readonly Mark[],
  meaning: (text: string) => T | undefined,
): T | undefined {
  const values = marks.flatMap(({ element, label, inline = '' }) => {
    const value = meaning(inline) ?? meaning(label.replaceAll(' ', ''));
    return value === undefined ? [] : [{ value, isChosen: isChosen(element) }];
  });
  const picked = values.filter((one) => one.isChosen);
  return onlyOne(picked.length > 0 ? picked : values);
}

function onlyOne<T>(values: readonly { value: T }[]): T | undefined {
  const texts = new Set(values.map(({ value }) => JSON.stringify(value)));
  return texts.size === 1 ? values[0]?.value : undefined;
}

function settle<T>(
  name: string,
  visible: T | undefined,
  address: T | undefined,
  print: (value: T) => string,
  trouble: Trouble[],
): T | undefined {
  if (visible !== undefined && address !== undefined && print(visible) !== print(address))
    trouble.push({
      field: 'scope',
      why: 'sources-disagree',
      detail: `${name}: page says ${print(visible)}, address says ${print(address)}`,
    });
  return visible ?? address;
}

function disagreement(name: string, one: Period, other: Period): Trouble {
  const detail = `${name}: ${spell(one)} and ${spell(other)}`;
  return { field: 'scope', why: 'sources-disagree', detail };
}

/** The same days, whatever kind of span they are called. */
function spell(period: Period): string {
  const days = daysIn(period);
  return days ? `${days.from}~${days.to}` : 'unknown';
}

/** 数据范围为 全部场景: which part of the account the figures cover. */
function rangeIn(texts: readonly Text[]): string | undefined {
  const names = new Set<string>();
  for (const { data, parentElement } of texts) {
    const name = RANGE.exec(cleanText(data))?.[1];
    if (name && parentElement && isOffered(parentElement)) names.add(name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}
