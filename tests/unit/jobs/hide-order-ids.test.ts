import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hideOrderIds } from '../../../utils/jobs/hide-order-ids';
import { createMorning } from '../../../utils/jobs/morning';
import { HOUR, startOfDay } from '../../../utils/model/day';
import type { OrderRow, Reading } from '../../../utils/model/reading';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { Database } from '../../../utils/store/database';
import { itemReading, sampleListing } from '../store/sample-capture';

const DAY = '2026-07-23';
const NOW = startOfDay(DAY) + 11 * HOUR;
const FIRST = '3012345678901234567';
const SECOND = '3012345678901239999';
const ORDERS_URL = 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold';

let db: Database;
beforeEach(() => {
  db = new Database(`orders-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const order = (id: string): OrderRow => ({
  kind: 'order',
  id,
  status: '等待卖家发货',
  amount: { raw: '¥128.00', figure: { kind: 'exact', value: 128, step: 0.005 } },
  items: [{ id: '701122334455', title: '听雨保温杯', quantity: 2 }],
});

const ordersReading = (ids: string[], url = ORDERS_URL): Reading => ({
  page: 'qn.orders',
  layout: '2025-01',
  url,
  takenAt: NOW,
  shop: { name: '某旗舰店' },
  scope: { period: { kind: 'live', day: DAY }, device: 'all' },
  parts: [{ kind: 'orders', rows: ids.map(order) }],
  trouble: [{ field: 'orders', why: 'field-missing', detail: `order ${ids[0]}` }],
});

const newMorning = () =>
  createMorning({
    db,
    now: () => NOW,
    reader: '0.1.0',
    settings: async () => DEFAULT_SETTINGS,
    last: async () => null,
    show: async () => undefined,
  });

/** Every text in a value, keys included, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (ArrayBuffer.isView(value)) return [];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

async function everyStoredText(): Promise<string[]> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return rows.flat().flatMap(textsIn);
}

describe('what is stored of orders', () => {
  it('is in no table the plain number, neither of the row nor of the address', async () => {
    const morning = newMorning();
    const url = `${ORDERS_URL}?mainOrderId=${FIRST}&page=2#bizOrderId=${SECOND}`;
    expect(await morning.record(ordersReading([FIRST, SECOND], url), url)).toMatchObject({
      ok: true,
      stored: 'new',
    });
    await morning.settled();
    const texts = await everyStoredText();
    expect(texts.some((text) => text.includes('听雨保温杯'))).toBe(true);
    expect(texts.filter((text) => text.includes(FIRST) || text.includes(SECOND))).toEqual([]);
    expect(texts).toContain(`${ORDERS_URL}?mainOrderId=&page=2#bizOrderId=`);
  });

  it('is the same for the same order, so that a second look confirms the first', async () => {
    const [one, again] = [
      await hideOrderIds(db, ordersReading([FIRST, SECOND])),
      await hideOrderIds(db, ordersReading([FIRST, SECOND])),
    ];
    expect(again).toEqual(one);
    const [part] = one.parts;
    const ids = part?.kind === 'orders' ? part.rows.map(({ id }) => id) : [];
    expect(ids).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      expect.stringMatching(/^[0-9a-f]{32}$/),
    ]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('cannot be told from another machine’s', async () => {
    const other = new Database(`orders-${crypto.randomUUID()}`);
    const here = await hideOrderIds(db, ordersReading([FIRST]));
    const there = await hideOrderIds(other, ordersReading([FIRST]));
    await other.delete();
    expect(here.parts).not.toEqual(there.parts);
  });

  it('leaves everything else as it was read', async () => {
    const reading = ordersReading([FIRST]);
    const hidden = await hideOrderIds(db, reading);
    expect(hidden).toEqual({
      ...reading,
      parts: [{ kind: 'orders', rows: [{ ...order(FIRST), id: expect.any(String) }] }],
      trouble: [{ field: 'orders', why: 'field-missing', detail: 'order ' }],
    });
  });

  it.each(['disputeId', 'bizOrderId', 'mainOrderId', 'orderId', 'tradeId', 'trade_id', 'refundId'])(
    'has no %s in the address of a page without orders',
    async (name) => {
      const reading = { ...ordersReading([]), url: `${ORDERS_URL}?a=1&${name}=123456&b=2` };
      expect((await hideOrderIds(db, reading)).url).toBe(`${ORDERS_URL}?a=1&${name}=&b=2`);
    },
  );

  it('takes a number as long as an order’s out of any text of the console', async () => {
    const reading: Reading = {
      ...ordersReading([]),
      page: 'qn.reviews',
      parts: [{ kind: 'reviews', rows: [{ key: 'k1', text: `订单${SECOND}少发一件` }] }],
    };
    expect((await hideOrderIds(db, reading)).parts).toEqual([
      { kind: 'reviews', rows: [{ key: 'k1', text: '订单少发一件' }] },
    ]);
  });

  it('takes telephone numbers out of what buyers wrote, and leaves numbers of items alone', async () => {
    const reading: Reading = {
      ...ordersReading([]),
      page: 'qn.reviews',
      parts: [
        {
          kind: 'reviews',
          rows: [
            {
              key: 'k',
              itemId: '13812345678',
              text: '漏水，加我13812345678或138-1234-5678，0571-88001234',
            },
          ],
        },
      ],
    };
    expect((await hideOrderIds(db, reading)).parts).toEqual([
      { kind: 'reviews', rows: [{ key: 'k', itemId: '13812345678', text: '漏水，加我或，' }] },
    ]);
  });

  it('takes them out of what buyers wrote on other platforms too, where items have long numbers', async () => {
    const reading: Reading = {
      ...ordersReading([]),
      page: 'douyin.seller',
      parts: [
        {
          kind: 'reviews',
          rows: [
            { key: 'k', itemId: SECOND, text: `订单${FIRST}没到，打13812345678找tb123456_22` },
          ],
        },
        {
          kind: 'table',
          rows: [{ subject: { kind: 'item', name: '13812345678', id: SECOND }, figures: [] }],
        },
      ],
    };
    expect((await hideOrderIds(db, reading)).parts).toMatchObject([
      { rows: [{ key: 'k', itemId: SECOND, text: '订单没到，打找' }] },
      { rows: [{ subject: { name: '13812345678', id: SECOND } }] },
    ]);
  });

  it.each(['buyerNick', 'nick', 'receiverName', 'mobile', 'buyer_name'])(
    'keeps no %s out of an address',
    async (name) => {
      const reading = { ...ordersReading([]), url: `${ORDERS_URL}?a=1&${name}=tb1_2&b=2` };
      expect((await hideOrderIds(db, reading)).url).toBe(`${ORDERS_URL}?a=1&${name}=&b=2`);
    },
  );

  it('is hidden on other platforms’ pages as well, where long numbers are items', async () => {
    const reading: Reading = {
      ...ordersReading([FIRST]),
      page: 'douyin.shop',
      parts: [
        { kind: 'orders', rows: [{ ...order(FIRST), items: [{ id: SECOND, title: FIRST }] }] },
      ],
    };
    const [part] = (await hideOrderIds(db, reading)).parts;
    expect(part).toMatchObject({ rows: [{ items: [{ id: SECOND, title: '' }] }] });
  });

  it('is hidden in imported files as well', async () => {
    const morning = newMorning();
    expect(await morning.import([ordersReading([FIRST])])).toMatchObject({ added: 1 });
    await morning.settled();
    expect((await everyStoredText()).filter((text) => text.includes(FIRST))).toEqual([]);
  });

  it('is looked for in snapshots too', async () => {
    const url = `https://detail.tmall.com/item.htm?id=601234567890&orderId=${FIRST}`;
    const reading = { ...itemReading(sampleListing(), NOW), url };
    const morning = newMorning();
    const outcome = await morning.snapshot(reading, url);
    await morning.settled();
    expect(outcome).toMatchObject({ ok: true });
    expect((await everyStoredText()).filter((text) => text.includes(FIRST))).toEqual([]);
  });
});
