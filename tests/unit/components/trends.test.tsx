import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import type { DataSource } from '../../../utils/model/data-source';
import { sampleSource } from '../../screens/sample-data';
import { SAMPLE_NOW } from '../../screens/sample-days';
import { openedSample, sampleExport } from '../../screens/sample-import';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);
afterEach(() => history.replaceState(null, '', '#/'));

const ADS = 'scope=unknown%2F%2F15%2F%E6%9C%AB%E6%AC%A1%E7%82%B9%E5%87%BB%E5%BD%92%E5%9B%A0';

function open(query: string, changes: Partial<DataSource> = {}) {
  history.replaceState(null, '', `#/trends?${query}`);
  const readExport = async () => openedSample(sampleExport);
  return render(
    <DashboardApp
      source={sampleSource(changes)}
      readExport={readExport}
      writeReport={sampleWriteReport}
    />,
  );
}

/** Only what the settling line goes by: timers of the screen run as they are. */
function at(now: number) {
  vi.useFakeTimers({ toFake: ['Date'], now });
}
afterEach(() => vi.useRealTimers());

it('asks for the figures of the scope in the address, and says how they come about', async () => {
  at(SAMPLE_NOW);
  const series = vi.fn(sampleSource().series);
  open(`${ADS}&m=cost,roi`, { series });
  const inAll = await screen.findByRole('region', { name: '这段时间合起来' });
  expect(within(inAll).getByText('合计')).toBeTruthy();
  expect(within(inAll).getByText('按合计重算')).toBeTruthy();
  // the newest day is provisional; the sample shop's spend settles at 11:24
  expect(inAll.textContent).toContain('通常 11:30 前后定下来');
  expect(inAll.textContent).toContain('30 天中 2 天没读到');
  expect(series.mock.calls[0]?.[4]).toBe('unknown//15/末次点击归因');
  expect(series.mock.calls[0]?.[1]).toEqual(['cost', 'roi', 'ad_gmv']);
});

it('says nothing of an hour that is past', async () => {
  at(Date.parse('2026-11-21T11:31:00+08:00'));
  open(`${ADS}&m=cost,roi`);
  const inAll = await screen.findByRole('region', { name: '这段时间合起来' });
  expect(inAll.textContent).toContain('30 天中 2 天没读到');
  expect(inAll.textContent).not.toContain('定下来');
});

it('opens a day on its looks, each with what it changed, and closes it again', async () => {
  open(`${ADS}&m=cost`);
  const day = await screen.findByRole('button', { name: '11月20日周五' });
  expect(day.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(day);
  await waitFor(() => expect(document.querySelectorAll('.revisions > li')).toHaveLength(2));
  expect(location.hash).toContain('open=2026-11-20');
  const [first, second] = document.querySelectorAll('.revisions > li');
  expect(first?.textContent).toContain('08:04');
  expect(second?.textContent).toContain('11:22');
  expect(second?.textContent).toContain('花费 ¥0.00 → ¥312.50');
  fireEvent.click(screen.getByRole('button', { name: '11月20日周五' }));
  await waitFor(() => expect(document.querySelector('.revisions')).toBeNull());
});

it('puts weeks together: money as a sum, visitors as a daily mean', async () => {
  open('m=pay_amt,uv&by=week');
  const table = await screen.findByRole('table');
  const [money, visitors] = within(table).getAllByRole('columnheader').slice(1);
  expect(money?.textContent).toBe('支付金额合计');
  expect(visitors?.textContent).toBe('访客数日均');
  // the heads say what a metric means; a week does not open on looks
  expect(table.querySelector('tbody button')).toBeNull();
  expect(within(table).getAllByRole('rowheader')[0]?.textContent).toContain('不完整');
});

it('turns to an item and back to the whole shop', async () => {
  const subject = 'shop:mianyu>item:7';
  const rows = [
    {
      subject,
      shop: 'shop:mianyu',
      kind: 'item' as const,
      name: '保温杯',
      scopes: ['all//'],
      lastDay: '2026-11-20',
    },
  ];
  open('', { subjects: async () => rows });
  fireEvent.change(await screen.findByLabelText('看谁的'), { target: { value: 'item' } });
  await waitFor(() => expect(new URLSearchParams(location.hash).get('subject')).toBe(subject));
  expect(await screen.findByRole('option', { name: '保温杯' })).toBeTruthy();
  // an item's own visitors, not the shop's
  expect(await screen.findByRole('checkbox', { name: '商品访客数' })).toBeTruthy();
  fireEvent.change(screen.getByLabelText('看谁的'), { target: { value: '' } });
  await waitFor(() => expect(new URLSearchParams(location.hash).get('subject')).toBeNull());
});

it('lays the days before beside the lines, in the table as well', async () => {
  const series = vi.fn(sampleSource().series);
  open('m=pay_amt', { series });
  fireEvent.change(await screen.findByLabelText('对照'), { target: { value: 'before' } });
  await waitFor(() => expect(location.hash).toContain('vs=before'));
  const table = await screen.findByRole('table');
  const heads = within(table).getAllByRole('columnheader');
  await waitFor(() => expect(within(table).getAllByRole('columnheader')).toHaveLength(3));
  expect(heads.length).toBeGreaterThan(0);
  expect(within(table).getAllByRole('columnheader')[2]?.textContent).toMatch(
    /^支付金额 · 9月1\d日 至 10月\d\d日$/,
  );
  fireEvent.change(screen.getByLabelText('对照'), { target: { value: '' } });
  await waitFor(() => expect(location.hash).not.toContain('vs='));
});

it('draws another shop beside, asked for in the same scope, and says that nothing is added', async () => {
  const shops = await sampleSource().shops();
  const [first] = shops;
  if (!first) throw new Error('no shop');
  const series = vi.fn(sampleSource().series);
  const other = { ...first, subject: 'shop:二店', name: '二店' };
  open('m=pay_amt', { series, shops: async () => [first, other] });
  fireEvent.change(await screen.findByLabelText('一起看'), { target: { value: 'shop:二店' } });
  await waitFor(() => expect(series.mock.calls.map(([subject]) => subject)).toContain('shop:二店'));
  expect(await screen.findByText(/不相加也不相减/)).toBeTruthy();
  const table = await screen.findByRole('table');
  await waitFor(() =>
    expect(within(table).getAllByRole('columnheader')[2]?.textContent).toBe('支付金额 · 二店'),
  );
  fireEvent.click(screen.getByRole('button', { name: '去掉 二店' }));
  await waitFor(() => expect(location.hash).not.toContain('with='));
});

it('shows a part of the range by its two dates, and the whole again', async () => {
  open('m=pay_amt&days=30');
  fireEvent.change(await screen.findByLabelText('从'), { target: { value: '2026-11-10' } });
  await waitFor(() => expect(location.hash).toContain('from=2026-11-10'));
  const table = await screen.findByRole('table');
  const rows = () => within(table).getAllByRole('rowheader').length;
  await waitFor(() => expect(rows()).toBe(11));
  fireEvent.click(screen.getByRole('button', { name: '看整段' }));
  await waitFor(() => expect(rows()).toBe(30));
});
