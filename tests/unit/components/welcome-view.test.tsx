import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import type { DataSource } from '../../../utils/model/data-source';
import { sampleSource } from '../../screens/sample-data';
import { openedSample, sampleExport } from '../../screens/sample-import';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#/');
});

function open(hash = '#/welcome', changes: Partial<DataSource> = {}, practice = false) {
  history.replaceState(null, '', hash);
  const source = sampleSource(changes);
  const saveCosts = vi.spyOn(source, 'saveCosts');
  const saveTargets = vi.spyOn(source, 'saveTargets');
  const { container } = render(
    <DashboardApp
      source={source}
      practice={practice}
      readExport={async () => openedSample(sampleExport)}
      writeReport={sampleWriteReport}
    />,
  );
  return { container, saveCosts, saveTargets };
}

/** The steps are loaded with the first look at them. */
async function openSteps() {
  const opened = open();
  await screen.findByLabelText('店名');
  return opened;
}

const fill = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));

describe('the first steps', () => {
  it('stand in no list of views, and have three steps', async () => {
    const { container } = await openSteps();
    expect(container.querySelector('nav [aria-current]')).toBeNull();
    expect(container.querySelectorAll('.welcome-steps > li')).toHaveLength(3);
  });

  it('keep the shop with its margin and its target of the month', async () => {
    const { container, saveCosts, saveTargets } = await openSteps();
    fill('店名', ' 我的|小店 ');
    fill('毛利率（%）', '35');
    fill('本月支付金额目标（元）', '90,000');
    save();
    await waitFor(() => expect(screen.getByText('已保存「我的|小店」。')).toBeTruthy());
    expect(saveCosts).toHaveBeenCalledWith('shop:我的¦小店', { margin: 0.35 });
    const edit = { metric: 'pay_amt', per: 'month', value: 90_000 };
    expect(saveTargets).toHaveBeenCalledWith('shop:我的¦小店', [edit]);
    expect(container.querySelector('#known-shops option')?.getAttribute('value')).toBe('我的|小店');
  });

  it('take a shop alone', async () => {
    const { saveCosts, saveTargets } = await openSteps();
    fill('店名', '小店');
    save();
    await waitFor(() => expect(screen.getByText('已保存「小店」。')).toBeTruthy());
    expect(saveCosts).not.toHaveBeenCalled();
    expect(saveTargets).not.toHaveBeenCalled();
  });

  it.each([
    ['', '', '', '请填店名。'],
    ['小店', '0.35', '', '毛利率请填 1 到 100 之间的数，例如 35。'],
    ['小店', '三成', '', '毛利率请填 1 到 100 之间的数，例如 35。'],
    ['小店', '', '0', '目标请填大于 0 的数。'],
  ])('take no %j with %j and %j', async (name, margin, goal, sentence) => {
    const { saveCosts, saveTargets } = await openSteps();
    fill('店名', name);
    fill('毛利率（%）', margin);
    fill('本月支付金额目标（元）', goal);
    save();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(sentence));
    expect(saveCosts).not.toHaveBeenCalled();
    expect(saveTargets).not.toHaveBeenCalled();
  });

  it('have nothing to object to for axe', { timeout: 30_000 }, async () => {
    const { container } = await openSteps();
    expect((await axe.run(container)).violations).toEqual([]);
  });
});

describe('the practice shop', () => {
  it('says on every view that nothing is real, and has no settings', () => {
    const { container } = open('#/settings', {}, true);
    expect(container.textContent).toContain('这是练习店：所有数字都是编的');
    expect(container.textContent).toContain('练习店里没有设置');
    expect(container.querySelector('.settings')).toBeNull();
  });

  it('is gone with one click', async () => {
    const endPractice = vi.fn(async () => undefined);
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    open('#/today', { endPractice }, true);
    fireEvent.click(screen.getByRole('button', { name: '删掉练习店' }));
    await waitFor(() => expect(replace).toHaveBeenCalledWith('dashboard.html#/welcome'));
    expect(endPractice).toHaveBeenCalledOnce();
  });
});

it('helps beside the name of every view, when it is asked', async () => {
  open('#/ads');
  const help = screen.getByRole('button', { name: '「推广」怎么看' });
  const text = screen.getByText(/每个计划一张卡/);
  expect(text.hidden).toBe(true);
  fireEvent.click(help);
  await waitFor(() => expect(text.hidden).toBe(false));
  expect(help.getAttribute('aria-expanded')).toBe('true');
});

describe('a backup', () => {
  const openWith = (due: boolean) =>
    open('#/today', { backup: async () => ({ lastAt: null, daysSince: 8, due }) });

  it('that is due is a quiet line of today', async () => {
    const { container } = openWith(true);
    const line = () => container.querySelector('.backup-line')?.textContent ?? '';
    await waitFor(() => expect(line()).toContain('该备份了'));
  });

  it('that is not due is no line', async () => {
    const { container } = openWith(false);
    await waitFor(() => expect(container.querySelector('.alerts')).toBeTruthy());
    expect(container.querySelector('.backup-line')).toBeNull();
  });
});
