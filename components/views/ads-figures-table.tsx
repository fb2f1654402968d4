import { i18n } from '#i18n';
import { adRatios } from '../../utils/ads/ad-ratios';
import { returnInterval } from '../../utils/ads/return-interval';
import type { AdsFigures, AdsPlan } from '../../utils/model/ads-desk';
import type { MetricId } from '../../utils/model/metric';
import { type FigureFormat, numberText } from '../ui/figure-text';
import { MetricTerm } from '../ui/metric-term';
import { shortDayText } from '../ui/moment-text';
import { NumberHeads } from '../ui/number-heads';
import { ScrollRegion } from '../ui/scroll-region';

interface AdsFiguresTableProps {
  plan: AdsPlan;
  /** CNY of a usual order; null where it is not known */
  order: number | null;
}

type Row = [name: keyof typeof NAMES, text: (figures: AdsFigures) => string];
const NAMES = {
  cost: 'ads.row.cost',
  sales: 'ads.row.sales',
  salesDirect: 'ads.row.salesDirect',
  salesIndirect: 'ads.row.salesIndirect',
  roi: 'ads.row.roi',
  band: 'ads.row.band',
  orders: 'ads.row.orders',
  ctr: 'ads.row.ctr',
  cpc: 'ads.row.cpc',
  cvr: 'ads.row.cvr',
  carts: 'ads.row.carts',
  cartCost: 'ads.row.cartCost',
  rank: 'ads.row.rank',
} as const;

/** The metric of a row, where the row is one. */
const METRIC_OF: Partial<Record<keyof typeof NAMES, MetricId>> = {
  cost: 'cost',
  sales: 'ad_gmv',
  salesDirect: 'ad_gmv_dir',
  salesIndirect: 'ad_gmv_ind',
  roi: 'roi',
  orders: 'ad_ord',
  ctr: 'ctr',
  cpc: 'cpc',
  cvr: 'ad_cvr',
  cartCost: 'ad_cart_cost',
  rank: 'avg_rank',
};

/** A plan's 7, 14 and 30 days side by side, in one attribution window. */
export function AdsFiguresTable({ plan: { name, figures }, order }: AdsFiguresTableProps) {
  const spans = figures.filter(({ days, open }) => days > 0 || open > 0);
  if (spans.length === 0) return null;
  const rows = rowsOf(order).filter(([, text]) => spans.some((one) => text(one) !== ''));
  return (
    <ScrollRegion class="table-scroll" label={i18n.t('ads.figures', [name])}>
      <table class="table ads-table">
        <thead>
          <tr>
            <td />
            <NumberHeads heads={spans.map(({ span }) => i18n.t('ads.span', [String(span)]))} />
          </tr>
        </thead>
        <tbody>
          {rows.map(([row, text]) => (
            <tr key={row}>
              <th scope="row">
                <RowName row={row} />
              </th>
              {spans.map((one) => (
                <td key={one.span} class="num">
                  {text(one) || <span class="muted">{i18n.t('ads.notRead')}</span>}
                </td>
              ))}
            </tr>
          ))}
          <tr class="small muted">
            <td />
            {spans.map((one) => (
              <td key={one.span} class="num">
                {basisText(one)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function RowName({ row }: { row: keyof typeof NAMES }) {
  const metric = METRIC_OF[row];
  const name = i18n.t(NAMES[row]);
  return metric ? <MetricTerm metric={metric} name={name} /> : name;
}

/** What the column rests on. */
function basisText({ days, asOne, to }: AdsFigures): string {
  if (asOne) return i18n.t(days > 0 ? 'ads.asOne' : 'ads.asOneOpen', [shortDayText(to)]);
  return i18n.t('ads.days', [String(days)]);
}

function rowsOf(order: number | null): Row[] {
  return [
    ['cost', ({ cost }) => shown(cost, 'CNY')],
    ['sales', ({ sales }) => shown(sales, 'CNY')],
    ['salesDirect', ({ salesDirect }) => shown(salesDirect, 'CNY')],
    ['salesIndirect', ({ salesIndirect }) => shown(salesIndirect, 'CNY')],
    ['roi', (one) => shown(adRatios(one).roi, 'decimal')],
    ['band', (one) => bandText(one, order)],
    ['orders', ({ orders }) => shown(orders, 'count')],
    ['ctr', (one) => shown(adRatios(one).ctr, 'percent')],
    ['cpc', (one) => shown(adRatios(one).cpc, 'CNY')],
    ['cvr', (one) => shown(adRatios(one).cvr, 'percent')],
    ['carts', ({ carts }) => shown(carts, 'count')],
    ['cartCost', (one) => shown(adRatios(one).cartCost, 'CNY')],
    ['rank', ({ rank }) => shown(rank, 'decimal')],
  ];
}

function bandText({ cost, sales, orders }: AdsFigures, order: number | null): string {
  if (sales === null || orders === null) return '';
  const interval = returnInterval({ cost, sales, orders }, order);
  if (!interval) return '';
  return `${numberText(interval.low, 'decimal')}–${numberText(interval.high, 'decimal')}`;
}

function shown(value: number | null, format: FigureFormat): string {
  return value === null ? '' : numberText(value, format);
}
