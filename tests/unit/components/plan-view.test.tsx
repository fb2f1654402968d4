import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { AlertTask } from '../../../components/ui/alert-task';
import { PlanView } from '../../../components/views/plan-view';
import type { DataSource } from '../../../utils/model/data-source';
import { dayOf } from '../../../utils/model/day';
import { sampleSource } from '../../screens/sample-data';
import { sampleWriteReport } from '../../screens/sample-report';
import { sampleToday } from '../../screens/sample-today';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  location.hash = '';
});

function show(changes: Partial<DataSource> = {}, query = '') {
  return render(
    <DataContext.Provider value={sampleSource(changes)}>
      <PlanView params={new URLSearchParams(query)} writeReport={sampleWriteReport} />
    </DataContext.Provider>,
  );
}
const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name });

describe('the plan', () => {
  it('says what was carried over, what ended by itself and where a task comes from', async () => {
    const { container } = show();
    expect((await box(/支付金额下降/)).checked).toBe(false);
    expect(container.textContent).toContain('顺延 2 天');
    expect(container.textContent).toContain('来自提醒');
    expect(container.textContent).toContain('随提醒办完，自动记下');
    expect((await box(/品质退款/)).disabled).toBe(true);
    expect(container.textContent).toContain('已办 2 / 5 件 · 2 件从前面顺延');
  });

  it('ticks a task off and takes that back', async () => {
    show();
    fireEvent.click(await box(/对一遍/));
    await screen.findByText('已记为办完。');
    await waitFor(async () => expect((await box(/对一遍/)).checked).toBe(true));
    fireEvent.click(await box(/对一遍/));
    await screen.findByText('已改回未办。');
  });

  it('takes a task of the operator’s own, due on the last day of the plan', async () => {
    const { saveTask } = sampleSource();
    const save = vi.fn(saveTask);
    show({ saveTask: save }, 'per=week&day=2099-01-07');
    const field = await screen.findByLabelText('要做什么');
    fireEvent.input(field, { target: { value: ' 年终盘点 ' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await screen.findByText('已加入计划。');
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      text: '年终盘点',
      due: '2099-01-11',
      shop: '',
    });
  });

  it('keeps the tasks on screen when one could not be saved', async () => {
    show({ markTask: () => Promise.reject(new Error('closed')) });
    fireEvent.click(await box(/对一遍/));
    await screen.findByText('没能保存，请再试一次。');
    await box(/对一遍/);
  });

  it('has nothing to object to for axe', async () => {
    const { container } = show();
    await box(/支付金额下降/);
    await screen.findByRole('heading', { name: /做了什么/ });
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});

it('a finding goes into the plan by one click, and the second says that it is there', async () => {
  const [alert] = sampleToday.alerts;
  if (!alert) throw new Error('no alert');
  const source = sampleSource();
  const press = () =>
    render(
      <DataContext.Provider value={source}>
        <AlertTask alert={alert} />
      </DataContext.Provider>,
    );
  press();
  fireEvent.click(screen.getByRole('button', { name: /加入计划/ }));
  await screen.findByText(/已加入计划，最晚/);
  cleanup();
  press();
  fireEvent.click(screen.getByRole('button', { name: /加入计划/ }));
  await screen.findByText(/计划里已有/);
  const plan = await source.plan('day', dayOf(Math.max(alert.deadline ?? 0, Date.now())));
  expect(plan.tasks.filter(({ origin }) => origin?.id === alert.id)).toHaveLength(1);
});
