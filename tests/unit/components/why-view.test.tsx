import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { waterfallShape } from '../../../components/ui/why-waterfall-shape';
import type { SalesWhy } from '../../../utils/model/alert';
import type { ChangeAnswer, ChangeQuestion } from '../../../utils/model/change';
import type { DataSource } from '../../../utils/model/data-source';
import { sampleChange } from '../../screens/sample-change';
import { emptySource, sampleSource } from '../../screens/sample-data';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);
afterEach(() => history.replaceState(null, '', '#/'));

function open(hash: string, source: DataSource = sampleSource()) {
  history.replaceState(null, '', hash);
  return render(
    <DashboardApp
      source={source}
      readExport={() => Promise.reject(new Error('no file is read here'))}
      writeReport={sampleWriteReport}
    />,
  );
}

const asked = () => {
  const explainChange = vi.fn(async (question: ChangeQuestion) => sampleChange(question));
  return { explainChange, source: sampleSource({ explainChange }) };
};

const amounts = (cells: Element[]): number[] =>
  cells.map((cell) => Number((cell.textContent ?? '').replace('−', '-').replace(/[^\d.-]/g, '')));

describe('why sales moved', () => {
  it('says it in words, in the operators’ order, and what moved most', async () => {
    const { container } = open('#/why');
    await waitFor(() => expect(container.querySelector('.why-words')).toBeTruthy());
    const words = container.querySelector('.why-words')?.textContent?.replaceAll('\u2060', '');
    expect(words).toContain('销售额 ¥30,000.00 → ¥27,720.00，−¥2,280.00（−7.60%）。');
    expect(words).toMatch(/访客数 10,000 → 9,000（−¥3,039\.12）；转化率 .*；客单价 /);
    expect(words).toContain('主要伴随因子：访客数。');
  });

  it('flags a promotion on one side and a day that is not final', async () => {
    open('#/why');
    expect(await screen.findByText(/一边在活动期、另一边不同/)).toBeTruthy();
    expect(screen.getByText('11月13日在活动期（双11）。')).toBeTruthy();
    expect(screen.getByText(/11月20日的数字还没定稿/)).toBeTruthy();
  });

  it('lists sources whose lines sum to the shop’s change, and opens a branch', async () => {
    open('#/why');
    const region = await screen.findByRole('region', { name: '按流量来源' });
    const changes = () => amounts([...region.querySelectorAll('tbody tr td:last-child')]);
    const lines = changes();
    const [all, overlap, shop] = lines.slice(-3);
    const sum = lines.slice(0, -3).reduce((total, amount) => total + Math.round(amount * 100), 0);
    expect(sum).toBe(Math.round((all ?? 0) * 100));
    expect(Math.round(((all ?? 0) + (overlap ?? 0)) * 100)).toBe(-228_000);
    expect(shop).toBe(-2280);
    const branch = within(region).getByRole('button', { name: '经营优势' });
    fireEvent.click(branch);
    expect(branch.getAttribute('aria-expanded')).toBe('true');
    expect(within(region).getByText('搜索')).toBeTruthy();
    expect(changes()).toHaveLength(lines.length + 2);
  });

  it('lists items with the others, each leading to its own answer', async () => {
    open('#/why');
    const region = await screen.findByRole('region', { name: '按商品' });
    const lines = amounts([...region.querySelectorAll('tbody tr td:last-child')]);
    const sum = lines.slice(0, -1).reduce((total, amount) => total + Math.round(amount * 100), 0);
    expect(sum).toBe(-228_000);
    const link = within(region).getByRole<HTMLAnchorElement>('link', {
      name: '棉语泰国天然乳胶枕',
    });
    const to = new URLSearchParams(link.getAttribute('href')?.split('?')[1]);
    expect(to.get('s')).toBe('shop:mianyu>item:棉语泰国天然乳胶枕');
    expect([to.get('from'), to.get('bfrom')]).toEqual(['2026-11-20', '2026-11-13']);
  });

  it.each<[string, string, Partial<ChangeQuestion>]>([
    [
      'the same weekday of last week',
      '',
      {
        span: { from: '2026-11-20', to: '2026-11-20' },
        base: { from: '2026-11-13', to: '2026-11-13' },
      },
    ],
    ['the day before', '?p=day&day=2026-11-18', { base: { from: '2026-11-17', to: '2026-11-17' } }],
    ['the middle day', '?p=median', { base: { medianOf: 7 } }],
    // 2026-11-20 is a Friday: its week is not over
    [
      'last week',
      '?p=week',
      {
        span: { from: '2026-11-09', to: '2026-11-15' },
        base: { from: '2026-11-02', to: '2026-11-08' },
      },
    ],
    [
      'the month so far',
      '?p=month',
      {
        span: { from: '2026-11-01', to: '2026-11-20' },
        base: { from: '2026-10-01', to: '2026-10-20' },
      },
    ],
    [
      'the month to a date that the month before lacks',
      '?p=month&day=2026-03-30',
      { base: { from: '2026-02-01', to: '2026-02-28' } },
    ],
    ['the target', '?p=target&per=week', { base: { target: 'week' } }],
    [
      'any two',
      '?p=any&from=2026-11-01&to=2026-11-05&bfrom=2026-10-01&bto=2026-10-05&pairs=1',
      {
        span: { from: '2026-11-01', to: '2026-11-05' },
        base: { from: '2026-10-01', to: '2026-10-05' },
        pairs: true,
      },
    ],
    ['one item', '?s=shop:mianyu>item:1', { subject: 'shop:mianyu>item:1' }],
    [
      'an item of another shop, which falls back to the shop',
      '?s=shop:else>item:1',
      { subject: 'shop:mianyu' },
    ],
  ])('asks for %s by the address', async (_, query, question) => {
    const { explainChange, source } = asked();
    open(`#/why${query}`, source);
    await waitFor(() => expect(explainChange).toHaveBeenCalled());
    expect(explainChange.mock.lastCall?.[0]).toMatchObject(question);
  });

  it('keeps every choice in the address', async () => {
    const { explainChange, source } = asked();
    open('#/why', source);
    fireEvent.click(await screen.findByLabelText('前一天'));
    await waitFor(() => expect(location.hash).toContain('p=day'));
    fireEvent.change(screen.getByLabelText('哪一天'), { target: { value: '2026-11-19' } });
    await waitFor(() =>
      expect(explainChange.mock.lastCall?.[0].base).toEqual({
        from: '2026-11-18',
        to: '2026-11-18',
      }),
    );
    expect(location.hash).toContain('day=2026-11-19');
  });

  it('does not ask for a stretch that ends before it begins', async () => {
    const { explainChange, source } = asked();
    open('#/why?p=any&from=2026-11-20&to=2026-11-01', source);
    expect(await screen.findByText(/结束日期不能早于开始日期/)).toBeTruthy();
    expect(explainChange).not.toHaveBeenCalled();
  });

  it('names unread days and leaves them out of both sides when asked to', async () => {
    const { explainChange, source } = asked();
    open('#/why?p=month', source);
    expect(await screen.findByText(/没有读到：11月8日、11月11日。/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '两边都去掉这些天再比' }));
    await waitFor(() => expect(explainChange.mock.lastCall?.[0].pairs).toBe(true));
  });

  it.each<[ChangeAnswer, string]>([
    [
      { kind: 'refused', why: 'missing', missing: ['uv'], days: ['2026-11-20'] },
      '11月20日 缺 访客数，拆不出来。',
    ],
    [
      { kind: 'refused', why: 'suspect', missing: ['uv'], days: ['2026-11-20'] },
      '11月20日 的 访客数 和页面上别的数字对不上，不拆。',
    ],
    [
      { kind: 'refused', why: 'impossible', missing: ['pay_buyers'] },
      '支付买家数 和别的数字不可能同时成立，不拆。',
    ],
    [
      { kind: 'refused', why: 'other-scope', span: ['all//'], base: ['wireless/构成/'] },
      '两边的口径不同（全部终端；无线端 · 构成），不比。',
    ],
    [{ kind: 'refused', why: 'no-target', missing: ['aov'] }, '目标还缺 客单价。'],
    [{ kind: 'refused', why: 'never-read' }, '这两段日子都没有读过。'],
  ])('says why there is no answer: %j', async (answer, sentence) => {
    open('#/why', sampleSource({ explainChange: async () => answer }));
    expect(await screen.findByText(new RegExp(sentence.slice(0, 12)))).toBeTruthy();
    expect(document.body.textContent).toContain(sentence);
  });

  it('prints no shares of a change that is next to nothing', async () => {
    const answer = sampleChange({
      subject: 'shop:mianyu',
      span: { from: '2026-11-20', to: '2026-11-20' },
      base: { from: '2026-11-13', to: '2026-11-13' },
    });
    if (answer.kind !== 'explained') throw new Error();
    const flat: ChangeAnswer = {
      ...answer,
      why: { ...answer.why, flat: true, after: 29_990, change: -10 },
    };
    const { container } = open('#/why', sampleSource({ explainChange: async () => flat }));
    await waitFor(() => expect(container.textContent).toContain('基本持平，不拆分。'));
    expect(container.querySelector('.waterfall')).toBeNull();
    expect(container.querySelector('.why-factors')?.textContent).not.toContain('133%');
  });

  it('teaches while nothing was read', async () => {
    open('#/why', emptySource);
    expect(await screen.findByText(/还没有可比的日子/)).toBeTruthy();
  });
});

describe('the waterfall', () => {
  const why = (before: number, visitors: number, conversion: number, spend: number): SalesWhy => ({
    method: 'lmdi',
    flat: false,
    before,
    after: before + visitors + conversion + spend,
    change: visitors + conversion + spend,
    visitors,
    conversion,
    spend,
    baseDay: '2026-11-13',
  });

  it('begins each bar where the one before ended', () => {
    const { bars } = waterfallShape(why(100, -50, 30, -20), 500, 108);
    // 100 px between 0 and 100, on an axis that begins at 0
    expect(bars.map(({ y, height, end }) => [y, height, end])).toEqual([
      [4, 100, 4],
      [4, 50, 54],
      [24, 30, 24],
      [24, 20, 44],
      [44, 60, null],
    ]);
  });

  it('breaks the axis where the parts would be too low', () => {
    const { bars, broken } = waterfallShape(why(30_000, -300, 200, -100), 500, 108);
    expect(broken).toBe(true);
    expect(Math.max(...bars.slice(1, 4).map(({ height }) => height))).toBeGreaterThan(50);
  });

  it('hangs below the axis what falls below 0', () => {
    const { floor, bars, broken } = waterfallShape(why(50, -100, 0, 0), 500, 108);
    expect(broken).toBe(false);
    // from −50 to 50: 0 lies in the middle
    expect(floor).toBe(54);
    expect(bars.at(-1)).toMatchObject({ y: 54, height: 50 });
  });
});
