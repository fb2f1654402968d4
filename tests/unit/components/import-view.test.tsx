import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { ImportView } from '../../../components/views/import-view';
import type { ExportOutcome, ImportOutcome } from '../../../utils/model/import';
import type { Reading } from '../../../utils/model/reading';
import { sampleSource } from '../../screens/sample-data';
import { openedSample, sampleExport, sampleQuestions } from '../../screens/sample-import';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function show(
  outcome: ExportOutcome | Error,
  record?: (readings: Reading[]) => Promise<ImportOutcome>,
  names = ['日报.xlsx'],
) {
  const readExport = async () => {
    if (outcome instanceof Error) throw outcome;
    return openedSample(outcome);
  };
  const source = sampleSource(record && { importReadings: (json) => record(JSON.parse(json)) });
  const { container } = render(
    <DataContext.Provider value={source}>
      <ImportView readExport={readExport} />
    </DataContext.Provider>,
  );
  const input = container.querySelector('input[type=file]');
  if (!input) throw new Error('no input');
  Object.defineProperty(input, 'files', {
    value: names.map((name) => new File(['x'], name)),
  });
  fireEvent.change(input);
  return container;
}

const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement;

describe('the import', () => {
  it('shows what was understood and keeps nothing before it is told to', async () => {
    const seen: Reading[][] = [];
    const container = show(sampleExport, async (readings) => {
      seen.push(readings);
      return { added: readings.length, known: 0, refused: {} };
    });
    await screen.findByText('自助分析');
    expect(container.textContent).toContain('3 行，2026-09-16 – 2026-09-18');
    const fold = container.querySelector('details');
    if (!fold) throw new Error('no columns');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await waitFor(() => expect(container.querySelector('tbody')).not.toBeNull());
    const rows = [...container.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      '统计日期名称、日期或店铺2026-09-16',
      '访客数访客数431',
      '无线端访客数访客数（无线端）418',
      '支付金额支付金额10,638.00',
      '支付金额环比不用：变化幅度由数字本身算出3.25%',
      '备注不用：整列是空的',
      '浏览量不用：同一个指标有几列，数字还不一样',
    ]);
    expect(container.textContent).toContain('有 1 行是合计，跳过。行号：5');
    expect(container.textContent).toContain('有 1 行的日子在导出时还没过完，跳过。行号：6');
    expect(container.textContent).toContain('“说明”：没认出这是哪种报表。');
    expect(seen).toEqual([]);
  });

  it('asks whose figures they are where the file does not say, then imports them as theirs', async () => {
    const seen: Reading[] = [];
    show(sampleExport, async (readings) => {
      seen.push(...readings);
      return { added: 2, known: 1, refused: {} };
    });
    await screen.findByText('自助分析');
    expect(button('导入').disabled).toBe(true);
    fireEvent.input(screen.getByRole('combobox'), { target: { value: ' 我的店 ' } });
    await screen.findByText('“我的店”是一家新店，之前没有读到过。');
    fireEvent.click(button('导入'));
    await screen.findByText('新增 2 天，已有 1 天。');
    expect(seen.map(({ shop }) => shop?.name)).toEqual(['我的店', '我的店', '我的店']);
  });

  it.each<[ExportOutcome | Error, string]>([
    [{ ok: false, why: 'password' }, '这个文件有密码。'],
    [{ ok: false, why: 'damaged' }, '这个文件打不开'],
    [{ ok: false, why: 'unknown-report' }, '没认出这是哪种报表。'],
    [new Error('out of memory'), '读这个文件时出错了'],
  ])('says in a sentence why a file cannot be used: %o', async (outcome, sentence) => {
    const container = show(outcome);
    await waitFor(() => expect(container.textContent).toContain(sentence));
    expect(screen.queryByRole('button', { name: '导入' })).toBeNull();
  });

  it('asks for days and 转化周期 where the report prints neither', async () => {
    const seen: Reading[] = [];
    const container = show(sampleQuestions, async (readings) => {
      seen.push(...readings);
      return { added: readings.length, known: 0, refused: {} };
    });
    await screen.findByText('万相台报表');
    const [ads, days] = screen.getAllByRole('button', { name: '导入' }) as HTMLButtonElement[];
    if (!ads || !days) throw new Error('no buttons');
    fireEvent.input(screen.getByLabelText(/有 2 个文件没写店名/), { target: { value: '我的店' } });
    await waitFor(() => expect(ads.disabled).toBe(false));
    expect(days.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText(/转化周期/), { target: { value: '15' } });
    fireEvent.click(ads);
    await screen.findByText('新增 3 天，已有 0 天。');
    expect(seen.map(({ scope }) => scope.window)).toEqual([15, 15, 15]);
    const [from, to] = container.querySelectorAll('input[type=date]');
    if (!from || !to) throw new Error('no dates');
    fireEvent.input(from, { target: { value: '2026-09-30' } });
    fireEvent.input(to, { target: { value: '2026-09-01' } });
    expect(days.disabled).toBe(true);
    fireEvent.input(to, { target: { value: '2026-09-30' } });
    await waitFor(() => expect(days.disabled).toBe(false));
  });

  it('imports several files with one click, and says what is new', async () => {
    const seen: Reading[] = [];
    show(
      sampleExport,
      async (readings) => {
        seen.push(...readings);
        return { added: 0, known: readings.length, refused: {} };
      },
      ['一月.xlsx', '二月.xlsx'],
    );
    expect((await screen.findAllByText('自助分析')).length).toBe(2);
    fireEvent.input(screen.getByLabelText(/有 2 个文件没写店名/), { target: { value: '我的店' } });
    fireEvent.click(await screen.findByRole('button', { name: '导入全部 2 张表' }));
    const told = '这 3 天之前都导入过，数字一样，什么都没有变。';
    await waitFor(() => expect(screen.getAllByText(told).length).toBe(2));
    expect(seen.length).toBe(6);
  });

  it('says how many could not be kept when the store does not answer', async () => {
    const container = show(sampleExport, () => Promise.reject(new Error('closed')));
    await screen.findByText('自助分析');
    fireEvent.input(screen.getByRole('combobox'), { target: { value: '我的店' } });
    fireEvent.click(button('导入'));
    await waitFor(() => expect(container.textContent).toContain('有 3 天没能记下。'));
    expect(container.textContent).toContain('已停止，什么都没有记下。');
  });
});
