import type { Figure } from '../../utils/model/figure.ts';
import type { Listing } from '../../utils/model/listing.ts';
import type { MetricFigure, Part, Reading } from '../../utils/model/reading.ts';
import type { ReviewRow } from '../../utils/model/review.ts';

/**
 * A reading in the short form in which expectations are written: `431`, `0.0046±0.00005`,
 * `10000~25000`, `≥100`, `<10`, `absent`. Everything that was read is in it but addresses of
 * pictures (their names are), hashes and details of trouble.
 */
export function summarise(reading: Reading): Record<string, unknown> {
  const { layout, shop, scope, parts, trouble } = reading;
  return {
    layout,
    ...(shop && { shop: [shop.name, shop.id, shop.kind].filter(Boolean).join(' ') }),
    scope: spellScope(scope),
    ...Object.assign({}, ...parts.map(summarisePart)),
    trouble: trouble.map(({ field, why }) => `${field} ${why}`),
  };
}

function spellScope({ period, device }: Reading['scope']): string {
  const days =
    period.kind === 'unknown'
      ? 'unknown'
      : period.kind === 'span'
        ? `${period.unit} ${period.from}~${period.to}`
        : `${period.kind} ${period.day}`;
  return `${days}, ${device}`;
}

function summarisePart(part: Part): Record<string, unknown> {
  if (part.kind === 'metrics') return summariseMetrics(part.figures);
  if (part.kind === 'reviews') return { reviews: part.rows.map(summariseRow) };
  return summariseListing(part.listing);
}

function summariseMetrics(figures: readonly MetricFigure[]): Record<string, unknown> {
  const changes = figures.flatMap(({ metric, change }) =>
    change ? [[metric, spellChange(change)]] : [],
  );
  const suspect = figures.flatMap(({ metric, suspect }) => (suspect ? [[metric, suspect]] : []));
  return {
    figures: Object.fromEntries(figures.map(({ metric, figure }) => [metric, spell(figure)])),
    ...(changes.length > 0 && { changes: Object.fromEntries(changes) }),
    ...(suspect.length > 0 && { suspect: Object.fromEntries(suspect) }),
  };
}

function spellChange({ base, figure, signed }: NonNullable<MetricFigure['change']>): string {
  return `${base} ${spell(figure)}${signed || figure.kind === 'missing' ? '' : ' unsigned'}`.trim();
}

function summariseListing(listing: Listing): Record<string, unknown> {
  const { site, itemId, title, prices, sales, reviews, shop, scores, images, skus } = listing;
  return {
    item: `${site}:${itemId}`,
    title,
    prices: prices.map(({ kind, raw, figure, doubt }) =>
      [kind, `"${raw}"`, spell(figure), doubt].filter(Boolean).join(' '),
    ),
    sales: sales && `"${sales.raw}" ${spell(sales.figure)}`,
    reviews: reviews && `"${reviews.raw}" ${spell(reviews.figure)}`,
    seller: shop && [shop.name, shop.id].filter(Boolean).join(' '),
    scores: scores.map(({ name, label, raw }) => `${name} ${label} ${raw}`),
    images: images.map(({ id }) => id),
    skus: skus.map(({ id, name, figure, available }) =>
      [id, name, figure && spell(figure), available === false && 'sold out']
        .filter(Boolean)
        .join(' '),
    ),
  };
}

function summariseRow({ key: _key, writtenAt, ...row }: ReviewRow): Record<string, unknown> {
  const at = writtenAt === undefined ? undefined : new Date(writtenAt).toISOString();
  return { ...row, ...(at && { writtenAt: at }) };
}

function spell(figure: Figure): string {
  if (figure.kind === 'missing') return figure.why;
  if (figure.kind === 'index') return `index ${figure.value}`;
  if (figure.kind === 'exact') return `${figure.value}${figure.step ? `±${figure.step}` : ''}`;
  if (figure.high === null) return `≥${figure.low}`;
  return figure.low === null ? `<${figure.high}` : `${figure.low}~${figure.high}`;
}
