import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { ImportView } from '../../../components/views/import-view';
import type { ExportOutcome, ImportOutcome } from '../../../utils/model/import';
import type { Reading } from '../../../utils/model/reading';
import { sampleSource } from '../../screens/sample-data';
import { sampleExport } from '../../screens/sample-import';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function show(
  outcome: ExportOutcome | Error,
  record?: (readings: Reading[]) => Promise<ImportOutcome>,
) {
  const readExport = async () => {
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const source = sampleSource(record && { importReadings: record });
  const { container } = render(
    <DataContext.Provider value={source}>
      <ImportView readExport={readExport} />
    </DataContext.Provider>,
  );
  const input = container.querySelector('input[type=file]');
  if (!input) throw new Error('no input');
  Object.defineProperty(input, 'files', { value: [new File(['x'], '日报.xlsx')] });
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
    expect(container.textContent).toContain('浏览量');
    expect(container.textContent).toContain('行号：5');
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

  it('says how many could not be kept when the store does not answer', async () => {
    const container = show(sampleExport, () => Promise.reject(new Error('closed')));
    await screen.findByText('自助分析');
    fireEvent.input(screen.getByRole('combobox'), { target: { value: '我的店' } });
    fireEvent.click(button('导入'));
    await waitFor(() => expect(container.textContent).toContain('有 3 天没能记下。'));
    expect(container.textContent).toContain('已停止。');
  });
});
