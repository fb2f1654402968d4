import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { ActivitiesView } from '../../../components/views/activities-view';
import { monthWeeks, nextMonth } from '../../../components/views/activity-month';
import type { ActivityDraft } from '../../../utils/model/activity';
import { NO_ACTIVITIES } from '../../screens/sample-activities';
import { sampleSource } from '../../screens/sample-data';
import { SAMPLE_NOW } from '../../screens/sample-days';
import { stubI18n } from '../i18n-stub';

beforeEach(async () => {
  await stubI18n();
  vi.spyOn(Date, 'now').mockReturnValue(SAMPLE_NOW);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(source = sampleSource(), query = '') {
  render(
    <DataContext.Provider value={source}>
      <ActivitiesView params={new URLSearchParams(query)} />
    </DataContext.Provider>,
  );
}

it('shows what lies ahead, the breach, the missed requirement, and what is not significant', async () => {
  show();
  const next = await screen.findByRole('region', { name: '接下来' });
  expect(within(next).getAllByRole('listitem')[0]?.textContent).toContain('素材截止');
  const [special] = screen.getAllByRole('article', { name: /天天特卖·冬季床品专场/ });
  expect(special?.textContent).toContain('价格冲突');
  expect(special?.textContent).toContain('完善状态 待完善 · 限购 2 件');
  expect(special?.textContent).toContain('技术服务费 3%');
  expect(special?.textContent).toContain('符合 2 条，不符合 1 条，看不出 1 条');
  const past = await screen.findByRole('article', { name: /淘金币 周年庆/ });
  expect((await within(past).findByText('效果不显著')).className).toBe('chip');
  expect(screen.getByRole('article', { name: /双11 会场/ }).textContent).toContain('¥5,883.39');
});

it('keeps an activity that is written by hand, and says what is wrong before', async () => {
  const kept: ActivityDraft[] = [];
  const own = sampleSource();
  show({
    ...own,
    saveActivity: async (draft) => {
      kept.push(draft);
      if (draft.name === '') return { board: await own.activities(), refused: 'no-name' };
      return own.saveActivity(draft);
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '记一个活动' }));
  const form = within(screen.getByRole('region', { name: '记一个活动' }));
  fireEvent.click(form.getByRole('button', { name: '保存' }));
  expect(await form.findByText('写个名称。')).toBeTruthy();
  fireEvent.input(form.getByLabelText('名称'), { target: { value: '新品：羊毛毯' } });
  fireEvent.input(form.getByLabelText('活动开始'), { target: { value: '2026-12-01T10:00' } });
  fireEvent.input(form.getByLabelText(/^佣金/), { target: { value: '3' } });
  fireEvent.input(form.getByLabelText('报名商品'), { target: { value: '601234567890 99' } });
  fireEvent.click(form.getByRole('button', { name: '保存' }));
  expect(await screen.findByRole('article', { name: /新品：羊毛毯/ })).toBeTruthy();
  expect(kept.at(-1)).toMatchObject({
    ...{ name: '新品：羊毛毯', joins: true, costs: { rate: 0.03 } },
    times: { from: Date.parse('2026-12-01T10:00:00+08:00') },
    items: [{ id: '601234567890', price: 99 }],
  });
});

it('stands for one shop alone where the address names it', async () => {
  show(sampleSource(), 'shop=shop:棉语家居');
  expect(await screen.findAllByRole('article')).toHaveLength(3);
  expect(screen.queryByText('双11 会场 家纺')).toBeNull();
  const next = screen.getByRole('region', { name: '接下来' });
  expect(within(next).getAllByRole('listitem')[0]?.textContent).toContain('棉语家居');
});

it('keeps many that were not looked into in one table, and takes the answer by one click', async () => {
  const kept: ActivityDraft[] = [];
  const own = sampleSource();
  show({
    ...own,
    saveActivity: (draft) => {
      kept.push(draft);
      return own.saveActivity(draft);
    },
  });
  const table = (await screen.findByText('可报名、还没点开看的活动（6）')).closest('details');
  expect(table?.querySelectorAll('tbody tr')).toHaveLength(6);
  expect(table?.querySelector('tbody tr')?.textContent).toContain('百亿补贴');
  fireEvent.click(screen.getByRole('button', { name: '不参加 百亿补贴 家纺' }));
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]).toMatchObject({ id: 'o0', joins: false, name: '百亿补贴 家纺' });
});

it('keeps a new product as an activity of its own', async () => {
  const kept: ActivityDraft[] = [];
  const own = sampleSource();
  show({
    ...own,
    saveActivity: (draft) => {
      kept.push(draft);
      return own.saveActivity(draft);
    },
  });
  const fresh = within(await screen.findByRole('region', { name: '上新（1）' }));
  fireEvent.click(fresh.getByRole('button', { name: /^记为活动/ }));
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]).toMatchObject({
    ...{ shop: 'shop:棉语家居', kind: 'new-product', joins: true },
    name: '新品：羊羔绒抱枕 沙发靠垫 可拆洗',
    items: [{ id: '601234567899' }],
  });
});

it('teaches what to do where nothing is known yet', async () => {
  show(sampleSource({ activities: async () => NO_ACTIVITIES }));
  expect(await screen.findByText(/^这里还没有活动/)).toBeTruthy();
  expect(screen.getByText(/^还没有记过小推广/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /日历文件/ })).toBeNull();
});

it('lays a month out in whole weeks from Monday, whatever the year', () => {
  const weeks = monthWeeks('2026-11', [], []);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.map(({ day }) => day.slice(5))[0]).toBe('10-26');
  expect(weeks.at(-1)?.at(-1)?.day).toBe('2026-12-06');
  expect(monthWeeks('2027-02', [], [])).toHaveLength(4);
  expect([nextMonth('2026-12', 1), nextMonth('2026-01', -1)]).toEqual(['2027-01-01', '2025-12-01']);
});
