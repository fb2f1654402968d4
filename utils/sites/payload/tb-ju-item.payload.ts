import type { Figure } from '../../model/figure';
import type { Listing, Printed } from '../../model/listing';
import { SERVICE_METRICS } from '../../model/metrics/service-metrics';
import type { MetricFigure, Part, TableRow } from '../../model/reading';
import { parseAmount } from '../../text/parse-amount';
import {
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { itemImage } from '../taobao/item-image';
import { scoreOf, titleText } from '../taobao/item-parts';
import { cell } from './exported-rows';
import { labelledFigure } from './labelled-rows';
import { definePayload } from './payload';
import { rateRow } from './rate-row';
import { skusOfModel } from './sku-model';

const MOST_REVIEWS = 400;
const COUNTS = { 评价数: 'feedAllCount', 有图评价数: 'feedPicCount' };
const TEXTS = ['discount', 'itemCount', 'limitNum', 'remindCount'];

/** 聚划算's data of one item: prices in 分, the sales of the activity, the item behind it, its reviews. */
export const tbJuItem = definePayload({
  page: 'tb.item',
  since: '2017-03',
  endpoint: /^(?:[\w-]+\.)?ju\.(?:taobao|tmall)\.com\//,
  read({ data }) {
    const item = member(data, 'baseInfo', 'item');
    if (text(member(item, 'activityPrice')) === undefined) return null;
    const detail = member(data, 'detailInfo', 'data');
    const listing = listingOf(item, detail);
    const reviews = list(member(data, 'rated', 'data', 'rateList'))
      .slice(0, MOST_REVIEWS)
      .map((row) => rateRow(row, listing.itemId));
    const parts: Part[] = [
      { kind: 'listing', listing },
      {
        kind: 'table',
        title: '聚划算',
        rows: [asideOf(listing, item, member(data, 'rated', 'data'))],
      },
    ];
    if (reviews.length > 0) parts.push({ kind: 'reviews', rows: reviews });
    return {
      ...(listing.shop && { shop: { ...listing.shop, kind: siteOf(item) } }),
      scope: { period: { kind: 'unknown' }, device: 'unknown' },
      parts,
      trouble: [],
    };
  },
});

function siteOf(item: LiteralValue): 'tmall' | 'taobao' {
  return cell(item, 'shopType') === '1' ? 'tmall' : 'taobao';
}

/** What the activity's data counts besides the listing's own fields. */
function asideOf({ itemId, title }: Listing, item: LiteralValue, rated: LiteralValue): TableRow {
  const figures = Object.entries(COUNTS).flatMap(([label, key]): MetricFigure[] => {
    const value = member(rated, key);
    const figure = labelledFigure(label, value, { metrics: SERVICE_METRICS });
    return value !== undefined && figure ? [figure] : [];
  });
  const texts = TEXTS.map((key) => ({ label: key, text: cell(item, key) }));
  return {
    subject: { kind: 'item', name: title, id: itemId },
    figures,
    texts: texts.filter(({ text: value }) => value !== ''),
  };
}

function listingOf(item: LiteralValue, detail: LiteralValue): Listing {
  const seller = member(detail, 'seller');
  const [name, id] = [
    cell(seller, 'shopTitle') || cell(item, 'sellerNick'),
    cell(seller, 'shopId'),
  ];
  const title = cell(member(detail, 'itemInfoModel'), 'title') || cell(item, 'longName');
  const pictures = [
    ...list(member(detail, 'itemInfoModel', 'picsPath')),
    ...list(member(item, 'auxilaryPicList')),
  ];
  const scores = list(member(seller, 'evaluateInfo')).map((score) =>
    scoreOf(`${cell(score, 'title')}:${cell(score, 'score')}`),
  );
  const reviews = cell(member(detail, 'rateInfo'), 'rateCounts');
  return {
    site: siteOf(item),
    itemId: cell(item, 'itemId'),
    title: titleText(title),
    prices: [
      { kind: 'shown', ...inYuan(cell(item, 'activityPrice')) },
      { kind: 'list', ...inYuan(cell(item, 'originalPrice')) },
    ],
    sales: counted(cell(item, 'soldCount')),
    ...(reviews && { reviews: counted(reviews) }),
    ...(name && { shop: { name, ...(id && { id }) } }),
    scores: scores.filter((score) => score !== null),
    images: pictures
      .map((picture) => itemImage(text(picture) ?? ''))
      .filter((image) => image !== null)
      .slice(0, 30),
    skus: skusOfModel(member(detail, 'skuModel')),
  };
}

/** 4500 分 are 45.00 yuan. */
function inYuan(raw: string): Printed {
  const figure: Figure = /^\d{1,12}$/.test(raw)
    ? { kind: 'exact', value: Number(raw) / 100 }
    : { kind: 'missing', why: raw === '' ? 'absent' : 'unreadable' };
  return { raw, figure };
}

function counted(raw: string): Printed {
  return { raw, figure: parseAmount(raw).figure };
}
