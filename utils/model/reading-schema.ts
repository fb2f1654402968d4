import * as z from 'zod/mini';
import type { Figure } from './figure';
import type { Listing, ListingPrice, Printed } from './listing';
import { METRIC_IDS } from './metric';
import { once } from './once';
import { PAGE_IDS } from './page-id';
import { day, instant, itemId, url } from './plain-shapes';
import type { QuestionRow } from './question';
import {
  type ActivitiesPart,
  type ActivityRow,
  type BoardPart,
  type BoardRow,
  type ListingPart,
  type MetricFigure,
  type MetricsPart,
  type OrderRow,
  type OrdersPart,
  type Part,
  type PrintedChange,
  type QuestionsPart,
  type Reading,
  type ReviewsPart,
  ROW_KINDS,
  type RowText,
  type ShopIdentity,
  type Subject,
  type TablePart,
  type TableRow,
  type Trouble,
} from './reading';
import type { ReadingField } from './reading-field';
import type { ReviewRow } from './review';
import type { Period, Scope } from './scope';
import {
  byKind,
  flag,
  list,
  nullable,
  number,
  numberFrom,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  textThat,
  whole,
} from './shape';

type Of<T extends { kind: string }, K extends T['kind']> = Extract<T, { kind: K }>;

const figure = once(() =>
  byKind<Figure>({
    exact: record<Of<Figure, 'exact'>>({
      kind: oneOf(['exact']),
      value: number,
      step: optional(numberFrom(0)),
    }),
    range: record<Of<Figure, 'range'>>({
      kind: oneOf(['range']),
      low: nullable(number),
      high: nullable(number),
    }),
    index: record<Of<Figure, 'index'>>({ kind: oneOf(['index']), value: number }),
    missing: record<Of<Figure, 'missing'>>({
      kind: oneOf(['missing']),
      why: oneOf(['absent', 'masked', 'unreadable', 'gated', 'out-of-scope']),
    }),
  }),
);

const period = once(() =>
  byKind<Period>({
    day: record<Of<Period, 'day'>>({ kind: oneOf(['day']), day }),
    live: record<Of<Period, 'live'>>({ kind: oneOf(['live']), day }),
    span: record<Of<Period, 'span'>>({
      kind: oneOf(['span']),
      from: day,
      to: day,
      unit: oneOf(['week', 'month', 'recent', 'custom']),
    }),
    unknown: record<Of<Period, 'unknown'>>({ kind: oneOf(['unknown']) }),
  }),
);

const device = oneOf(['all', 'pc', 'wireless', 'unknown']);

const ownScope = once(() => ({
  tab: optional(text(60)),
  window: optional(oneOf([1, 3, 7, 15, 30])),
  attribution: optional(text(60)),
  compare: optional(text(60)),
}));

const scope = once(() => record<Scope>({ period: period(), device, ...ownScope() }));

const figureScope = once(() =>
  record<Partial<Scope>>({
    period: optional(period()),
    device: optional(device),
    ...ownScope(),
  }),
);

const metricFigure = once(() =>
  record<MetricFigure>({
    metric: oneOf(METRIC_IDS),
    label: text(60),
    raw: text(120),
    figure: figure(),
    change: optional(
      record<PrintedChange>({ base: text(60), raw: text(120), figure: figure(), signed: flag }),
    ),
    found: oneOf(['layout', 'meaning', 'taught']),
    scope: optional(figureScope()),
    suspect: optional(list(text(80), 20)),
    unverified: optional(text(80)),
  }),
);

const printed = once(() => record<Printed>({ raw: text(120), figure: figure() }));

const price = once(() =>
  record<ListingPrice>({
    raw: text(120),
    figure: figure(),
    kind: oneOf(['list', 'shown', 'coupon']),
    currency: optional(textThat((value) => /^[A-Z]{3}$/.test(value))),
    fromPieces: optional(whole(1)),
    doubt: optional(text(80)),
  }),
);

const subject = once(() =>
  record<Subject>({
    kind: oneOf(ROW_KINDS),
    name: text(400),
    id: optional(text(80)),
    path: optional(list(text(120), 8)),
    of: optional(oneOf(['own', 'rival', 'peers'])),
    url: optional(url),
    image: optional(url),
  }),
);

const rowTexts = once(() => list(record<RowText>({ label: text(60), text: text(400) }), 60));

const otherShop = once(() =>
  record<{ name: string; id?: string }>({ name: text(120), id: optional(text(40)) }),
);

const metricsPart = once(() =>
  record<MetricsPart>({
    kind: oneOf(['metrics']),
    subject: optional(subject()),
    figures: list(metricFigure(), 5000),
  }),
);

const tablePart = once(() =>
  record<TablePart>({
    kind: oneOf(['table']),
    title: optional(text(120)),
    subject: optional(subject()),
    rows: list(
      record<TableRow>({
        subject: subject(),
        figures: list(metricFigure(), 200),
        texts: optional(rowTexts()),
        subtotal: optional(oneOf([true])),
      }),
      2000,
    ),
    rowsInAll: optional(whole(0)),
  }),
);

const boardRow = once(() =>
  record<BoardRow>({
    rank: figure(),
    subject: subject(),
    prices: list(price(), 20),
    sales: optional(printed()),
    reviews: optional(printed()),
    shop: optional(otherShop()),
    place: optional(text(60)),
    promoted: optional(oneOf([true])),
    figures: list(metricFigure(), 60),
  }),
);

const boardPart = once(() =>
  record<BoardPart>({
    kind: oneOf(['board']),
    title: optional(text(120)),
    query: optional(text(200)),
    category: optional(text(200)),
    sortedBy: optional(text(60)),
    pageNumber: optional(whole(1)),
    rows: list(boardRow(), 1000),
  }),
);

const orderRow = once(() =>
  record<OrderRow>({
    kind: oneOf(['order', 'refund', 'dispute', 'complaint', 'violation']),
    id: text(80),
    status: text(120),
    amount: optional(printed()),
    items: list(
      record<OrderRow['items'][number]>({
        id: optional(text(40)),
        title: text(400),
        quantity: optional(whole(0)),
      }),
      100,
    ),
    createdAt: optional(instant),
    deadline: optional(
      record<NonNullable<OrderRow['deadline']>>({
        label: text(60),
        raw: text(120),
        at: nullable(instant),
      }),
    ),
    type: optional(text(60)),
    reason: optional(text(200)),
    intervened: optional(oneOf([true])),
    points: optional(printed()),
    measures: optional(text(120)),
  }),
);

const ordersPart = once(() =>
  record<OrdersPart>({ kind: oneOf(['orders']), rows: list(orderRow(), 500) }),
);

const activityRow = once(() =>
  record<ActivityRow>({
    id: optional(text(40)),
    name: text(200),
    status: optional(text(60)),
    url: optional(url),
    phases: list(
      record<ActivityRow['phases'][number]>({
        label: text(60),
        raw: text(200),
        from: optional(instant),
        to: optional(instant),
      }),
      30,
    ),
    gates: list(
      record<ActivityRow['gates'][number]>({
        label: text(120),
        raw: text(400),
        met: optional(flag),
      }),
      100,
    ),
    fees: optional(rowTexts()),
    items: list(
      record<ActivityRow['items'][number]>({
        subject: subject(),
        prices: list(price(), 20),
        stock: optional(printed()),
        texts: rowTexts(),
      }),
      500,
    ),
  }),
);

const activitiesPart = once(() =>
  record<ActivitiesPart>({ kind: oneOf(['activities']), rows: list(activityRow(), 200) }),
);

const listing = once(() =>
  record<Listing>({
    site: oneOf(['taobao', 'tmall', '1688', 'jd', 'pdd', 'amazon']),
    itemId,
    title: text(400),
    prices: list(price(), 20),
    sales: optional(printed()),
    reviews: optional(printed()),
    shop: optional(otherShop()),
    scores: list(
      record<Listing['scores'][number]>({
        name: oneOf(['description', 'service', 'logistics', 'rating']),
        label: text(40),
        raw: text(60),
        figure: figure(),
      }),
      6,
    ),
    images: list(record<Listing['images'][number]>({ url, id: text(300) }), 60),
    skus: list(
      record<Listing['skus'][number]>({
        id: text(120),
        name: text(300),
        figure: optional(figure()),
        available: optional(flag),
      }),
      1000,
    ),
    marks: optional(list(text(40), 12)),
  }),
);

const reviewRow = once(() =>
  record<ReviewRow>({
    key: text(80),
    itemId: optional(itemId),
    itemTitle: optional(text(400)),
    text: text(5000),
    followUp: optional(text(5000)),
    emotion: optional(oneOf(['positive', 'neutral', 'negative', 'pending'])),
    stars: optional(whole(1, 5)),
    writtenAt: optional(instant),
    replied: optional(flag),
    replyDaysLeft: optional(whole(0, 400)),
  }),
);

const questionRow = once(() =>
  record<QuestionRow>({
    key: text(80),
    itemId: optional(itemId),
    itemTitle: optional(text(400)),
    text: text(1000),
    askedAt: optional(instant),
    answers: optional(whole(0, 1e6)),
    answered: optional(flag),
    answerDaysLeft: optional(whole(0, 400)),
  }),
);

const listingPart = once(() =>
  record<ListingPart>({ kind: oneOf(['listing']), listing: listing() }),
);

const reviewsPart = once(() =>
  record<ReviewsPart>({ kind: oneOf(['reviews']), rows: list(reviewRow(), 500) }),
);

const questionsPart = once(() =>
  record<QuestionsPart>({ kind: oneOf(['questions']), rows: list(questionRow(), 500) }),
);

const part = once(() =>
  byKind<Part>({
    metrics: metricsPart(),
    table: tablePart(),
    board: boardPart(),
    orders: ordersPart(),
    activities: activitiesPart(),
    listing: listingPart(),
    reviews: reviewsPart(),
    questions: questionsPart(),
  }),
);

/** A name of spaces names no shop. */
const named = () => text(120).check(z.refine((name) => name.trim() !== ''));

const shop = once(() =>
  record<ShopIdentity>({
    name: named(),
    id: optional(text(40)),
    kind: optional(oneOf(['taobao', 'tmall', 'unknown'])),
  }),
);

const trouble = once(() =>
  record<Trouble>({
    // Not a list of known ones: what an earlier version missed is restored with its log.
    field: text(80) as Shape<ReadingField>,
    why: oneOf([
      'risk-control',
      'too-busy',
      'restricted',
      'logged-out',
      'no-figures',
      'layout-unknown',
      'field-missing',
      'field-ambiguous',
      'unit-unknown',
      'scope-unknown',
      'identity-broken',
      'sources-disagree',
      'unverified',
      'too-large',
      'reader-failed',
    ]),
    detail: optional(text(300)),
  }),
);

/**
 * The door that every reading passes before it is believed: known fields only, bounded sizes, no
 * control characters. A page's script can be made to send anything, so nothing is assumed. Made when
 * it is first asked for, since most wakings of the background check no reading.
 */
export const readingSchema = once(() =>
  record<Reading>({
    page: oneOf(PAGE_IDS),
    layout: text(40),
    url,
    takenAt: instant,
    shop: optional(shop()),
    scope: scope(),
    list: optional(
      record<NonNullable<Reading['list']>>({
        page: optional(whole(1, 10_000)),
        sortedBy: optional(text(60)),
      }),
    ),
    parts: list(part(), 20),
    trouble: list(trouble(), 300),
  }),
);
