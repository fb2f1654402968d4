import type { Capture } from '../../../utils/model/capture';
import type { Listing } from '../../../utils/model/listing';
import type { MetricFigure, Reading } from '../../../utils/model/reading';

/** 2026-11-20 08:30 in Shanghai. */
export const MORNING = Date.UTC(2026, 10, 20, 0, 30);

export function metricFigure(metric: MetricFigure['metric'], value: number): MetricFigure {
  return {
    metric,
    label: metric,
    raw: String(value),
    figure: { kind: 'exact', value },
    found: 'meaning',
  };
}

/** A reading of the home page of one shop and one day. */
export function homeReading(
  day: string,
  figures: MetricFigure[],
  takenAt = MORNING,
  shopName = '练习店',
): Reading {
  return {
    page: 'sycm.home',
    layout: 'meaning',
    url: 'https://sycm.taobao.com/portal/home.htm',
    takenAt,
    shop: { name: shopName },
    scope: { period: { kind: 'day', day }, device: 'all' },
    parts: [{ kind: 'metrics', figures }],
    trouble: [],
  };
}

export function sampleListing(change: Partial<Listing> = {}): Listing {
  return {
    site: 'tmall',
    itemId: '601234567890',
    title: '春秋新款连衣裙女',
    prices: [{ kind: 'shown', raw: '129.00', figure: { kind: 'exact', value: 129 } }],
    sales: { raw: '已售 200+', figure: { kind: 'range', low: 200, high: null } },
    shop: { name: '隔壁店' },
    scores: [],
    images: [{ url: 'https://img.alicdn.com/a.jpg', id: 'a.jpg' }],
    skus: [],
    ...change,
  };
}

export function itemReading(listing: Listing, takenAt = MORNING): Reading {
  return {
    page: 'tb.item',
    layout: '2024-06',
    url: `https://detail.tmall.com/item.htm?id=${listing.itemId}`,
    takenAt,
    scope: { period: { kind: 'unknown' }, device: 'unknown' },
    parts: [{ kind: 'listing', listing }],
    trouble: [],
  };
}

export function captureOfReading(
  reading: Reading,
  content = 'c1',
  track = 'shop:练习店|t',
): Capture {
  return {
    subject: 'shop:练习店',
    track,
    takenAt: reading.takenAt,
    page: reading.page,
    content,
    reader: '0.1.0',
    reading,
  };
}
