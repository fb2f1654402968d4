import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { SAMPLE_MANY_SHOPS, sampleSource } from '../../screens/sample-data';
import { SAMPLE_NOW } from '../../screens/sample-days';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

/** A view is loaded when it is first looked at. */
const SLOWLY = { timeout: 8_000 };

beforeAll(() => stubI18n());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: SAMPLE_NOW });
  location.hash = '#/shops';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(shops = SAMPLE_MANY_SHOPS) {
  const report = vi.fn(sampleSource().report);
  const source = sampleSource({ shops: async () => shops, report });
  const readExport = () => Promise.reject(new Error('not here'));
  render(<DashboardApp source={source} readExport={readExport} writeReport={sampleWriteReport} />);
  return report;
}

const cells = (metric: string) =>
  [...(screen.getByRole('rowheader', { name: metric }).closest('tr')?.children ?? [])].map(
    (cell) => cell.textContent,
  );

describe('several shops and platforms', () => {
  it('stand side by side, money summed for one platform only, people never, and why in words', async () => {
    show();
    await screen.findByRole('columnheader', { name: '淘宝天猫合计' }, SLOWLY);
    const [, first = '', second = '', , , ofTaobao, total] = cells('支付金额');
    const money = (text: string) => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100);
    expect(money(ofTaobao ?? '')).toBe(money(first) + money(second));
    expect(total).toBe('各平台口径不同');
    expect(cells('访客数').slice(-2)).toEqual(['人数不能跨店相加', '人数不能跨店相加']);
    for (const said of [
      /^淘宝天猫：.*没有减退款/,
      /^京东：.*含取消订单/,
      /^拼多多：/,
      /是否含运费/,
    ])
      expect(screen.getByText(said)).toBeTruthy();
  });

  it('are asked for the days that the address names, and a choice goes there', async () => {
    const report = show();
    await screen.findByRole('columnheader', { name: '合计' }, SLOWLY);
    const asked = () => report.mock.calls.at(-1)?.[0];
    expect(asked()?.span).toEqual({ from: '2026-11-20', to: '2026-11-20' });
    expect(asked()?.shops).toEqual(SAMPLE_MANY_SHOPS.map(({ subject }) => subject));
    fireEvent.click(screen.getByLabelText('最近 7 天'));
    await waitFor(() => expect(asked()?.span).toEqual({ from: '2026-11-14', to: '2026-11-20' }));
    expect(location.hash).toBe('#/shops?span=week');
  });

  it('are not asked for where there is one shop alone', async () => {
    const report = show(SAMPLE_MANY_SHOPS.slice(0, 1));
    await screen.findByRole('rowheader', { name: '棉语家居旗舰店' }, SLOWLY);
    expect(report).not.toHaveBeenCalled();
  });
});
