import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hideOrderIds } from '../../../utils/jobs/hide-order-ids';
import { recordReading } from '../../../utils/jobs/record-reading';
import { saveRule } from '../../../utils/jobs/rule-desk';
import { serviceBoard, servicePanel } from '../../../utils/jobs/service-desk';
import { DAY_LENGTH, HOUR } from '../../../utils/model/day';
import type { OrderRow, Reading } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { cards, NOW, TODAY, table, talkReading, talkRowOf } from '../service/talks';

let db: Database;
beforeEach(() => {
  db = new Database(`service-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function record(...readings: Reading[]): Promise<void> {
  for (const reading of readings) {
    const hidden = await hideOrderIds(db, reading);
    expect(await recordReading(db, hidden, '1')).toMatchObject({ ok: true });
  }
}

const PERFORMANCE = talkReading(
  [
    cards({ ask_users: 240, voc_resp_3min_rate: 0.7 }),
    table(
      talkRowOf('agent', '小禾', { ask_users: 150, resp_mean_sec: 32 }),
      talkRowOf('agent', '小满', { ask_users: 84, resp_mean_sec: 78.6 }),
    ),
    table(
      talkRowOf('hour', '12:00', { ask_users: 40, resp_mean_sec: 96 }),
      talkRowOf('hour', '21:00', { ask_users: 60, resp_mean_sec: 35 }),
    ),
  ],
  { tab: '店铺绩效' },
);

function order(id: string, status: string, more: Partial<OrderRow> = {}): OrderRow {
  return { kind: 'order', id, status, items: [{ title: `书架${id.slice(0, 2)}` }], ...more };
}

function orders(takenAt: number, rows: OrderRow[], tab: string): Reading {
  const live = { kind: 'live', day: TODAY } as const;
  return {
    ...talkReading([{ kind: 'orders', rows }], { page: 'qn.orders', period: live, takenAt, tab }),
    url: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
  };
}

const exact = (value: number) => ({ kind: 'exact', value });

describe('the service board', () => {
  it('is empty of what was never read', async () => {
    expect(await serviceBoard(db, NOW)).toEqual({
      at: NOW,
      tables: [],
      shops: [],
      silent: [],
      orders: [],
    });
  });

  it('has every shop: what it shows, or that it shows nothing', async () => {
    // another part of the same page, of the same day and scope, looked at later
    const refunds = { ...talkReading([cards({ refund_rate: 0.03 })], { tab: '店铺绩效' }) };
    await record(
      PERFORMANCE,
      { ...refunds, takenAt: NOW + HOUR },
      talkReading([cards({ uv: 900 })], { shop: '别家', page: 'sycm.home' }),
    );
    const board = await serviceBoard(db, NOW + 2 * HOUR);
    expect(board.shops.map(({ shopName }) => shopName)).toEqual(['练习店']);
    expect(board.silent).toEqual([{ shop: 'shop:别家', shopName: '别家', platform: 'taobao' }]);
    const [shop] = board.shops;
    expect(shop?.agents?.rows.map(({ verdict }) => verdict)).toEqual(['fine', 'slow']);
    expect(shop?.hours?.rows.map(({ verdict }) => verdict)).toEqual(['slow', 'fine']);
    expect(board.tables[0]?.columns.map(({ metric }) => metric)).toEqual([
      'ask_users',
      'voc_resp_3min_rate',
    ]);
  });

  it('has a table for each platform, a score as it stands, and no figure where digits are drawn', async () => {
    const live = { kind: 'live', day: TODAY } as const;
    const drawn = cards({ pdd_leader_score: 1 });
    const masked = { kind: 'missing', why: 'masked' } as const;
    if (drawn.kind === 'metrics')
      drawn.figures = drawn.figures.map((one) => ({ ...one, raw: '', figure: masked }));
    await record(
      PERFORMANCE,
      talkReading([cards({ jd_shop_stars: 4.5 })], { page: 'jd.seller', shop: '京店' }),
      talkReading([cards({ dy_shop_score: 88, dy_refund_rate: 0.07 })], {
        page: 'douyin.shop',
        shop: '抖店',
        period: live,
      }),
      talkReading([drawn], { page: 'pdd.seller', shop: '拼店' }),
    );
    const { tables } = await serviceBoard(db, NOW);
    expect(
      tables.map(({ platform, columns, rows }) => [
        platform,
        columns.map(({ metric }) => metric),
        rows[0]?.cells.map((cell) => cell?.figure),
      ]),
    ).toEqual([
      ['taobao', ['ask_users', 'voc_resp_3min_rate'], [240, 0.7].map(exact)],
      ['jd', ['jd_shop_stars'], [exact(4.5)]],
      ['pdd', ['pdd_leader_score'], [masked]],
      // what is refunded so far today is no figure of a day
      ['douyin', ['dy_shop_score'], [exact(88)]],
    ]);
  });

  it('judges by the shop’s own limit', async () => {
    await record(PERFORMANCE);
    await saveRule(
      db,
      {
        shop: 'shop:练习店',
        rule: 'A29',
        off: false,
        severity: 'warn',
        thresholds: { respRate: 0.6, respSeconds: 80 },
      },
      NOW,
    );
    const [shop] = (await serviceBoard(db, NOW)).shops;
    expect(shop?.agents?.rows.map(({ verdict }) => verdict)).toEqual(['fine', 'fine']);
    expect((await servicePanel(db, PERFORMANCE))?.cards.map(({ id }) => id)).toEqual([
      'hour:12:00',
    ]);
  });

  it('has the orders of the last day by their state, those that close first in front', async () => {
    const [unpaid, sooner, paid, gone, old] = [
      '11111111111111111111',
      '22222222222222222222',
      '33333333333333333333',
      '44444444444444444444',
      '55555555555555555555',
    ] as const;
    const due = (at: number) => ({ deadline: { label: '剩余付款时间', raw: '', at } });
    await record(
      orders(NOW - 2 * DAY_LENGTH, [order(old, '等待买家付款')], '近三个月订单'),
      orders(
        NOW - 2 * HOUR,
        [
          order(unpaid, '等待买家付款', due(NOW + 20 * HOUR)),
          order(paid, '等待买家付款', due(NOW + HOUR)),
          order(gone, '等待买家付款', due(NOW + HOUR)),
        ],
        '等待买家付款',
      ),
      orders(
        NOW - HOUR,
        [
          order(sooner, '等待买家付款', due(NOW + 2 * HOUR)),
          order(paid, '买家已付款'),
          order(gone, '交易关闭'),
          order('66666666666666666666', '交易成功'),
        ],
        '全部',
      ),
    );
    const board = await serviceBoard(db, NOW);
    expect(board.orders.map(({ goods, kind }) => `${goods} ${kind}`)).toEqual([
      '书架22 unpaid',
      '书架11 unpaid',
      '书架33 to-ship',
      '书架66 after-delivery',
    ]);
    expect(JSON.stringify(board.orders)).not.toMatch(/\d{16}/);
    expect(board.orders[0]?.order).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('the panel of 生意参谋 服务', () => {
  it('says what is weak, with its rule', async () => {
    const panel = await servicePanel(db, PERFORMANCE);
    expect(panel).toMatchObject({ desk: 'service', leftOut: 0, place: 'service' });
    expect(panel?.cards.map(({ id, said }) => [id, said])).toEqual([
      ['rate', { key: 'service.rateLow', values: ['70.00%', '80.00%'] }],
      ['agent:小满', { key: 'service.slow', values: ['79 s', '60 s'] }],
      ['hour:12:00', { key: 'service.slow', values: ['96 s', '60 s'] }],
    ]);
  });

  it('says that nothing is, or that too few asked', async () => {
    const said = async (asked: number) => {
      const rows = table(talkRowOf('agent', '小禾', { ask_users: asked, resp_mean_sec: 30 }));
      return (await servicePanel(db, talkReading([rows])))?.cards.map((one) => one.said.key);
    };
    expect(await said(10)).toEqual(['service.calm']);
    expect(await said(9)).toEqual(['service.tooLittle']);
    expect(await servicePanel(db, talkReading([cards({ refund_rate: 0.03 })]))).toBeNull();
  });

  it('holds rates and times against the page’s mean of peers, and no counts', async () => {
    const reading = talkReading([
      cards({ ask_users: 30, ask_cvr: 0.2, resp_first_sec: 12, chat_satisfied_rate: 0.8 }),
      table(
        talkRowOf('agent', '同行同层优秀', { ask_users: 900, ask_cvr: 0.5, resp_first_sec: 5 }),
        talkRowOf('agent', '同行同层均值', { ask_users: 210, ask_cvr: 0.28, resp_first_sec: 15 }),
      ),
    ]);
    expect((await servicePanel(db, reading))?.cards.map(({ id, said }) => [id, said])).toEqual([
      [
        'peers:ask_cvr',
        { key: 'service.belowPeers', values: ['20.00%', '同行同层均值', '28.00%'] },
      ],
    ]);
  });
});
