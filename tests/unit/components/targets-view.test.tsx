import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { TargetLines } from '../../../components/ui/target-line';
import { fieldText, fieldValue } from '../../../components/views/target-text';
import type { DataSource } from '../../../utils/model/data-source';
import type { TargetMetric } from '../../../utils/model/target';
import { emptySource, sampleSource } from '../../screens/sample-data';
import { sampleWriteReport } from '../../screens/sample-report';
import { sampleBoard, sampleTargets } from '../../screens/sample-target';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  location.hash = '';
});
afterEach(() => history.replaceState(null, '', '#/'));

function open(source: DataSource = sampleSource()) {
  history.replaceState(null, '', '#/targets');
  return render(
    <DashboardApp
      source={source}
      readExport={() => Promise.reject(new Error('no file is read here'))}
      writeReport={sampleWriteReport}
    />,
  );
}

const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);

const cents = (cell: Element) =>
  Math.round(Number((cell.textContent ?? '').replace('−', '-').replace(/[^\d.-]/g, '')) * 100);

describe('targets', () => {
  it('show how much is reached, how much time is over and what each day still needs', async () => {
    const { container } = open();
    await screen.findByText('进度');
    const goal = container.querySelector('.goal')?.textContent;
    expect(goal).toContain('支付金额');
    expect(goal).toMatch(
      /到了 \d+%，时间过了 67%。剩 10 天，每天还需 ¥[\d,.]+（目前日均 ¥[\d,.]+）。/,
    );
    expect(goal).toContain('按 20 天中读到的 18 天算，实际可能更高。');
  });

  it('say that a target’s figure was not read, and draw no bar', async () => {
    const { container } = open();
    await screen.findByText('进度');
    const roi = [...container.querySelectorAll('.goal')].find((one) =>
      one.textContent?.includes('ROAS'),
    );
    expect(roi?.textContent).toContain('还没有读到这段日子的数字。');
    expect(roi?.querySelector('.goal-fill')).toBeNull();
  });

  it('are kept when the field is left; a percent is typed as one', async () => {
    const saveTargets = vi.fn(async () => sampleBoard(sampleTargets()));
    open(sampleSource({ saveTargets }));
    const cvr = await field('支付转化率，月目标');
    expect(cvr.value).toBe('2.6');
    fireEvent.change(cvr, { target: { value: '2.8%' } });
    expect(saveTargets).toHaveBeenCalledWith('shop:mianyu', [
      { metric: 'cvr', per: 'month', value: 0.028 },
    ]);
    await waitFor(() => expect(screen.getByText('已保存。')).toBeTruthy());
  });

  it('leave a half-typed field alone when the one before it has been kept', async () => {
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof sampleBoard>>();
    open(sampleSource({ saveTargets: () => promise, targets: async () => sampleBoard([]) }));
    const visitors = await field('访客数，日目标');
    const buyers = await field('客单价，日目标');
    fireEvent.input(visitors, { target: { value: '10,000' } });
    fireEvent.change(visitors);
    buyers.focus();
    fireEvent.input(buyers, { target: { value: '12' } });
    resolve(sampleBoard(sampleTargets().filter(({ per }) => per === 'day')));
    await screen.findByText('已保存。');
    expect(buyers.value).toBe('12');
    expect(visitors.value).toBe('10000');
  });

  it('are taken away with an empty field, and never kept wrong', async () => {
    const saveTargets = vi.fn(async () => sampleBoard([]));
    open(sampleSource({ saveTargets }));
    const sales = await field('支付金额，月目标');
    fireEvent.change(sales, { target: { value: '九十万' } });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(saveTargets).not.toHaveBeenCalled();
    fireEvent.change(sales, { target: { value: '' } });
    expect(saveTargets).toHaveBeenCalledWith('shop:mianyu', [
      { metric: 'pay_amt', per: 'month', value: null },
    ]);
  });

  it('are hinted at, and only a click fills the hint in', async () => {
    const saveTargets = vi.fn(async () => sampleBoard([]));
    open(sampleSource({ saveTargets, targets: async () => sampleBoard([]) }));
    expect((await field('访客数，周目标')).value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: /^参考 [\d,]+，访客数，周目标/ }));
    expect(saveTargets).toHaveBeenCalledWith('shop:mianyu', [
      { metric: 'uv', per: 'week', value: expect.any(Number) },
    ]);
  });

  it('say so when they could not be kept', async () => {
    open(sampleSource({ saveTargets: () => Promise.reject(new Error('closed')) }));
    fireEvent.change(await field('支付金额，日目标'), { target: { value: '30000' } });
    await waitFor(() => expect(screen.getByText('没能保存，请再试一次。')).toBeTruthy());
  });

  it('say which factor misses the plan, with parts that sum to the difference', async () => {
    const { container } = open();
    await screen.findByText('哪一项没到计划');
    const split = [...container.querySelectorAll('.target-missed table')].filter(
      // a difference next to nothing is not split
      (table) => table.querySelector('td:nth-child(4)')?.textContent !== '–',
    );
    expect(split.length).toBeGreaterThan(0);
    for (const table of split) {
      const [visitors = 0, conversion = 0, spend = 0, change] = [
        ...table.querySelectorAll('td:nth-child(4)'),
      ].map(cents);
      expect(visitors + conversion + spend).toBe(change);
    }
  });

  it('lay the month over its days, one of which can be set and given back', async () => {
    const savePlanDay = vi.fn(async () => sampleBoard(sampleTargets()));
    open(sampleSource({ savePlanDay }));
    fireEvent.change(await field('11月25日周三 的计划'), { target: { value: '50,000' } });
    expect(savePlanDay).toHaveBeenCalledWith('shop:mianyu', '2026-11-25', 50_000);
    fireEvent.click(screen.getByRole('button', { name: '还原' }));
    expect(savePlanDay).toHaveBeenLastCalledWith('shop:mianyu', '2026-11-27', null);
  });

  it('teach while nothing was read', async () => {
    open(emptySource);
    expect(await screen.findByText(/读到第一天就能设目标/)).toBeTruthy();
  });
});

describe('what is typed into a field', () => {
  it.each<[TargetMetric, string, number | null | undefined]>([
    ['pay_amt', '900000', 900_000],
    ['pay_amt', '¥900,000.50', 900_000.5],
    ['pay_amt', '', null],
    ['pay_amt', '0', undefined],
    ['pay_amt', '-5', undefined],
    ['pay_amt', '1e5', undefined],
    ['cvr', '2.6', 0.026],
    ['cvr', '2.6 ％', 0.026],
    ['cvr', '260', undefined],
  ])('%s %j is %j', (metric, text, value) => {
    const typed = fieldValue(metric, text);
    if (typeof value === 'number') expect(typed).toBeCloseTo(value, 12);
    else expect(typed).toBe(value);
  });

  it('stands there as it was typed', () => {
    expect(fieldText('cvr', 0.026)).toBe('2.6');
    expect(fieldText('pay_amt', 900_000)).toBe('900000');
  });
});

describe('the line of the month', () => {
  const line = {
    shop: 'shop:a',
    shopName: '甲店',
    share: 0.62,
    elapsed: 0.7,
    daysRead: 21,
    daysOver: 21,
  };

  it.each([
    [[line], '本月销售额到了 62%，时间过了 70%'],
    [[{ ...line, daysRead: 18 }], '本月销售额到了 62%，时间过了 70%（21 天中读到 18 天）'],
    [[{ ...line, share: null, daysRead: 0 }], '本月销售额还没有读到，时间过了 70%'],
  ])('%j', (lines, text) => {
    const { container } = render(<TargetLines lines={lines} />);
    expect(container.textContent).toBe(text);
  });

  it('names its shop where there are several', () => {
    const { container } = render(
      <TargetLines lines={[line, { ...line, shop: 'shop:b', shopName: '乙店' }]} />,
    );
    expect(container.textContent).toContain('乙店 本月');
  });

  it('is not there without a target', () => {
    expect(render(<TargetLines lines={undefined} />).container.textContent).toBe('');
  });
});
