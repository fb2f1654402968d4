import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { SettingsView } from '../../../components/views/settings-view';
import { TodayView } from '../../../components/views/today-view';
import type { DataSource } from '../../../utils/model/data-source';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import { sampleSource } from '../../screens/sample-data';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function show(changes: Partial<DataSource> = {}, View = TodayView) {
  return render(
    <DataContext.Provider value={sampleSource(changes)}>
      <View />
    </DataContext.Provider>,
  );
}

const card = async (name: RegExp) => {
  const [found] = await screen.findAllByRole('article', { name });
  if (!found) throw new Error('no card');
  return found;
};
const press = (within_: HTMLElement, name: string) =>
  fireEvent.click(within(within_).getAllByRole('button', { name })[0] as HTMLElement);

describe('today', () => {
  it('says from when on a kind of alert comes again, and takes it back', async () => {
    const { markAlert, todayFolded } = sampleSource();
    const marks = vi.fn(markAlert);
    show({ markAlert: marks, todayFolded });
    press(await card(/支付金额下降/), '没用');
    const sentence = '以后同类：跌幅到 31.25%（原 25%）才提醒。';
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    await waitFor(() => expect(said()).toContain(sentence));
    fireEvent.click(screen.getAllByRole('button', { name: '撤销' })[0] as HTMLElement);
    await waitFor(() => expect(screen.getByText('已恢复原来的门槛。')).toBeTruthy());
    expect(marks.mock.calls.map(([, mark]) => mark)).toEqual(['not-useful', 'reopen']);
    await card(/支付金额下降/);
  });

  it('keeps what has no room in a fold, and what was dealt with in another', async () => {
    show();
    const rest = (await screen.findByText('另有 2 条')).closest('details');
    expect(rest?.textContent).toContain('全棉四件套 裸睡款');
    const settled = screen.getByText('今天处理过 3 条').closest('details');
    for (const text of ['标为没用', '跌幅到 18.75%（原 15%）', '办完', '放到'])
      expect(settled?.textContent).toContain(text);
    expect(settled?.textContent).not.toContain('偏离');
  });

  it('offers "not useful" only where a rule has something to be stricter about', async () => {
    show();
    const useless = within(await card(/支付金额下降/)).queryAllByRole('button', { name: '没用' });
    expect(useless).toHaveLength(1);
    expect(within(await card(/数据缺口/)).queryByRole('button', { name: '没用' })).toBeNull();
  });

  it('opens again what was dealt with', async () => {
    show();
    const again = await screen.findByRole('button', { name: /^重新打开: DSR/ });
    fireEvent.click(again);
    await card(/DSR/);
    expect(screen.getByText('已放回今日预警。')).toBeTruthy();
  });

  it('shows each part of the morning with its pages', async () => {
    show();
    const parts = await screen.findByRole('complementary', { name: '今天的时间表' });
    expect(parts.textContent).toContain('08:42 读到 31 项，缺 1 项');
    expect(parts.textContent).toContain('打开活动报名，掌柜就会读');
  });
});

describe('the question whether to remind', () => {
  const withSettings = (allowed: boolean, remind = DEFAULT_SETTINGS.remind) => {
    let settings: Settings = { ...DEFAULT_SETTINGS, remind };
    const saveSettings = vi.fn(async (next: Settings) => {
      settings = next;
    });
    const allowNotifications = vi.fn(async () => allowed);
    return { settings: async () => settings, saveSettings, allowNotifications };
  };

  it.each([
    ['好', true, { asked: true, minute: 500 }, '好的，每天 08:20 提醒。可在设置里改。'],
    ['好', false, { asked: true, minute: null }, '浏览器没有允许通知'],
    ['不用', true, { asked: true, minute: null }, '好的，不提醒。'],
  ])('%s, allowed %o', async (button, allowed, remind, sentence) => {
    const source = withSettings(allowed);
    show(source);
    const time = await screen.findByLabelText('提醒的时间');
    fireEvent.change(time, { target: { value: '08:20' } });
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() =>
      expect(source.saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, remind }),
    );
    expect(source.allowNotifications).toHaveBeenCalledTimes(button === '好' ? 1 : 0);
    await waitFor(() => expect(document.body.textContent).toContain(sentence));
    expect(screen.queryByLabelText('提醒的时间')).toBeNull();
  });

  it('is never asked twice', async () => {
    show(withSettings(true, { asked: true, minute: null }));
    await card(/支付金额下降/);
    expect(screen.queryByLabelText('提醒的时间')).toBeNull();
  });

  it('stays off in the settings where the browser does not allow it', async () => {
    const source = withSettings(false);
    show(source, SettingsView);
    fireEvent.click(await screen.findByLabelText('每天到点提醒我'));
    await waitFor(() => expect(screen.getByText(/浏览器没有允许通知/)).toBeTruthy());
    expect(source.saveSettings).not.toHaveBeenCalled();
  });

  it('lets the hours of the morning be changed and parts be switched off', async () => {
    const source = withSettings(true);
    show(source, SettingsView);
    fireEvent.change(await screen.findByLabelText('推广的时间'), { target: { value: '09:15' } });
    fireEvent.click(screen.getByLabelText('市场与竞品'));
    const { timetable } = DEFAULT_SETTINGS;
    await waitFor(() => expect(source.saveSettings).toHaveBeenCalledTimes(2));
    expect(source.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      timetable: {
        ...timetable,
        ads: { minute: 555, on: true },
        market: { minute: 660, on: false },
      },
    });
  });
});
