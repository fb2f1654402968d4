import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { ReportsView } from '../../../components/views/reports-view';
import type { DataSource } from '../../../utils/model/data-source';
import { sampleSource } from '../../screens/sample-data';
import { sampleWriteReport } from '../../screens/sample-report';
import { SAMPLE_SAVED_ID } from '../../screens/sample-saved-reports';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);
afterEach(() => history.replaceState(null, '', '#/'));

function show(changes: Partial<DataSource> = {}, query = '') {
  return render(
    <DataContext.Provider value={sampleSource(changes)}>
      <ReportsView params={new URLSearchParams(query)} writeReport={sampleWriteReport} />
    </DataContext.Provider>,
  );
}

describe('saved reports', () => {
  it('say what they are and when they are told, and opening one is noted', async () => {
    const opened = vi.fn(async () => undefined);
    const report = vi.fn(sampleSource().report);
    const { container } = show({ reportOpened: opened, report }, `saved=${SAMPLE_SAVED_ID}`);
    await screen.findByRole('link', { name: '晚上发群的日报' });
    expect(container.textContent).toContain('日报 · 最近 7 天 · 棉语家居旗舰店 · 每天 18:00 提醒');
    expect(container.textContent).toContain('少 2 个部分 · 每周一 09:30 提醒');
    await waitFor(() => expect(opened).toHaveBeenCalledWith(SAMPLE_SAVED_ID));
    await waitFor(() => expect(report).toHaveBeenCalled());
    expect(report.mock.calls[0]?.[0]).toMatchObject({ kind: 'daily', shops: ['shop:mianyu'] });
  });

  it.each([
    [true, '已保存。'],
    [false, '已保存。浏览器没有允许通知，到点会在「今日」和工具栏图标上提示。'],
  ])(
    'are kept with the parts that are wanted; notifications allowed: %s',
    async (yes, sentence) => {
      const { saveReport } = sampleSource();
      const save = vi.fn(saveReport);
      const allowNotifications = vi.fn(async () => yes);
      show({ saveReport: save, allowNotifications }, 'kind=weekly&without=table.why');
      fireEvent.click(await screen.findByLabelText('备好时提醒我'));
      fireEvent.input(screen.getByLabelText('名称'), { target: { value: '例会' } });
      fireEvent.submit(screen.getByLabelText('名称').closest('form') as HTMLFormElement);
      await screen.findByText(sentence);
      expect(allowNotifications).toHaveBeenCalledTimes(1);
      expect(save.mock.calls[0]?.[0]).toEqual({
        name: '例会',
        kind: 'weekly',
        shops: ['shop:mianyu'],
        leftOut: ['table.why'],
        period: 'last-week',
        readyAt: 1080,
      });
    },
  );

  it('are removed at the second press', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: '删除: 周一例会' }));
    fireEvent.click(await screen.findByRole('button', { name: '确定删除: 周一例会' }));
    await waitFor(() => expect(screen.queryByText('周一例会')).toBeNull());
  });

  it('leave the last part in', async () => {
    show({}, 'kind=daily&without=table.tasks');
    const [days] = await screen.findAllByLabelText<HTMLInputElement>('每日数据');
    if (!days) throw new Error('no part');
    fireEvent.click(days);
    expect(location.hash).not.toContain('without=table.days');
  });
});

it('the report view has nothing to object to for axe', async () => {
  const { container } = show({}, `saved=${SAMPLE_SAVED_ID}`);
  await screen.findByRole('button', { name: '存为 Excel' });
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
