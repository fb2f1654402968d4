import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { DataContext } from '../../../components/data-context';
import { DecisionSection } from '../../../components/panels/decision-section';
import { PopupJournal } from '../../../components/popup/popup-journal';
import { PopupNoter } from '../../../components/popup/popup-noter';
import { dayMarks } from '../../../components/ui/day-marks';
import { fromShanghaiInput, toShanghaiInput } from '../../../components/ui/shanghai-input';
import type { DataSource } from '../../../utils/model/data-source';
import type { DecisionDraft, JournalPlace } from '../../../utils/model/journal';
import { sampleSource } from '../../screens/sample-data';
import { openedSample, sampleExport } from '../../screens/sample-import';
import {
  SAMPLE_SUBJECTS,
  sampleDecisions,
  sampleItemPlace,
  samplePlansPlace,
  sampleShopPlace,
} from '../../screens/sample-journal';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  location.hash = '';
});
afterEach(() => history.replaceState(null, '', '#/'));

const AT = Date.parse('2026-11-20T10:30:00+08:00');
const [WHOLE, ITEM] = SAMPLE_SUBJECTS;

function recorder() {
  const saved: DecisionDraft[] = [];
  const saveDecision: DataSource['saveDecision'] = async (draft) => {
    saved.push(draft);
    return { ...draft, id: draft.id ?? 'made', at: draft.at ?? AT, notedAt: AT };
  };
  return { saved, saveDecision };
}

function show(place: JournalPlace, changes: Partial<DataSource> = {}) {
  return render(
    <DataContext.Provider value={sampleSource(changes)}>
      <DecisionSection place={place} />
    </DataContext.Provider>,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('noting a decision', () => {
  it('takes two clicks, with now and the subject of the page', async () => {
    const { saved, saveDecision } = recorder();
    show(sampleShopPlace, { saveDecision });
    press('记一笔');
    press('改日限额');
    await waitFor(() => expect(screen.getByText('已记下。')).toBeTruthy());
    const { shop, subject, subjectName } = WHOLE;
    expect(saved).toEqual([{ shop, subject, subjectName, kind: 'budget', what: '' }]);
  });

  it('lets one add words, correct kind, moment and subject afterwards', async () => {
    const { saved, saveDecision } = recorder();
    show({ ...sampleItemPlace, suggested: [] }, { saveDecision });
    press('记一笔');
    press('改价');
    fireEvent.click(await screen.findByRole('button', { name: '补充 / 更正' }));
    fireEvent.input(screen.getByLabelText('做了什么'), { target: { value: ' 289 → 259 ' } });
    fireEvent.change(screen.getByLabelText('改动类型'), { target: { value: 'title' } });
    fireEvent.input(screen.getByLabelText('什么时候生效（北京时间）'), {
      target: { value: '2026-11-20T09:05' },
    });
    fireEvent.change(screen.getByLabelText('改的对象'), { target: { value: WHOLE.subject } });
    press('保存');
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]).toEqual({
      id: 'made',
      shop: WHOLE.shop,
      subject: WHOLE.subject,
      subjectName: WHOLE.subjectName,
      kind: 'title',
      what: '289 → 259',
      at: Date.parse('2026-11-20T09:05:00+08:00'),
    });
  });

  it('refuses a moment to come and says so', async () => {
    const { saved, saveDecision } = recorder();
    show(sampleShopPlace, { saveDecision });
    press('记一笔');
    press('改价');
    fireEvent.click(await screen.findByRole('button', { name: '补充 / 更正' }));
    const moment = screen.getByLabelText('什么时候生效（北京时间）');
    for (const [value, text] of [
      ['2999-01-01T00:00', '时间还没到，改好了再记。'],
      ['', '请填写日期和时间。'],
    ]) {
      fireEvent.input(moment, { target: { value } });
      fireEvent.submit(moment.closest('form') as HTMLFormElement);
      await waitFor(() => expect(screen.getByText(text ?? '')).toBeTruthy());
    }
    expect(saved).toHaveLength(1);
  });

  it('is undone with one click', async () => {
    const removeDecision = vi.fn(async () => undefined);
    const { saveDecision } = recorder();
    show(sampleShopPlace, { saveDecision, removeDecision });
    press('记一笔');
    press('换主图');
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(screen.getByText('已撤销，什么都没有记。')).toBeTruthy());
    expect(removeDecision).toHaveBeenCalledWith('made');
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });

  it('asks which one where that is not certain, and never guesses', async () => {
    const { saved, saveDecision } = recorder();
    show(samplePlansPlace, { saveDecision });
    press('记一笔');
    const bid = screen.getByRole<HTMLButtonElement>('button', { name: '改出价' });
    expect(bid.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('改的是哪一个'), {
      target: { value: 'shop:mianyu>plan:3302' },
    });
    fireEvent.click(bid);
    await waitFor(() => expect(saved[0]?.subject).toBe('shop:mianyu>plan:3302'));
  });

  it('says so where no shop is known, and where it could not be kept', async () => {
    const none = { choices: [], kinds: [], recent: [], suggested: [] };
    show(none);
    press('记一笔');
    expect(screen.getByText(/还没有读过任何店铺/)).toBeTruthy();
    cleanup();
    show(sampleShopPlace, { saveDecision: () => Promise.reject(new Error('closed')) });
    press('记一笔');
    press('改价');
    await waitFor(() => expect(screen.getByText('没能保存，请再试一次。')).toBeTruthy());
  });

  it('takes a change that was seen with one click, or asks about it no more', async () => {
    const { saved, saveDecision } = recorder();
    const declineDecision = vi.fn(async () => undefined);
    const [one] = sampleItemPlace.suggested;
    const other = { ...one, key: 'other', kind: 'image' as const, what: '' };
    show(
      { ...sampleItemPlace, suggested: [one, other].filter((x) => x !== undefined) as never },
      {
        saveDecision,
        declineDecision,
      },
    );
    const [, second] = screen.getAllByRole('listitem');
    fireEvent.click(within(second as HTMLElement).getByRole('button', { name: '不用' }));
    await waitFor(() => expect(declineDecision).toHaveBeenCalledWith('other'));
    press('记下');
    await waitFor(() =>
      expect(saved).toMatchObject([
        { subject: ITEM.subject, kind: 'title', at: one?.before, notBefore: one?.after },
      ]),
    );
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});

describe('the popup', () => {
  it('brings the choice with the first click and notes with the second', async () => {
    const { saved, saveDecision } = recorder();
    const source = sampleSource({ saveDecision });
    render(
      <PopupJournal load={async () => <PopupNoter source={source} place={sampleShopPlace} />} />,
    );
    press('记一笔');
    fireEvent.click(await screen.findByRole('button', { name: '报活动' }));
    await waitFor(() => expect(saved).toMatchObject([{ kind: 'activity' }]));
  });

  it('says that a rival’s page lets nothing be noted', () => {
    render(<PopupNoter source={sampleSource()} place={null} />);
    expect(screen.getByText('这个页面不是自己的店铺，不能记改动。')).toBeTruthy();
  });
});

describe('the journal', () => {
  function open(hash = '#/journal', changes: Partial<DataSource> = {}) {
    history.replaceState(null, '', hash);
    const readExport = async () => openedSample(sampleExport);
    return render(
      <DashboardApp
        source={sampleSource(changes)}
        readExport={readExport}
        writeReport={sampleWriteReport}
      />,
    );
  }
  const entries = () => [...document.querySelectorAll<HTMLElement>('.journal-entry')];

  it('shows every decision with its answers, pending ones with the days to go', async () => {
    const journalLooked = vi.fn(async () => undefined);
    open('#/journal', { journalLooked });
    await waitFor(() => expect(screen.getAllByText('还差 2 天，11月23日出结果').length).toBe(2));
    expect(entries()).toHaveLength(5);
    expect(journalLooked).toHaveBeenCalledOnce();
    const price = entries()[3]?.textContent ?? '';
    expect(price).toContain('支付金额高于基线 +15.41%');
    expect(price).toContain('看不出差别');
    expect(price).toContain('改动前同星期几的平常日子不够 4 个');
    expect(price).toContain('与改动同时发生，不等于由它引起。');
    expect(price).toContain('同期还有：报活动 报了超级立减，减 12%');
    expect(price).toContain('双11：11月8日、11月9日，没算在内');
  });

  it('finds by words, kind and shop', async () => {
    open();
    await waitFor(() => expect(entries()).toHaveLength(5));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '四件套' } });
    expect(entries()).toHaveLength(3);
    fireEvent.change(screen.getByLabelText('类型'), { target: { value: 'image' } });
    expect(entries()).toHaveLength(1);
    fireEvent.change(screen.getByLabelText('店铺'), { target: { value: 'shop:xiaomian' } });
    expect(screen.getByText('没有符合条件的记录。')).toBeTruthy();
  });

  it('opens at the entry that the address names, and says where it is gone', async () => {
    const [, , third] = sampleDecisions;
    open(`#/journal?decision=${third?.id}`);
    await waitFor(() => expect(entries()[2]?.hasAttribute('data-chosen')).toBe(true));
    await waitFor(() => expect(document.activeElement === entries()[2]).toBe(true));
    cleanup();
    open('#/journal?decision=gone');
    await waitFor(() => expect(screen.getByText('这笔记录已经不在日志里了。')).toBeTruthy());
  });

  it('removes an entry after asking once more', async () => {
    const removeDecision = vi.fn(async () => undefined);
    open('#/journal', { removeDecision });
    await waitFor(() => expect(entries()).toHaveLength(5));
    const [first] = entries();
    const inFirst = within(first as HTMLElement);
    fireEvent.click(inFirst.getByRole('button', { name: '删除' }));
    expect(removeDecision).not.toHaveBeenCalled();
    fireEvent.click(inFirst.getByRole('button', { name: '删除' }));
    await waitFor(() => expect(removeDecision).toHaveBeenCalledWith(sampleDecisions[0]?.id));
  });

  it('takes one by hand once the shop is chosen', async () => {
    const { saved, saveDecision } = recorder();
    open('#/journal', { saveDecision });
    fireEvent.change(await screen.findByLabelText('这是哪家店'), {
      target: { value: 'shop:mianyu' },
    });
    fireEvent.change(await screen.findByLabelText('改的对象'), {
      target: { value: ITEM.subject },
    });
    fireEvent.click(await screen.findByRole('button', { name: '记一笔' }));
    press('改标题');
    await waitFor(() => expect(saved).toMatchObject([{ subject: ITEM.subject, kind: 'title' }]));
  });

  it('draws a shop’s decisions on its chart, in the table too', async () => {
    open('#/trends?shop=shop:mianyu');
    const marks = await waitFor(() => {
      const found = document.querySelector('.decision-marks');
      expect(found).toBeTruthy();
      return found;
    });
    expect(marks?.textContent).toContain('11月12日 报活动 报了超级立减，减 12%');
    expect(marks?.querySelector('a')?.getAttribute('href')).toContain('#/journal?decision=');
    expect(document.querySelector('.trend-noted')?.textContent).toBe('报活动');
  });
});

describe('small parts', () => {
  it.each([
    ['2026-11-20T00:00', Date.parse('2026-11-19T16:00:00Z')],
    ['2026-11-20T23:59', Date.parse('2026-11-20T15:59:00Z')],
  ])('reads and writes %s in Shanghai', (text, at) => {
    expect(fromShanghaiInput(text)).toBe(at);
    expect(toShanghaiInput(at)).toBe(text);
  });

  it.each(['', '2026-02-30T10:00', 'x'])('takes %j for no moment', (text) => {
    expect(fromShanghaiInput(text)).toBeNull();
  });

  it('joins what was changed on one day and leaves out other days', () => {
    const [a, b] = sampleDecisions;
    if (!a || !b) throw new Error('no samples');
    const marks = dayMarks(
      [
        { ...a, at: AT + 1 },
        { ...b, at: AT },
        { ...b, id: 'x', at: AT - 99 * 86_400_000 },
      ],
      '2026-11-01',
      '2026-11-30',
    );
    expect(marks.map(({ day, label }) => [day, label])).toEqual([
      ['2026-11-20', '换主图、改日限额'],
    ]);
  });
});
