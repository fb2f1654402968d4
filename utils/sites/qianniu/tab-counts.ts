import { missing } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { MetricFigure, Trouble } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { parseAmount } from '../../text/parse-amount';
import { isChosen } from '../meaning/is-chosen';
import { isShown } from '../meaning/is-shown';
import type { Definitions } from '../meaning/metric-vocabulary';
import { textRuns } from '../meaning/text-runs';

const TAB = '[role="tab"],.next-tabs-tab,[class*="tab-mod__tab"],[class*="tabs"] li,.tabs a';
const MOST_TABS = 60;
const WITH_COUNT = /^([一-龥/]{2,8}) ?(?:\((\d[\d,.]*[万千]?\+?)\)|(\d[\d,.]*[万千]?\+?))?$/;

/** What the tabs above a list say. */
export interface TabCounts {
  figures: MetricFigure[];
  trouble: Trouble[];
  /** the tab that is open, without its count */
  open?: string;
}

/** The counts on the tabs of a list of orders; a tab that prints none gives no figure. */
export function tabCounts(document: Document, definitions: Definitions): TabCounts {
  const byLabel = new Map(
    Object.entries(definitions).flatMap(([id, { labels }]) =>
      labels.map((label): [string, MetricId] => [label, id as MetricId]),
    ),
  );
  const found = new Map<MetricId, MetricFigure>();
  const trouble: Trouble[] = [];
  let open: string | undefined;
  for (const tab of [...document.querySelectorAll(TAB)].slice(0, MOST_TABS)) {
    const { label, raw } = isShown(tab) ? partsOf(tab) : { label: '', raw: '' };
    if (label === '') continue;
    if (isChosen(tab)) open ??= label;
    const metric = byLabel.get(label);
    if (!metric || raw === '') continue;
    const known = found.get(metric);
    if (known && known.raw !== raw) {
      found.set(metric, { ...known, figure: missing('unreadable') });
      trouble.push({ field: metric, why: 'field-ambiguous', detail: `${known.raw} | ${raw}` });
    } else {
      const { figure } = parseAmount(raw);
      found.set(metric, { metric, label, raw, figure, found: 'layout' });
    }
  }
  return { figures: [...found.values()], trouble, ...(open && { open }) };
}

function partsOf(tab: Element): { label: string; raw: string } {
  const runs = textRuns(tab, 8) ?? [];
  const match = WITH_COUNT.exec(cleanText(runs.map(({ text }) => text).join(' ')));
  return { label: match?.[1] ?? '', raw: match?.[2] ?? match?.[3] ?? '' };
}
