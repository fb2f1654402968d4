import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { recordReading } from '../../../utils/jobs/record-reading';
import { makeReport } from '../../../utils/jobs/report-desk';
import type { Alert, RuleId } from '../../../utils/model/alert';
import { addDays, type Day, HOUR, startOfDay } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { Reading } from '../../../utils/model/reading';
import type { ReportKind } from '../../../utils/model/report';
import { Database } from '../../../utils/store/database';
import { keepDecision } from '../../../utils/store/decisions';
import { sampleAlert } from '../insights/sample-alert';
import { homeReading, metricFigure } from '../store/sample-capture';

const SHOP = 'shop:练习店';
/** A Monday to Sunday without a promotion. */
const WEEK = { from: '2026-04-13', to: '2026-04-19' };
const NOW = startOfDay('2026-04-20') + 9 * HOUR;

let db: Database;
beforeEach(() => {
  db = new Database(`report-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const home = (day: Day, values: Partial<Record<MetricId, number>>, hours = 8): Reading =>
  homeReading(
    day,
    Object.entries(values).map(([metric, value]) => metricFigure(metric as MetricId, value)),
    startOfDay(addDays(day, 1)) + hours * HOUR,
  );

const item = (day: Day, id: string, pay_amt: number): Reading => ({
  ...homeReading(day, [], startOfDay(addDays(day, 1)) + 8 * HOUR),
  page: 'sycm.item.rank',
  parts: [
    {
      kind: 'table',
      rows: [
        {
          subject: { kind: 'item', id, name: `商品${id}` },
          figures: [metricFigure('pay_amt', pay_amt), metricFigure('item_uv', 50)],
        },
      ],
    },
  ],
});

async function record(...readings: Reading[]): Promise<void> {
  for (const reading of readings) await recordReading(db, reading, '0.1.0');
  await digestCaptures(db);
}

const ask = (kind: ReportKind, span = WEEK, shops = [SHOP]) =>
  makeReport(db, { kind, shops, span }, NOW);

describe('a report from the store', () => {
  beforeEach(async () => {
    const days = Array.from({ length: 14 }, (_, i) => addDays(WEEK.from, i - 7));
    await record(
      ...days.map((day, i) =>
        home(day, { pay_amt: i < 7 ? 1000 : 1500, uv: 100, pay_buyers: i < 7 ? 10 : 15 }),
      ),
      item(WEEK.to, '601234567890', 600),
    );
  });

  it('tells of every daily figure which look said it', async () => {
    await record(home(WEEK.to, { pay_amt: 1510, uv: 100, pay_buyers: 15 }, 12));
    const { tables, sources } = await ask('daily');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toHaveLength(7);
    const last = sources.filter(({ day, metric }) => day === WEEK.to && metric === 'pay_amt');
    expect(last).toEqual([
      {
        shopName: '练习店',
        metric: 'pay_amt',
        day: WEEK.to,
        value: 1510,
        scope: 'all//',
        page: 'sycm.home',
        readAt: startOfDay(addDays(WEEK.to, 1)) + 12 * HOUR,
        looks: 2,
      },
    ]);
    expect(sources).toHaveLength(7 * 3);
  });

  it('of a week says what sales moved with, to the cent, and its items', async () => {
    const { tables } = await ask('weekly');
    const titled = (key: string) => tables.find(({ title }) => title.key === key);
    expect(tables.map(({ title }) => title.key)).toEqual([
      'table.weekly',
      'table.why',
      'table.items',
      // nobody looked at the shelf, which it says
      'table.newItems',
      'table.days',
    ]);
    expect(titled('table.newItems')).toMatchObject({
      rows: [],
      notes: [{ key: 'note.shelfUnread' }],
    });
    const [visitors, conversion, spend, all] = (titled('table.why')?.rows ?? []).map(([, cell]) =>
      cell?.kind === 'figure' ? cell.value : Number.NaN,
    );
    expect([visitors, conversion, spend, all]).toEqual([0, 3500, 0, 3500]);
    expect(titled('table.items')?.rows[0]?.[0]).toEqual({ kind: 'text', text: '商品601234567890' });
  });

  it('of a month says what is new, at which price it sold, and how long the stock lasts', async () => {
    const at = startOfDay('2026-04-15') + 10 * HOUR;
    const sold: Reading = {
      ...item('2026-04-14', '601234567890', 600),
      parts: [
        {
          kind: 'table',
          rows: [
            {
              subject: { kind: 'item', id: '601234567890', name: '商品601234567890' },
              figures: [metricFigure('pay_amt', 600), metricFigure('pay_items', 20)],
            },
          ],
        },
      ],
    };
    const shelf: Reading = {
      ...homeReading('2026-04-15', [], at),
      page: 'qn.items',
      takenAt: at,
      scope: { period: { kind: 'live', day: '2026-04-15' }, device: 'all', tab: '出售中' },
      parts: [
        {
          kind: 'table',
          rows: [
            {
              subject: { kind: 'item', id: '601234567890', name: '商品601234567890' },
              figures: [metricFigure('shelf_stock', 40)],
              texts: [{ label: '创建时间', text: '2026-04-10 09:00:00' }],
            },
          ],
        },
      ],
    };
    await record(sold, shelf);
    const { tables, sources } = await ask('monthly', { from: '2026-04-01', to: '2026-04-30' });
    const titled = (key: string) => tables.find(({ title }) => title.key === key);
    const bare = (key: string) =>
      titled(key)?.rows.map((cells) =>
        cells.map((cell) =>
          cell.kind === 'figure' ? cell.value : cell.kind === 'text' ? cell.text : cell.kind,
        ),
      );
    // one row an item, its stock beside its sales, and no row of the shelf alone
    expect(titled('table.items')?.rows).toHaveLength(1);
    expect(titled('table.items')?.rows[0]?.at(-1)).toEqual({ kind: 'figure', value: 40 });
    expect(bare('table.newItems')?.[0]?.slice(0, 3)).toEqual([
      '商品601234567890',
      '601234567890',
      '2026-04-10',
    ]);
    expect(bare('table.stock')).toEqual([
      ['商品601234567890', '601234567890', 40, '2026-04-15', 20, 20, 2, 0.5],
    ]);
    expect(sources).toContainEqual({
      ...{ shopName: '练习店', name: '商品601234567890', metric: 'shelf_stock' },
      ...{ day: '2026-04-15', value: 40, scope: 'all/出售中/', page: 'qn.items' },
      ...{ readAt: at, looks: 1 },
    });
  });

  it('tells where the visitors of its sources were read', async () => {
    const at = startOfDay('2026-04-20') + 8 * HOUR;
    const path = ['平台流量', '搜索', '手淘搜索'];
    await record({
      ...homeReading(WEEK.to, [], at),
      page: 'sycm.flow.shopsource',
      takenAt: at,
      parts: [
        {
          kind: 'table',
          rows: [
            {
              subject: { kind: 'source', name: '手淘搜索', path },
              figures: [metricFigure('uv', 61)],
            },
          ],
        },
      ],
    });
    const { tables, sources } = await ask('daily');
    const shown = tables[0]?.rows.at(-1)?.filter((cell) => cell.kind === 'figure');
    // one look on the morning after: it may still change
    expect(shown).toContainEqual({ kind: 'figure', value: 61, marks: ['provisional'] });
    expect(sources.filter(({ page }) => page === 'sycm.flow.shopsource')).toMatchObject([
      { name: '手淘搜索', metric: 'uv', day: WEEK.to, value: 61 },
    ]);
  });

  it('holds no day that is not over', async () => {
    const { tables } = await ask('daily', { from: '2026-04-18', to: '2026-04-24' });
    expect(tables[0]?.rows.map(([day]) => day)).toEqual([
      { kind: 'text', text: '2026-04-18' },
      { kind: 'text', text: '2026-04-19' },
    ]);
    expect((await ask('weekly', { from: '2026-04-20', to: '2026-04-26' })).tables).toEqual([]);
  });

  it('sets several shops side by side before each one’s own', async () => {
    const { tables } = await ask('daily', WEEK, [SHOP, 'shop:京东·练习店']);
    expect(tables.map(({ title, shopName }) => [title.key, shopName])).toEqual([
      ['table.shops', ''],
      ['table.days', '练习店'],
      ['table.days', '京东·练习店'],
    ]);
  });
});

it('lists what was found and done in the week, and the three that ask to be taken up', async () => {
  const alert = (rule: RuleId, money: number, changes: Partial<Alert> = {}): Alert => ({
    ...sampleAlert(rule, { rule, subject: SHOP, day: WEEK.to, money, severity: 'warn' }),
    ...changes,
  });
  await db.alerts.bulkPut([
    alert('A01', 10),
    alert('A03', 40, { severity: 'urgent' }),
    alert('A04', 30),
    alert('A05', 90, { state: 'done' }),
    alert('A10', 20),
    alert('A02', 99, { subject: 'shop:别家店' }),
    alert('A06', 99, { withdrawnAt: NOW }),
  ]);
  await record(home(WEEK.to, { pay_amt: 1, uv: 1, pay_buyers: 1 }));
  await keepDecision(db, {
    id: crypto.randomUUID(),
    shop: SHOP,
    subject: SHOP,
    subjectName: '练习店',
    kind: 'price',
    what: '89 改 79',
    at: startOfDay(WEEK.from) + HOUR,
    notedAt: NOW,
  });
  const { tables } = await ask('weekly');
  const rules = (key: string) =>
    tables
      .find(({ title }) => title.key === key)
      ?.rows.map(([cell]) => (cell?.kind === 'rule' ? cell.rule : null));
  expect(rules('table.next')).toEqual(['A03', 'A04', 'A10']);
  expect(rules('table.findings')).toEqual(['A03', 'A05', 'A04', 'A10', 'A01']);
  const done = tables.find(({ title }) => title.key === 'table.decisions');
  expect(done?.rows).toEqual([
    [
      { kind: 'text', text: '练习店' },
      { kind: 'decision', decision: 'price' },
      { kind: 'text', text: '89 改 79' },
      { kind: 'text', text: WEEK.from },
    ],
  ]);
});

it('adds nothing up over shops of two platforms', async () => {
  const jd = 'shop:京东·练习店';
  await record(home(WEEK.to, { pay_amt: 10, uv: 1, pay_buyers: 1 }), {
    ...home(WEEK.to, { pay_amt: 20, uv: 1, pay_buyers: 1 }),
    shop: { name: '京东·练习店' },
  });
  const { tables } = await ask('daily', WEEK, [SHOP, jd]);
  const sales = tables[0]?.rows.find(
    ([cell]) => cell?.kind === 'metric' && cell.metric === 'pay_amt',
  );
  expect(sales?.at(-1)).toEqual({ kind: 'word', word: { key: 'noTotal.platforms' } });
});
