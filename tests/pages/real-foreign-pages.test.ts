import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardRow, Part, Reading } from '../../utils/model/reading.ts';
import type { ReviewRow } from '../../utils/model/review.ts';
import { readPayload } from '../../utils/sites/payload/read-payload.ts';
import { openReader, type PageReader } from '../read/open-reader.ts';
import { AT, PRESENT, SHARED } from './captured-pages.ts';
import { summarise } from './summarise.ts';

let reader: PageReader;
beforeAll(async () => {
  if (PRESENT) reader = await openReader();
});
afterAll(() => reader?.close());

const bytesOf = (path: string) => readFileSync(join(SHARED, path));
const read = (bytes: Uint8Array, url: string) => reader.read(bytes, url, AT) as Promise<Reading>;
const partOf = <K extends Part['kind']>({ parts }: Reading, kind: K) =>
  parts.find((part): part is Extract<Part, { kind: K }> => part.kind === kind);
const boardOf = (reading: Reading) => partOf(reading, 'board')?.rows ?? [];

/** One row in a line: what is asked, a bound of what was sold, reviews, promotion. */
function spell({ rank, subject, prices, sales, reviews, promoted }: BoardRow): string {
  const place = rank.kind === 'exact' ? rank.value : '?';
  const asked = prices.map(({ raw, currency = '' }) => `${raw}${currency}`).join(' ');
  const counts = [sales, reviews].map((printed) => printed?.raw || '-').join(' ');
  return `${place} ${subject.id} ${asked} ${counts}${promoted ? ' promoted' : ''}`;
}

describe.skipIf(!PRESENT)('captured results of other platforms', () => {
  it('京东, as it was drawn in 2024', async () => {
    const reading = await read(
      bytesOf('jd/search/search_phone.html'),
      'https://search.jd.com/Search?keyword=%E6%89%8B%E6%9C%BA&enc=utf-8',
    );
    const rows = boardOf(reading);
    expect(rows).toHaveLength(60);
    expect(partOf(reading, 'board')).toMatchObject({
      query: '手机',
      sortedBy: '综合',
      pageNumber: 1,
    });
    expect(rows.slice(0, 2).map(spell)).toEqual([
      '1 100105483276 1999.00 - 1万+条评价',
      '2 100058934613 1199.00 - 50万+条评价',
    ]);
    expect(rows[0]).toMatchObject({
      shop: { name: 'iQOO京东自营官方旗舰店', id: '1000310642' },
      prices: [{ figure: { value: 1999 } }],
      reviews: { figure: { kind: 'range', low: 10_000, high: null } },
    });
    const promoted = rows.filter((row) => row.promoted).map(({ rank }) => rank);
    expect(promoted.map((rank) => rank.kind === 'exact' && rank.value)).toEqual([
      7, 13, 19, 25, 31, 37, 43, 49, 55,
    ]);
    expect(rows.every(({ subject }) => subject.name.length > 5)).toBe(true);
    expect(reading.trouble).toEqual([]);
  });

  it('京东, a fragment of 2018 with 二手有售 before the count', async () => {
    const reading = await read(
      bytesOf('jd/search/search_fragment_2018.html'),
      'https://search.jd.com/s_new.php?keyword=%E6%89%8B%E6%9C%BA&page=2',
    );
    const rows = boardOf(reading);
    expect(rows).toHaveLength(30);
    expect(rows[0]).toMatchObject({
      subject: { id: '5369028' },
      prices: [{ figure: { value: 699 } }],
      reviews: { raw: '53万+条评价', figure: { kind: 'range', low: 530_000, high: null } },
      shop: { name: '魅族京东自营官方旗舰店' },
    });
    expect(spell(rows[29] as BoardRow)).toBe('30 3234250 1179.00 - 16万+条评价');
  });

  it('1688, whose amounts and pieces are bounds', async () => {
    const reading = await read(
      bytesOf('1688/search/search_phone_cable.html'),
      'https://s.1688.com/selloffer/offer_search.htm?keywords=%CA%D6%BB%FA',
    );
    const rows = boardOf(reading);
    expect(rows).toHaveLength(20);
    expect(rows.slice(0, 5).map(spell)).toEqual([
      '1 718152613503 ¥1.74 成交2.4万+元 - promoted',
      '2 627203191979 ¥1.45 成交51.3万+元 - promoted',
      '3 694605268530 ¥1.00 成交11.0万+元 - promoted',
      '4 774231235959 ¥0.53 - - promoted',
      '5 670508742452 ¥2.60 销30+件 - promoted',
    ]);
    expect(rows[0]?.sales?.figure).toEqual({ kind: 'range', low: 24_000, high: null });
    expect(rows[11]?.sales?.figure).toEqual({ kind: 'exact', value: 38_000, step: 500 });
    expect(rows[18]?.promoted).toBeUndefined();
  });

  it('Amazon in Spain', async () => {
    const reading = await read(
      bytesOf('amazon/search/amazon_es_search_god_of_war_2025.html'),
      'https://www.amazon.es/s?k=God+of+War',
    );
    const rows = boardOf(reading);
    expect(rows).toHaveLength(60);
    expect([0, 3, 4, 48].map((at) => spell(rows[at] as BoardRow))).toEqual([
      '1 B0DQPWRJG5 17,04€EUR - - promoted',
      '4 B07YY2YVK5 15,99€EUR 19,99€EUR 100+ comprados el mes pasado (7,3 mil)',
      '5 B0FSS6Q798 78,99€EUR 84,99€EUR 100+ comprados el mes pasado (10)',
      '49 B0C5MC7MJR 98,83€EUR - (17)',
    ]);
    expect(rows[3]?.reviews?.figure).toEqual({ kind: 'exact', value: 7300, step: 50 });
    expect(rows[3]?.figures[0]?.figure).toEqual({ kind: 'exact', value: 4.8, step: 0.05 });
    for (const { prices } of rows) for (const { raw } of prices) expect(raw).toMatch(/^$|€$/);
  });
});

describe.skipIf(!PRESENT)('captured items of other platforms', () => {
  it('Amazon in Spain: the offer, not what stands around it', async () => {
    const reading = await read(
      bytesOf('amazon/product/amazon_es_hercules_2025.html'),
      'https://www.amazon.es/Hercules-DJMonitor/dp/B07JH148DF/ref=sr_1_1',
    );
    const ranks = partOf(reading, 'metrics')?.figures ?? [];
    const reviews = partOf(reading, 'reviews')?.rows ?? [];
    expect(summarise({ ...reading, parts: reading.parts.slice(0, 1) })).toEqual({
      layout: '2019-01',
      shop: 'Amazon unknown',
      scope: 'unknown, unknown',
      item: 'amazon:B07JH148DF',
      title: 'Hercules DJMonitor 32 - 2 altavoces activos de monitorización de 15 vatios RMS',
      prices: ['shown "52,41€" 52.41±0.005 EUR', 'list "66,11€" 66.11±0.005 EUR'],
      sales: '"100+ comprados el mes pasado" ≥100',
      reviews: '"972 valoraciones" 972',
      seller: 'Amazon',
      scores: ['rating de 5 estrellas 4,3'],
      images: [
        '41VwxoAjbKL.jpg',
        '416E3fxVboL.jpg',
        '41U4p-flRPL.jpg',
        '41rNJoEYcyL.jpg',
        '51v5Ik8xDSL.jpg',
        '41ohFcJJeoL.jpg',
      ],
      skus: [],
      trouble: [],
    });
    expect(ranks.map(({ raw }) => raw)).toEqual([
      'nº227 en Instrumentos musicales',
      'nº1 en Cajas de altavoces eléctricas',
    ]);
    expect(starsOf(reviews)).toEqual([5, 4, 5, 5, 5, 4, 3, 5, 5, 5, 1, 5, 5]);
  });

  it('a Kindle book, whose first hidden price is an author', async () => {
    const reading = await read(
      bytesOf('amazon/product/amazon_com_product.html'),
      'https://www.amazon.com/Whole-Truth-Shaw-Book-ebook/dp/B0011UCPM4',
    );
    expect(summarise({ ...reading, parts: reading.parts.slice(0, 1) })).toMatchObject({
      title: 'The Whole Truth (A. Shaw Book 1)',
      prices: ['shown "$10.99" 10.99±0.005 USD'],
      reviews: '"21,200 ratings" 21200',
      seller: 'Hachette Book Group',
      scores: ['rating out of 5 stars 4.4'],
      images: ['91c7gvGFyvL.jpg'],
    });
    expect(partOf(reading, 'metrics')?.figures[0]).toMatchObject({
      metric: 'best_seller_rank',
      raw: '#41,328 in Kindle Store',
      figure: { kind: 'exact', value: 41_328 },
      scope: { tab: 'Kindle Store' },
    });
    expect(partOf(reading, 'reviews')?.rows).toHaveLength(13);
  });
});

describe.skipIf(!PRESENT)('captured data of other platforms', () => {
  const payload = (path: string, url: string) =>
    readPayload(bytesOf(path).toString('utf8'), url, AT) as Reading;

  it('1688: an offer with its tiers, its count and its SKUs', () => {
    const reading = payload(
      '1688/detail-json/offer_597090034012_init_data_2024_snapshotA.json',
      'https://detail.1688.com/offer/597090034012.html',
    );
    const { skus, images, ...rest } = summarise(reading);
    expect(rest).toEqual({
      layout: '2024-10',
      shop: '广州欧博化妆品有限公司 unknown',
      scope: 'unknown, unknown',
      item: '1688:597090034012',
      title: '梵贞男士洗面奶补水护肤品套装面霜洁面乳素颜霜男士护肤套盒批发',
      prices: [
        'shown "2.30" 2.3±0.005 from 1 by-sku',
        'shown "20.52" 20.52±0.005 from 3 by-sku',
        'list "2.88" 2.88±0.005 from 3 by-sku',
        'list "25.65" 25.65±0.005 from 3 by-sku',
      ],
      sales: '"35960" 35960',
      seller: '广州欧博化妆品有限公司',
      scores: [],
      trouble: ['reviews field-missing'],
    });
    expect(images).toHaveLength(15);
    expect(skus).toHaveLength(10);
    expect(skus).toContain('5430796454799 精华乳（新）120ml 4.3±0.005');
  });

  it('京东: reviews with their stars, and nobody who wrote them', () => {
    const reading = payload(
      'jd/review-json/jd_comments_2025.json',
      'https://item.jd.com/100098567315.html',
    );
    const rows = partOf(reading, 'reviews')?.rows ?? [];
    const counts = [5, 4, 3, 2, 1].map((star) => rows.filter(({ stars }) => stars === star).length);
    // The file holds 431 of the 847 rows that it was cut from.
    expect(counts).toEqual([417, 4, 6, 1, 3]);
    expect(rows[0]).toMatchObject({
      itemId: '100098567315',
      text: '模式选择较多，加热效果还可以',
      stars: 3,
      replied: true,
      writtenAt: Date.parse('2024-12-21T19:19:00+08:00'),
    });
    expect(rows.filter(({ followUp }) => followUp !== undefined)).toHaveLength(4);
    expect(JSON.stringify(rows)).not.toMatch(/nickname|\*\*\*|\{\$%&/);
  });

  it('拼多多: prices in 分 become yuan', () => {
    const reading = payload(
      'pdd/category-list-json/goods_list_0_2018.json',
      'https://mobile.yangkeduo.com/catgoods.html?opt_id=1',
    );
    const [first] = boardOf(reading);
    expect(first).toMatchObject({
      subject: {
        id: '2173242127',
        name: '顶乐折叠床单人午睡床办公室午休床睡椅陪护床简易床便携行军床',
      },
      prices: [
        { kind: 'shown', raw: '5800 分', figure: { value: 58 } },
        { kind: 'shown', raw: '6800 分', figure: { value: 68 }, doubt: 'single-purchase' },
        { kind: 'list', raw: '24000 分', figure: { value: 240 } },
      ],
      sales: { raw: '47144', figure: { value: 47_144 } },
    });
  });

  it('抖音: a live show whose arithmetic holds', () => {
    const reading = payload(
      'douyin-compass/live-list-export/live_list_row_2026-09.json',
      'https://compass.jinritemai.com/shop/live-overview',
    );
    const [row] = partOf(reading, 'table')?.rows ?? [];
    const figures = new Map(row?.figures.map(({ metric, figure }) => [metric, figure]));
    expect(figures.get('pay_amt')).toMatchObject({ value: 61_045.3 });
    expect(figures.get('dy_refund_1h_amt')).toMatchObject({ value: 10_532.4 });
    expect(figures.get('net_pay_amt')).toMatchObject({ value: 50_512.9 });
    expect(figures.get('dy_refund_1h_rate')).toMatchObject({ value: 0.1725 });
    expect(row?.figures.some(({ suspect }) => suspect)).toBe(false);
    expect(reading.trouble).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain('主播');
  });
});

function starsOf(rows: readonly ReviewRow[]): (number | undefined)[] {
  return rows.map(({ stars }) => stars);
}
