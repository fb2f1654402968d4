import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { ClockLine } from '../../../components/ui/clock-line';
import { OrdersView } from '../../../components/views/orders-view';
import type { DataSource } from '../../../utils/model/data-source';
import type { OrdersDesk } from '../../../utils/model/orders-desk';
import { brokenSource, emptySource, sampleSource } from '../../screens/sample-data';
import { sampleOrders, withMark } from '../../screens/sample-orders';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

/** Without lines: happy-dom has no canvas to draw them on; they stand on the photographs. */
const DESK: OrdersDesk = {
  ...sampleOrders,
  shops: sampleOrders.shops.map((shop) => ({ ...shop, trend: [] })),
};

function sourceOf(changes: Partial<DataSource> = {}): DataSource {
  let desk = DESK;
  return sampleSource({
    ordersDesk: async () => desk,
    saveOrdersRules: async () => desk,
    markDeadline: async (id, done) => {
      desk = withMark(desk, id, done);
      return desk;
    },
    ...changes,
  });
}

function open(source: DataSource = sourceOf(), query = '') {
  return render(
    <DataContext.Provider value={source}>
      <OrdersView params={new URLSearchParams(query)} />
    </DataContext.Provider>,
  );
}

const groups = () =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent?.replace(/\s+/g, ' '));

describe('the clock', () => {
  it('groups what waits by how soon, with the money that hangs on it', async () => {
    open();
    await screen.findByText('时限');
    expect(groups().slice(0, 6)).toEqual([
      expect.stringMatching(/^时间已过 1涉及 ¥64\.00/),
      expect.stringMatching(/^4 小时内 4涉及 ¥3,557\.90/),
      expect.stringMatching(/^12 小时内 2涉及 ¥118\.00/),
      expect.stringMatching(/^24 小时内 2涉及 ¥368\.00/),
      expect.stringMatching(/^三天内 2金额都没读到/),
      expect.stringMatching(/^没有时间 2涉及 ¥277\.00/),
    ]);
  });

  it('says which times were only worked out, and what was not read', async () => {
    open();
    const row = (await screen.findByText('全棉枕套一对 48×74')).closest('tr');
    expect(row?.textContent).toMatch(/约 11月21日 18:42推算/);
    const parcel = screen.getByText('水洗棉被套 200×230 豆绿').closest('tr');
    expect(parcel?.textContent).toContain('没读到');
  });

  it('holds what other platforms and the platform itself wait for, each with its shop', async () => {
    open();
    const appeal = (await screen.findByText('商品描述不符')).closest('tr');
    expect(appeal?.textContent).toMatch(/违规待申诉.*可申诉.*一般违规\(A类\).*下架商品.*扣 2 分/);
    const proof = screen.getByText('水洗棉四件套 1.5m 豆绿').closest('tr');
    expect(proof?.textContent).toContain('京东·棉语家居京东店');
    const untimed = screen.getByText('全棉床笠 1.8m 米白').closest('tr');
    expect(untimed?.textContent).toContain('没写');
  });

  it('says plainly what of other platforms is not read', async () => {
    open();
    const silent = await screen.findByText('不在时限里');
    expect(silent.closest('[class*="notice"]')?.textContent).toContain('1688·棉语家居用品厂');
    const pdd = screen.getByRole('region', { name: '拼多多·棉语家居专营店' });
    expect(pdd.textContent).toContain('读到的字不可信');
    expect(within(pdd).getByText('待发货').closest('li')?.textContent).toBe('待发货被页面遮住');
    const jd = screen.getByRole('region', { name: '京东·棉语家居京东店' });
    expect(within(jd).getByText('待举证纠纷').closest('li')?.textContent).toContain('1');
    expect(jd.textContent).toContain('没有读违规');
  });

  it('puts a row away when it is done, says so, and brings it back', async () => {
    open();
    const done = await screen.findByRole('button', { name: '已处理：桑蚕丝被 8 斤 双人' });
    fireEvent.click(done);
    await screen.findByText('已收起，不再提醒。');
    expect(screen.queryByRole('button', { name: '已处理：桑蚕丝被 8 斤 双人' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '撤销：桑蚕丝被 8 斤 双人' }));
    await screen.findByText('已放回。');
    await screen.findByRole('button', { name: '已处理：桑蚕丝被 8 斤 双人' });
  });

  it('says how sure it is of what it closed', async () => {
    const { container } = open();
    await screen.findByText('最近两天收起的 3 笔');
    const closed = [...container.querySelectorAll('.orders-closed li')].map((li) => li.textContent);
    expect(closed[0]).toMatch(/确定 页面上已是「退款成功」/);
    expect(closed[1]).toMatch(/基本确定 完整列表里已没有/);
    expect(closed[2]).toMatch(/平台一般会自动关闭/);
  });

  it('shows one shop alone where the address asks for it', async () => {
    open(sourceOf(), 'shop=shop:xiaomian');
    await screen.findByText('水洗棉被套 200×230 豆绿');
    expect(screen.queryByText('桑蚕丝被 8 斤 双人')).toBeNull();
    expect(screen.getByText('从没读过')).toBeTruthy();
  });
});

it('lists unpaid orders by value', async () => {
  open();
  const table = await screen.findByRole('region', { name: '未付款订单' });
  const goods = within(table)
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
  expect(goods[0]).toMatch(/^¥1,899\.00/);
  expect(goods[1]).toMatch(/^¥79\.00/);
});

describe('scores', () => {
  it('stand against their gates, with what one dimension would have to be', async () => {
    open();
    const gates = await screen.findByRole('region', { name: '棉语家居旗舰店 离门槛' });
    const rows = within(gates)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows[1]).toMatch(/差 0\.16只提一个维度就够：服务保障 4\.38 → 4\.70/);
    expect(rows[1]).toContain('活动页，11月18日');
    expect(rows[4]).toMatch(/物流服务.*差 0\.01166/);
    expect(rows[5]).toMatch(/够了，高 0\.04你设的/);
  });

  it('tell how many five-star ratings are needed, while one types', async () => {
    const saveOrdersRules = vi.fn(async () => DESK);
    const { container } = open(sourceOf({ saveOrdersRules }));
    const count = await screen.findByLabelText<HTMLInputElement>('评分人数');
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    expect(container.querySelector('.orders-stars + div')?.textContent).toBe(
      '填评分人数，就能算出来。',
    );
    type('现在的分', '4.70');
    type('评分人数', '400');
    type('想到多少分', '4.80');
    expect(await screen.findByText('再要 200 个五星，才到 4.80 分。')).toBeTruthy();
    expect(screen.getByText('多一个 1 星，会掉到 4.6908 分。')).toBeTruthy();
    type('想到多少分', '5');
    expect(await screen.findByText(/到不了/)).toBeTruthy();
    type('评分人数', '四百');
    expect(await screen.findByText(/要在 1 到 5 之间/)).toBeTruthy();
    fireEvent.input(count, { target: { value: '400' } });
    fireEvent.change(count, { target: { value: '400' } });
    expect(saveOrdersRules).toHaveBeenCalledWith({
      ...sampleOrders.rules,
      ratings: { 'shop:mianyu': 400 },
    });
  });
});

describe('settings', () => {
  it('keep hours as they are typed, and refuse what are none', async () => {
    const saveOrdersRules = vi.fn(async () => DESK);
    open(sourceOf({ saveOrdersRules }));
    const [field] = await screen.findAllByLabelText<HTMLInputElement>('退款待处理');
    if (!field) throw new Error('no field');
    fireEvent.change(field, { target: { value: '6，24、6' } });
    expect(saveOrdersRules).toHaveBeenCalledWith(
      expect.objectContaining({ leads: { ...sampleOrders.rules.leads, refund: [24, 6] } }),
    );
    fireEvent.change(field, { target: { value: '12, 0' } });
    expect((await screen.findByRole('alert')).textContent).toContain('720');
    expect(saveOrdersRules).toHaveBeenCalledTimes(1);
  });

  it('switch, add and set gates', async () => {
    const saveOrdersRules = vi.fn(async () => DESK);
    open(sourceOf({ saveOrdersRules }));
    fireEvent.click(await screen.findByLabelText('使用：真实体验分'));
    const [campaign, voc] = sampleOrders.rules.gates;
    expect(saveOrdersRules).toHaveBeenLastCalledWith({
      ...sampleOrders.rules,
      gates: [campaign, { ...voc, on: false }],
    });
    fireEvent.click(screen.getByRole('button', { name: '加一个门槛' }));
    expect(saveOrdersRules).toHaveBeenLastCalledWith(
      expect.objectContaining({
        gates: [campaign, voc, expect.objectContaining({ name: '门槛 3', least: 4.6 })],
      }),
    );
  });
});

it('teaches which pages to open where nothing was read, and says when it fails', async () => {
  open(emptySource);
  await screen.findByText(/还没有读到订单和售后/);
  expect(screen.getByRole('link', { name: /退款管理/ }).getAttribute('href')).toContain(
    'trade-platform/refund-list',
  );
  cleanup();
  open({ ...brokenSource, ordersDesk: () => Promise.reject(new Error('closed')) });
  await screen.findByRole('button', { name: '再试一次' });
});

describe('the line in Today and in the popup', () => {
  const clock = { waiting: 7, overdue: 1, soon: 3, money: 3572, nextAt: null };
  const text = (line: Parameters<typeof ClockLine>[0]['clock']) =>
    render(<ClockLine clock={line} />).container.textContent?.trim();
  it.each([
    [clock, '售后时限：已过 1 笔、4 小时内 3 笔、涉及 ¥3,572.00'],
    [
      { waiting: 2, overdue: 0, soon: 0, money: 0, nextAt: Date.UTC(2026, 10, 21, 12) },
      '售后时限：在等 2 笔，最近 11月21日 20:00',
    ],
    [{ ...clock, waiting: 0 }, ''],
    [undefined, ''],
  ])('%o: %s', (line, said) => expect(text(line)).toBe(said));
});
