import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupContext } from '../../../components/backup-context';
import { DataContext } from '../../../components/data-context';
import { SettingsView } from '../../../components/views/settings-view';
import type { BackupTools } from '../../../utils/model/backup';
import type { DataSource } from '../../../utils/model/data-source';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { sampleBackupTools } from '../../screens/sample-backup';
import { sampleSource } from '../../screens/sample-data';
import { SAMPLE_NOW } from '../../screens/sample-days';
import { stubI18n } from '../i18n-stub';

const reload = vi.fn();

beforeAll(() => stubI18n());
beforeEach(() => {
  vi.spyOn(location, 'reload').mockImplementation(reload);
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  reload.mockClear();
});

function open(changes: Partial<DataSource> = {}, tools: Partial<BackupTools> = {}) {
  const source = sampleSource({ saveSettings: vi.fn(async () => undefined), ...changes });
  const { container } = render(
    <DataContext.Provider value={source}>
      <BackupContext.Provider value={{ ...sampleBackupTools, ...tools }}>
        <SettingsView />
      </BackupContext.Provider>
    </DataContext.Provider>,
  );
  return { source, container };
}

const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => fireEvent.click(await button(name));
const said = (text: string | RegExp) => waitFor(() => expect(screen.getByText(text)).toBeTruthy());
const pickFile = async () =>
  fireEvent.change(await screen.findByLabelText('选备份文件'), {
    target: { files: [new File(['x'], 'a.backup')] },
  });

describe('the look', () => {
  it.each<[string, object]>([
    ['深色', { theme: 'dark' }],
    ['绿涨红跌', { rise: 'green' }],
    ['橙涨蓝跌（色觉友好）', { rise: 'safe' }],
  ])('%s is saved, and the page opens anew in it', async (name, change) => {
    const { source } = open();
    fireEvent.click(await screen.findByLabelText(name));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    const look = { ...DEFAULT_SETTINGS.look, ...change };
    expect(source.saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, look });
  });

  it('speaks another language than the browser', async () => {
    const { source } = open();
    fireEvent.change(await screen.findByLabelText('语言'), { target: { value: 'en' } });
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    const look = { ...DEFAULT_SETTINGS.look, language: 'en' };
    expect(source.saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, look });
  });

  it('stays where it could not be saved', async () => {
    open({ saveSettings: () => Promise.reject(new Error('closed')) });
    fireEvent.click(await screen.findByLabelText('深色'));
    await said('没能保存，已改回原样。');
    expect(reload).not.toHaveBeenCalled();
  });

  it('of anything else does not open the page anew', async () => {
    const { source } = open();
    fireEvent.click(await screen.findByLabelText('浏览器侧边栏'));
    await said('已保存。');
    expect(source.saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, panel: 'side' });
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a backup', () => {
  it('is written, handed to the browser under a name of the day, and noted', async () => {
    const backupMade = vi.fn(sampleSource().backupMade);
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    open({ backupMade });
    await press('备份成文件');
    await said(/^写好了：18240 条记录/);
    expect(backupMade).toHaveBeenCalledOnce();
    const [link] = click.mock.contexts;
    expect((link as unknown as HTMLAnchorElement).download).toMatch(
      /^zhanggui-\d{4}-\d\d-\d\d\.backup$/,
    );
  });

  it('shows how far it is, and is stopped without a file', async () => {
    const backupMade = vi.fn();
    const write = (signal: AbortSignal, onProgress: (share: number) => void) =>
      new Promise<never>((_, fail) => {
        onProgress(0.4);
        signal.addEventListener('abort', () => fail(signal.reason));
      });
    open({ backupMade }, { write });
    await press('备份成文件');
    const bar = await screen.findByRole('progressbar');
    expect(bar.getAttribute('value')).toBe('0.4');
    await press('停下');
    await said('备份停下了，没有写出文件。');
    expect(backupMade).not.toHaveBeenCalled();
  });

  it('that cannot be written says so', async () => {
    open({}, { write: () => Promise.reject(new Error('full')) });
    await press('备份成文件');
    await said(/备份没有写成/);
  });

  it.each<[string, object, string]>([
    ['none yet', { lastAt: null, daysSince: 2, due: false }, '还没有备份过。数据已存了 2 天。'],
    ['due', { lastAt: SAMPLE_NOW, daysSince: 9, due: true }, '已经 9 天。该备份了。'],
    ['empty', { lastAt: null, daysSince: null, due: false }, '还没有数据，不用备份。'],
  ])('says when there is %s', async (_, state, sentence) => {
    const { container } = open({ backup: async () => state as never });
    await waitFor(() => expect(container.textContent).toContain(sentence));
  });

  it.each<[string, number | null]>([
    ['30', 30],
    ['never', null],
  ])('is asked for after %s', async (value, backupDays) => {
    const { source } = open();
    fireEvent.change(await screen.findByLabelText('多久没备份就提醒'), { target: { value } });
    await waitFor(() =>
      expect(source.saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, backupDays }),
    );
  });
});

describe('restoring', () => {
  it('looks the file through, asks once more, and says what came of it', async () => {
    const restoreBackup = vi.fn(sampleSource().restoreBackup);
    open({ restoreBackup });
    await pickFile();
    await said(/^文件完好：/);
    expect(restoreBackup).not.toHaveBeenCalled();
    await press('用它恢复');
    await said(/^恢复好了：/);
    expect(restoreBackup).toHaveBeenCalledOnce();
  });

  it('is not done where the operator leaves it', async () => {
    const restoreBackup = vi.fn();
    open({ restoreBackup });
    await pickFile();
    await press('不恢复');
    await waitFor(() => expect(screen.queryByText(/^文件完好：/)).toBeNull());
    expect(restoreBackup).not.toHaveBeenCalled();
  });

  it.each([
    ['not-a-backup', '这不是掌柜的备份文件'],
    ['newer', '更新版本的掌柜'],
    ['damaged', '损坏了或不完整'],
  ] as const)('refuses a file that is %s in a sentence, and offers nothing', async (why, part) => {
    const { container } = open({}, { check: async () => ({ ok: false, why }) });
    await pickFile();
    await waitFor(() => expect(container.textContent).toContain(part));
    expect(screen.queryByRole('button', { name: '用它恢复' })).toBeNull();
  });

  it('says that all is as it was where the background does not answer', async () => {
    open({ restoreBackup: () => Promise.reject(new Error('stopped')) });
    await pickFile();
    await press('用它恢复');
    await said('没能恢复，现在的数据和原来一样。');
  });
});

describe('erasing', () => {
  const type = async (value: string) =>
    fireEvent.input(await screen.findByLabelText('确认的话，请输入「清空」'), {
      target: { value },
    });

  it('waits for the word, and says what was erased', async () => {
    const eraseAll = vi.fn(sampleSource().eraseAll);
    open({ eraseAll });
    await press('清空全部…');
    const now = await button('全部清空');
    expect(now).toHaveProperty('disabled', true);
    await type('清');
    fireEvent.submit(now.closest('form') as HTMLFormElement);
    expect(eraseAll).not.toHaveBeenCalled();
    await type('清空');
    fireEvent.submit(now.closest('form') as HTMLFormElement);
    await said(/^已清空：431 次读取、27 条/);
    expect(eraseAll).toHaveBeenCalledOnce();
  });

  it('is left without harm', async () => {
    const eraseAll = vi.fn();
    open({ eraseAll });
    await press('清空全部…');
    await press('不清空');
    expect(await button('清空全部…')).toBeTruthy();
    expect(eraseAll).not.toHaveBeenCalled();
  });
});

it('opens and removes the practice shop', async () => {
  const startPractice = vi.fn(async () => undefined);
  const endPractice = vi.fn(async () => undefined);
  open({ startPractice, endPractice });
  await press('打开练习店');
  expect(startPractice).toHaveBeenCalledWith('练习店（样例）');
  await press('删掉练习店');
  await said('练习店已删掉。');
});

it('has nothing to object to for axe', { timeout: 30_000 }, async () => {
  const { container } = open();
  await press('清空全部…');
  await pickFile();
  await said(/^文件完好：/);
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
});
