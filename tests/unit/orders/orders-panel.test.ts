import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hideOrderIds } from '../../../utils/jobs/hide-order-ids';
import { keepClock } from '../../../utils/jobs/keep-clock';
import { deadlinePanel } from '../../../utils/jobs/orders-panel';
import { noteUse, saveTemplate } from '../../../utils/jobs/template-desk';
import { HOUR } from '../../../utils/model/day';
import type { OrderRow, Reading } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { newestUses } from '../../../utils/store/template-uses';
import { due, listReading, NOW, orderRow } from './order-row';

const NUMBER = '3012345678901234501';

let db: Database;
beforeEach(() => {
  db = new Database(`orders-panel-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** As the panel asks: the page's own reading, with its numbers. */
async function panelOn(rows: OrderRow[], own: Partial<Reading> = {}) {
  const reading = { ...listReading({ rows, tab: '待付款', page: 'qn.orders' }), ...own };
  await keepClock(db, await hideOrderIds(db, reading));
  return deadlinePanel(db, reading);
}

const unpaid = (own: Partial<OrderRow> = {}) =>
  orderRow(1, {
    kind: 'order',
    id: NUMBER,
    type: undefined,
    status: '等待买家付款',
    deadline: due(NOW + 3 * HOUR),
    ...own,
  });

describe('the message beside a list of orders', () => {
  it('is filled from the order that closes first, with nothing of its number', async () => {
    const later = unpaid({ id: '3012345678901234502', deadline: due(NOW + 9 * HOUR) });
    const panel = await panelOn([later, unpaid({ items: [{ title: '竹编灯罩' }] })]);
    const card = panel?.cards.find(({ id }) => id === 'message');
    // ten in the morning and three hours
    expect(card).toMatchObject({
      name: '未付款提醒',
      said: { key: 'orders.message', values: ['等待买家付款', '¥64.00'] },
      copy: {
        text: '亲，您拍下的【竹编灯罩】还没有付款，订单会在11月20日 13:00自动关闭。需要的话请在关闭前付款，我们收到后尽快安排发货。尺码、颜色有疑问随时问我们。',
        use: { template: 'unpaid.remind', shop: 'shop:练习店', goods: '竹编灯罩' },
      },
    });
    expect(JSON.stringify(panel)).not.toContain('30123456789');
    // the card itself is no deadline of which others are left out
    expect(panel).toMatchObject({ leftOut: 0 });
    expect(panel?.cards).toHaveLength(3);
  });

  it('goes by the state of the order and the operator’s own wording', async () => {
    await saveTemplate(
      db,
      {
        id: 'to-ship.confirm',
        kind: 'to-ship',
        name: '备货',
        text: '【{商品}】今天发出，请核对{地址}。',
      },
      NOW,
    );
    const panel = await panelOn([unpaid({ status: '等待卖家发货' })]);
    const card = panel?.cards.find(({ id }) => id === 'message');
    expect(card?.copy?.text).toBe('【听雨保温杯】今天发出，请核对{地址}。');
    expect(card?.facts).toContainEqual({ key: 'orders.messageOpen', values: ['{地址}'] });
  });

  it('is logged by its template and never by what was filled in', async () => {
    const panel = await panelOn([unpaid()]);
    const use = panel?.cards.find(({ id }) => id === 'message')?.copy?.use;
    if (!use) throw new Error('no message');
    await noteUse(db, use, NOW);
    const [noted] = await newestUses(db, 5);
    expect(noted).toMatchObject({ template: 'unpaid.remind', goods: '听雨保温杯' });
    expect(noted?.subject).toMatch(/^[0-9a-f]{32}$/);
    expect(noted?.text).toContain('{商品}');
  });

  it.each([
    ['closed', unpaid({ status: '交易关闭', deadline: undefined })],
    ['of no known state', unpaid({ status: '', deadline: undefined })],
  ])('is none for an order that is %s', async (_name, row) => {
    const panel = await panelOn([row], {
      scope: { period: { kind: 'live', day: '2026-11-20' }, device: 'all', tab: '全部' },
    });
    expect(panel).toBeNull();
  });
});
