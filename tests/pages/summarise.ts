import type { Figure } from '../../utils/model/figure.ts';
import type { Listing } from '../../utils/model/listing.ts';
import type { QuestionRow } from '../../utils/model/question.ts';
import type {
  BoardRow,
  MetricFigure,
  Part,
  Reading,
  Subject,
  TableRow,
} from '../../utils/model/reading.ts';
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
    ...summariseParts(parts),
    trouble: trouble.map(({ field, why }) => `${field} ${why}`),
  };
}

/** Parts of different kinds stand side by side; several of one kind are a list. */
function summariseParts(parts: readonly Part[]): Record<string, unknown> {
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (kinds.size < parts.length) return { parts: parts.map(summarisePart) };
  return Object.assign({}, ...parts.map(summarisePart));
}

function spellScope({
  period,
  device,
  tab,
  window,
  attribution,
  compare,
}: Reading['scope']): string {
  const days =
    period.kind === 'unknown'
      ? 'unknown'
      : period.kind === 'span'
        ? `${period.unit} ${period.from}~${period.to}`
        : `${period.kind} ${period.day}`;
  const more = [tab, window && `${window} days`, attribution, compare].filter(Boolean);
  return [days, device, ...more].join(', ');
}

function summarisePart(part: Part): Record<string, unknown> {
  switch (part.kind) {
    case 'metrics':
      return {
        ...(part.subject && { subject: spellSubject(part.subject) }),
        ...summariseMetrics(part.figures),
      };
    case 'table':
      return { ...without(part, 'kind', 'rows'), rows: part.rows.map(summariseTableRow) };
    case 'board':
      return { ...without(part, 'kind', 'rows'), board: part.rows.map(summariseBoardRow) };
    case 'reviews':
      return { reviews: part.rows.map(summariseRow) };
    case 'questions':
      return { questions: part.rows.map(summariseQuestion) };
    case 'orders':
      return { orders: part.rows };
    case 'activities':
      return { activities: part.rows };
    default:
      return summariseListing(part.listing);
  }
}

function summariseQuestion({ key: _, askedAt, ...row }: QuestionRow): Record<string, unknown> {
  return { ...row, ...(askedAt !== undefined && { askedAt: new Date(askedAt).toISOString() }) };
}

function without<T extends object, K extends keyof T>(whole: T, ...keys: K[]): Omit<T, K> {
  const rest = { ...whole };
  for (const key of keys) delete rest[key];
  return rest;
}

function spellSubject({ kind, of, path, name, id }: Subject): string {
  return [of, kind, (path ?? [name]).join('/'), id && `#${id}`].filter(Boolean).join(' ');
}

/** One line of figures a row, and what else the row says. */
function summariseTableRow({ subject, figures, texts, subtotal }: TableRow): unknown[] {
  return [
    spellSubject(subject) + (subtotal ? ' (subtotal)' : ''),
    spellFigures(figures),
    ...(texts ?? []).map(({ label, text }) => `${label}: ${text}`),
  ];
}

function summariseBoardRow(row: BoardRow): unknown[] {
  const { rank, subject, prices, sales, reviews, shop, place, promoted, figures } = row;
  return [
    `${spell(rank)} ${spellSubject(subject)}`,
    prices
      .map(({ kind, figure, currency }) =>
        [kind, spell(figure), currency].filter(Boolean).join(' '),
      )
      .join(', '),
    [sales, reviews].map((printed) => (printed ? spell(printed.figure) : 'none')).join(' / '),
    [shop?.name, place, promoted && 'promoted'].filter(Boolean).join(', '),
    ...(figures.length > 0 ? [spellFigures(figures)] : []),
  ];
}

function spellFigures(figures: readonly MetricFigure[]): string {
  return figures
    .map(
      ({ metric, figure, suspect, unverified }) =>
        `${metric} ${spell(figure)}${suspect ? ' suspect' : ''}${unverified ? ' unverified' : ''}`,
    )
    .join(', ');
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
  const { site, itemId, title, prices, sales, reviews, shop, scores, images, skus, marks } =
    listing;
  return {
    item: `${site}:${itemId}`,
    title,
    prices: prices.map(({ kind, raw, figure, currency, fromPieces, doubt }) =>
      [kind, `"${raw}"`, spell(figure), currency, fromPieces && `from ${fromPieces}`, doubt]
        .filter(Boolean)
        .join(' '),
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
    ...(marks?.length && { marks }),
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
