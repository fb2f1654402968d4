import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { trendCsv } from '../../../components/views/trend-table';
import { DAY_STATE, type Series } from '../../../utils/model/series';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { brokenSource, emptySource, sampleSource } from '../../screens/sample-data';
import { openedSample, sampleExport } from '../../screens/sample-import';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);
afterEach(() => history.replaceState(null, '', '#/'));

const readExport = async () => openedSample(sampleExport);

function open(hash: string, source = sampleSource()) {
  history.replaceState(null, '', hash);
  return render(
    <DashboardApp source={source} readExport={readExport} writeReport={sampleWriteReport} />,
  );
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the dashboard', () => {
  it.each([
    ['#/', '今日'],
    ['#/rivals', '竞品'],
    ['#/shops', '店铺'],
    ['#/settings', '设置'],
  ])('opens %s at %s and marks it in the navigation', (hash, name) => {
    open(hash);
    expect(heading()).toBe(name);
    expect(document.querySelector('[aria-current]')?.textContent).toBe(name);
    expect(document.title).toContain(name);
  });

  it('follows the address, and moves the focus to the new heading', async () => {
    open('#/shops');
    location.hash = '#/settings';
    await waitFor(() => expect(heading()).toBe('设置'));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    );
  });

  it.each([
    ['#/rivals', '还没有竞品快照。'],
    ['#/shops', '还没有读过店铺。'],
    ['#/trends', '还没有可画的日子。'],
  ])('teaches at %s while it is empty', async (hash, sentence) => {
    const { container } = open(hash, emptySource);
    await waitFor(() => expect(container.textContent).toContain(sentence));
  });

  it.each(['#/today', '#/rivals', '#/shops', '#/settings', '#/trends'])(
    'says so at %s when the data does not come, and offers to try again',
    async (hash) => {
      const { container } = open(hash, brokenSource);
      await waitFor(() => expect(container.textContent).toContain('没能读出数据。'));
      expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy();
    },
  );

  it('finds a rival by a word of its title or shop', async () => {
    open('#/rivals');
    await waitFor(() => expect(document.querySelectorAll('.rival')).toHaveLength(2));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '小满' } });
    expect(document.querySelectorAll('.rival')).toHaveLength(1);
    expect(screen.getByText('显示 1 / 2 个')).toBeTruthy();
  });

  it('saves a setting as soon as it is changed', async () => {
    const saveSettings = vi.fn(async () => undefined);
    open('#/settings', sampleSource({ saveSettings }));
    fireEvent.change(await screen.findByLabelText('到点还没读就提醒'), {
      target: { value: '09:15' },
    });
    await waitFor(() => expect(screen.getByText('已保存。')).toBeTruthy());
    expect(saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, gapMinute: 555 });
  });

  it('puts a setting back when it could not be saved', async () => {
    open('#/settings', sampleSource({ saveSettings: () => Promise.reject(new Error('closed')) }));
    const box = await screen.findByLabelText<HTMLInputElement>('在页面边上显示掌柜按钮');
    fireEvent.click(box);
    await waitFor(() => expect(screen.getByText('没能保存，已改回原样。')).toBeTruthy());
    expect(box.checked).toBe(true);
  });
});

describe('the days of a trend as CSV', () => {
  it('keeps gaps empty, numbers bare and states in words', () => {
    const series: Series = {
      subject: 's',
      scope: 'all//',
      metric: 'cvr',
      days: [
        { day: '2026-11-17', value: 0.0262, state: DAY_STATE.settled },
        { day: '2026-11-18', value: null, state: DAY_STATE.gap },
        { day: '2026-11-19', value: 0.5, state: DAY_STATE.suspect },
        { day: '2026-11-20', value: 0.028, state: DAY_STATE.provisional },
      ],
    };
    const span = { from: '2026-11-17', to: '2026-11-20' };
    const column = { metric: 'cvr', beside: '', series, read: { cvr: series }, span } as const;
    expect(trendCsv([column]).split('\r\n')).toEqual([
      '日期,支付转化率,状态',
      '2026-11-17,0.0262,已定',
      '2026-11-18,,未读',
      '2026-11-19,0.5,存疑',
      '2026-11-20,0.028,暂定',
    ]);
  });
});
