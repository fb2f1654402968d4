import type { MetricFigure } from '../../model/reading';
import type { Period } from '../../model/scope';
import { findDays } from '../../text/parse-days';
import { isDrawn, wordsOf } from '../marketplace/drawn';
import { periodOfDays } from '../meaning/period-of';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { JD_CONSOLE } from './console-words';

/** The old console keeps its day in a field, whose value ends in the words of a bracket. */
const DAY_FIELD = 'input[datepicker-options],input[class*="date" i],[class*="date" i] input';
const TAB =
  '.grace-common-switch .switch-item.select,[class*="switch-item"][class*="active"],[role="tab"][aria-selected="true"]';
/** A snapshot is no day: it holds the fifteen days before it, or as many as the page says. */
const SNAPSHOT = '今日快照';

/** 京东商智, the old console at sz.jd.com and the new one at jdsz.jd.com. */
export const jdSeller = definePage({
  id: 'jd.seller',
  layouts: [],
  *readByMeaning(context): Steps<PageYield | null> {
    const found = yield* readTablePage(context, JD_CONSOLE);
    return found && asIndices(withTab(withDays(found, context), context.document));
  },
});

/** The day out of a field where no printed text names one. */
function withDays(found: PageYield, { document, now }: ReadContext): PageYield {
  if (found.scope.period.kind !== 'unknown') return found;
  const fields = [...document.querySelectorAll<HTMLInputElement>(DAY_FIELD)].filter(isDrawn);
  const days = fields.flatMap(({ value }) => findDays(value.slice(0, 80)));
  const period: Period = periodOfDays([...new Set(days)], '', now);
  if (days.length === 0 || period.kind === 'unknown') return found;
  return {
    ...found,
    scope: { ...found.scope, period },
    trouble: found.trouble.filter(({ why }) => why !== 'scope-unknown'),
  };
}

function withTab(found: PageYield, document: Document): PageYield {
  const chosen = [...document.querySelectorAll(TAB)].filter(isDrawn);
  const names = chosen.map((tab) => wordsOf(tab, 20)).filter((name) => name !== '');
  const tab = names.includes(SNAPSHOT) ? SNAPSHOT : names[0];
  return tab ? { ...found, scope: { ...found.scope, tab } } : found;
}

/** 成交金额指数 says more or less and nothing else. */
function asIndices(found: PageYield): PageYield {
  const parts = found.parts.map((part) =>
    part.kind === 'metrics' ? { ...part, figures: part.figures.map(asIndex) } : part,
  );
  return { ...found, parts };
}

function asIndex(printed: MetricFigure): MetricFigure {
  const { figure } = printed;
  const isIndex = JD_CONSOLE.definitions[printed.metric]?.aggregation === 'order';
  if (!isIndex || figure.kind !== 'exact') return printed;
  return { ...printed, figure: { kind: 'index', value: figure.value } };
}
