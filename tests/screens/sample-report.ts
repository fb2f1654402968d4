import type { WriteReport } from '../../components/views/reports-view';
import { planLength } from '../../utils/insights/plan-tasks';
import { addDays, type DaySpan, daysBetween } from '../../utils/model/day';
import { MAIN_METRICS, type MetricId } from '../../utils/model/metric';
import type { Report, ReportQuestion, ReportTable } from '../../utils/model/report';
import type { Series } from '../../utils/model/series';
import { changeTables } from '../../utils/reports/change-tables';
import { dailyTable } from '../../utils/reports/daily-report';
import { earlierSpans, periodTable } from '../../utils/reports/period-report';
import { movedTable, tasksTable } from '../../utils/reports/plan-tables';
import { type ReportShop, shopsTable } from '../../utils/reports/shops-table';
import { sampleChange } from './sample-change';
import { SAMPLE_DAY, SAMPLE_NOW, sampleDays } from './sample-days';
import { samplePlanTasks } from './sample-plan';
import { sampleRivalReport } from './sample-rival-report';

const SHOP = '棉语家居旗舰店';
const SAMPLE_NAMES: Record<string, string> = {
  'shop:mianyu': SHOP,
  'shop:xiaomian': '小棉铺 C 店',
};
const METRICS: readonly MetricId[] = [...MAIN_METRICS, 'pv', 'refund_amt_rate', 'ad_keyword_cost'];

/** A report of the sample shop, made by the same functions as a real one. */
export function sampleReport(question: ReportQuestion): Report {
  const { kind } = question;
  const to = question.span.to < SAMPLE_DAY ? question.span.to : SAMPLE_DAY;
  const span = { from: question.span.from < to ? question.span.from : to, to };
  if (kind === 'rivals')
    return { question, madeAt: SAMPLE_NOW, ...sampleRivalReport(), sources: [] };
  const tables =
    kind === 'plan'
      ? planTables(question.span, span)
      : kind === 'weekly' || kind === 'monthly'
        ? [...periodTables(kind, span, question.shops[0] ?? ''), days(span)]
        : [days(span)];
  const beside =
    question.shops.length > 1 ? [shopsTable(question.shops.map(besides(span)), span)] : [];
  return {
    question: { ...question, shops: [`shop:${SHOP}`], span },
    madeAt: SAMPLE_NOW,
    tables: [...beside, ...tables].filter(({ title }) => !question.leftOut?.includes(title.key)),
    sources: [
      {
        shopName: SHOP,
        metric: 'pay_amt',
        day: to,
        value: 27_720,
        scope: 'all//',
        page: 'sycm.home',
        readAt: SAMPLE_NOW,
        looks: 2,
      },
    ],
  };
}

export const sampleWriteReport: WriteReport = async () => new Blob(['']);

function days(span: DaySpan): ReportTable {
  return dailyTable({
    shopName: SHOP,
    span,
    series: seriesOf({ from: addDays(span.from, -8), to: span.to }),
    visitors: [],
    targets: [],
    promotions: new Map(),
    decisions: [{ day: span.to, kind: 'price', subjectName: '法式碎花连衣裙', what: '89 改 79' }],
    today: addDays(SAMPLE_DAY, 1),
  });
}

/** A shop of the samples among others: its figures, and what stands before its name. */
function besides(span: DaySpan) {
  return (shop: string, at: number): ReportShop => {
    const name = SAMPLE_NAMES[shop] ?? shop.slice('shop:'.length);
    const platform = name.includes('·') ? name.slice(0, name.indexOf('·') + 1) : '';
    return { name, platform, series: seriesOf(span, 1 / (at + 1)) };
  };
}

function planTables(asked: DaySpan, span: DaySpan): ReportTable[] {
  const series = seriesOf({ from: addDays(span.from, -40), to: span.to });
  const moved = movedTable({ shopName: SHOP, per: planLength(asked), span, series });
  return [tasksTable('table.tasks', samplePlanTasks(asked)), moved];
}

function periodTables(kind: 'weekly' | 'monthly', span: DaySpan, shop: string): ReportTable[] {
  const series = seriesOf({ from: addDays(span.from, -366), to: span.to });
  const base = earlierSpans(kind, span).before;
  const answer = sampleChange({ subject: shop, span, base });
  return [
    periodTable({ shopName: SHOP, kind, span, series, today: addDays(SAMPLE_DAY, 1) }),
    ...changeTables(answer, SHOP),
  ];
}

function seriesOf({ from, to }: DaySpan, size = 1): Partial<Record<MetricId, Series>> {
  return Object.fromEntries(
    METRICS.map((metric) => [
      metric,
      {
        subject: `shop:${SHOP}`,
        scope: 'all//',
        metric,
        days: sampleDays(metric, daysBetween(from, to) + 1, to, undefined, { size }),
      },
    ]),
  );
}
