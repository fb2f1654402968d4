import { describe, expect, it } from 'vitest';
import { readPayload } from '../../../utils/sites/payload/read-payload';

const AT = Date.parse('2026-09-17T08:40:00+08:00');
const read = (data: unknown, url: string) => readPayload(JSON.stringify(data), url, AT);

describe('stored data of other platforms', () => {
  it('京东: stars, a follow-up and no name; an answer without comments is none', () => {
    const url = 'https://item.jd.com/100300000011.html';
    const comment = {
      content: '',
      vcontent: '{$%&外观：&%$}好看\n{$%&容量：&%$}够用',
      score: 4,
      creationTime: '2026-09-10 21:05:33',
      referenceId: '100300000011',
      replyCount: 1,
      nickname: '云***朵',
      location: '浙江',
      afterUserComment: { content: '用了一周，盖子松了' },
    };
    const reading = read({ comments: [comment, { ...comment, score: 9 }] }, url);
    expect(reading?.parts).toEqual([
      {
        kind: 'reviews',
        rows: [
          {
            key: expect.any(String),
            itemId: '100300000011',
            text: '外观：好看 容量：够用',
            followUp: '用了一周，盖子松了',
            stars: 4,
            writtenAt: Date.parse('2026-09-10T21:05:00+08:00'),
            replied: true,
          },
          expect.not.objectContaining({ stars: expect.anything() }),
        ],
      },
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/云|浙江/);
    expect(read({ comments: [] }, url)?.trouble).toEqual([{ field: 'page', why: 'no-figures' }]);
  });

  it('1688: tiers are kept with their pieces, an offer of another address is told', () => {
    const reading = read(
      {
        globalData: {
          tempModel: { offerId: 690000000001, offerTitle: '暮山 杯套', saledCount: 12 },
          skuModel: { skuInfoMap: { '雾白&gt;大': { skuId: 91, price: '5.38', canBookCount: 0 } } },
        },
        data: {
          1: {
            data: {
              priceModel: {
                priceDisplayType: 'rangePrice',
                currentPrices: [
                  { price: '2.30', beginAmount: 1 },
                  { price: '2.10', beginAmount: 50 },
                ],
              },
            },
          },
        },
      },
      'https://detail.1688.com/offer/690000000002.html',
    );
    expect(reading).toMatchObject({
      page: '1688.item',
      parts: [
        {
          listing: {
            itemId: '690000000001',
            prices: [
              { kind: 'shown', fromPieces: 1, figure: { value: 2.3 } },
              { kind: 'shown', fromPieces: 50, figure: { value: 2.1 } },
            ],
            sales: { raw: '12', figure: { kind: 'exact', value: 12 } },
            skus: [{ id: '91', name: '雾白 大', available: false }],
          },
        },
      ],
    });
    expect(reading?.trouble).toContainEqual({
      field: 'itemId',
      why: 'sources-disagree',
      detail: '690000000002 | 690000000001',
    });
  });

  it('拼多多: 分 become yuan, what is not a whole number of them is left out', () => {
    const reading = read(
      {
        server_time: 1_789_600_000,
        goods_list: [
          {
            goods_id: 310000000001,
            goods_name: '暮山 折叠床',
            cnt: 47144,
            normal_price: 6805,
            market_price: '2.4万',
            group: { price: 5800 },
          },
        ],
      },
      'https://mobile.yangkeduo.com/catgoods.html?opt_id=1',
    );
    expect(reading?.parts[0]).toMatchObject({
      kind: 'board',
      rows: [
        {
          prices: [
            { kind: 'shown', figure: { kind: 'exact', value: 58 } },
            { kind: 'shown', figure: { value: 68.05 }, doubt: 'single-purchase' },
          ],
          sales: { figure: { kind: 'exact', value: 47_144 } },
        },
      ],
    });
  });

  it('抖音: a show whose sums do not hold is suspect', () => {
    const reading = read(
      [
        {
          直播开始时间: '2026/09/15 19:00:12',
          直播结束时间: '2026/09/15 23:01:00',
          主播昵称: '某人',
          直播间成交金额: '1000.00',
          净成交金额: '800.00',
          '1小时退款金额': '100.00',
          '1小时退款率': '0.1',
          消费券使用量: '-',
        },
      ],
      'https://compass.jinritemai.com/shop/live-overview',
    );
    expect(reading).toMatchObject({
      scope: { period: { kind: 'day', day: '2026-09-15' } },
      trouble: [{ field: 'pay_amt', why: 'identity-broken' }],
    });
    const [part] = reading?.parts ?? [];
    const figures = part?.kind === 'table' ? (part.rows[0]?.figures ?? []) : [];
    expect(figures.filter(({ suspect }) => suspect).map(({ metric }) => metric)).toEqual([
      'pay_amt',
      'net_pay_amt',
      'dy_refund_1h_amt',
    ]);
    expect(JSON.stringify(reading)).not.toContain('某人');
  });
});
