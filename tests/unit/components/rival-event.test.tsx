import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { RivalEvent } from '../../../components/views/rival-event';
import type { DataSource } from '../../../utils/model/data-source';
import type { DecisionAnswer, MetricEffect } from '../../../utils/model/journal';
import { sampleSource } from '../../screens/sample-data';
import { SAMPLE_SUBJECTS } from '../../screens/sample-journal';
import { sampleEvent } from '../../screens/sample-rivals';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

const DAYS = { days: 7, daysInAll: 7, unread: 0, leftOut: 0, open: [] };
const compared = (verdict: 'up' | 'down' | 'unclear', shift: number): MetricEffect => ({
  ...DAYS,
  kind: 'compared',
  metric: 'search_uv',
  after: 100 * (1 + shift),
  base: 100,
  shift,
  low: shift - 0.1,
  high: shift + 0.1,
  verdict,
  baseDays: 8,
});
const ready = (effects: MetricEffect[]): DecisionAnswer => ({
  days: 7,
  kind: 'ready',
  from: '2026-11-01',
  to: '2026-11-07',
  effects,
  cautions: [],
});

function show(changes: Partial<DataSource>) {
  render(
    <DataContext.Provider value={sampleSource(changes)}>
      <RivalEvent item="tmall:601234567890" before={sampleEvent.before} />
    </DataContext.Provider>,
  );
}

describe('what a study of an event says in a sentence', () => {
  it.each([
    [[ready([compared('unclear', 0.03)])], /没有证据说明本店跟着变了（比了 1 项/],
    [[ready([compared('down', -0.3)])], /同时变动的：.*低于基线 −30.*（范围 −40/],
    [[ready([{ ...DAYS, kind: 'too-little', metric: 'cvr', why: 'few-days' }])], /不下结论/],
    [[{ days: 3, kind: 'no-series' }], /没有读到逐日数字/],
    [[{ days: 3, kind: 'pending', left: 2, dueOn: '2026-11-23' }], /天数还不够/],
  ] as [DecisionAnswer[], RegExp][])('%#', async (answers, text) => {
    show({ rivalEvent: async () => ({ ...sampleEvent, answers }) });
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(text));
  });
});

it('asks for one of our items instead of the whole shop', async () => {
  const rivalEvent = vi.fn<DataSource['rivalEvent']>(async () => sampleEvent);
  show({ rivalEvent });
  const [, item] = SAMPLE_SUBJECTS;
  fireEvent.change(await screen.findByLabelText('看谁的数字'), { target: { value: item.subject } });
  await waitFor(() => expect(rivalEvent).toHaveBeenCalledTimes(2));
  expect(rivalEvent.mock.calls.map((call) => call[3])).toEqual([undefined, item.subject]);
});
