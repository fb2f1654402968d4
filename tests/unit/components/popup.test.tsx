import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PopupApp, type PopupAppProps } from '../../../components/popup/popup-app';
import { POPUP_PARTS } from '../../../components/popup/popup-parts';
import { sampleSource } from '../../screens/sample-data';
import { sampleQuietToday, sampleToday, sampleTroubleToday } from '../../screens/sample-today';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function show(props: Partial<PopupAppProps> = {}) {
  const none = () => undefined;
  return render(
    <PopupApp
      snapshot={sampleToday}
      tabPage={null}
      parts={POPUP_PARTS}
      source={sampleSource()}
      onSnapshot={async () => ({ ok: false, why: 'no-reader' })}
      onPanel={none}
      onTeach={none}
      onDashboard={none}
      {...props}
    />,
  );
}

const titles = () =>
  [...document.querySelectorAll('.alerts > li > article > header h3')].map((h) => h.textContent);

describe('the popup', () => {
  it('paints what is in view at once, then the rest: worst first, children folded', async () => {
    show();
    const all = ['支付金额下降', '新差评', '竞品降价', '竞品改标题或主图', '数据缺口'];
    expect(titles()).toEqual(all.slice(0, 4));
    await waitFor(() => expect(titles()).toEqual(all));
    const fold = screen.getByText('连带 2 条').closest('details');
    if (!fold) throw new Error('no fold');
    expect(fold.textContent).not.toContain('访客大跌');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await waitFor(() => expect(fold.textContent).toContain('访客大跌'));
  });

  it('shows an alert with its figures, its doubt, its parts and its page', () => {
    show();
    const [sales] = screen.getAllByRole('article');
    if (!sales) throw new Error('no alert');
    for (const fact of ['紧急', '暂定', '¥20,412.00', '−31.69%', '访客数', '−¥6,104.31'])
      expect(sales.textContent).toContain(fact);
    expect(sales.querySelector(':scope > footer a')?.getAttribute('href')).toBe(
      'https://sycm.taobao.com/portal/home.htm',
    );
  });

  it('makes no link of an address that is not https', () => {
    const alert = sampleToday.alerts.find(({ rule }) => rule === 'A23');
    if (!alert) throw new Error('no alert');
    const bad = { ...alert, link: { ...alert.link, url: 'javascript:alert(1)' } };
    show({ snapshot: { ...sampleToday, alerts: [bad], pages: [] } });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each([
    [['办完'], 'done', '已标为办完。'],
    [['稍后', '1 小时后'], 'hour', '先放一放，到时再提醒。'],
    [['稍后', '明天 8:30'], 'tomorrow', '先放一放，到时再提醒。'],
    [['稍后', '有变化时'], 'change', '先放一放，到时再提醒。'],
  ])('marks with %o', async (buttons, mark, sentence) => {
    const markAlert = vi.fn(sampleSource().markAlert);
    show({ source: { ...sampleSource(), markAlert } });
    const [alert] = screen.getAllByRole('article', { name: /新差评/ });
    if (!alert) throw new Error('no alert');
    for (const name of buttons) fireEvent.click(await within(alert).findByRole('button', { name }));
    await waitFor(() => expect(titles()).not.toContain('新差评'));
    expect(markAlert).toHaveBeenCalledWith(expect.stringMatching(/^A23:/), mark);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('says how many figures are unread, and since when', () => {
    show({});
    // The sample is of Saturday the 21st; three days before it is a Wednesday.
    expect(screen.getByText('41 个数字里有 3 个自周三起没读到')).toBeTruthy();
  });

  it('keeps the alert and says so when marking fails', async () => {
    show({ source: sampleSource({ markAlert: () => Promise.reject(new Error('closed')) }) });
    fireEvent.click(screen.getAllByRole('button', { name: '办完' })[0] as HTMLElement);
    await waitFor(() => expect(screen.getByText('没能标记，请再试一次。')).toBeTruthy());
    await waitFor(() => expect(titles()).toHaveLength(5));
  });

  it('follows a newer snapshot that arrives while it is open, also after a mark', async () => {
    const props: PopupAppProps = {
      snapshot: sampleToday,
      tabPage: null,
      parts: POPUP_PARTS,
      source: sampleSource(),
      onSnapshot: async () => ({ ok: false, why: 'no-reader' }),
      onPanel: () => undefined,
      onTeach: () => undefined,
      onDashboard: () => undefined,
    };
    const { rerender } = render(<PopupApp {...props} />);
    fireEvent.click(screen.getAllByRole('button', { name: '办完' })[0] as HTMLElement);
    await waitFor(() => expect(screen.getByText('已标为办完。')).toBeTruthy());
    expect(titles()).not.toEqual([]);
    rerender(
      <PopupApp
        {...props}
        snapshot={{ ...sampleQuietToday, preparedAt: sampleToday.preparedAt + 5 }}
      />,
    );
    expect(titles()).toEqual([]);
  });

  it('offers the snapshot on item pages only', () => {
    const { unmount } = show({ tabPage: 'sycm.home' });
    expect(screen.queryByRole('button', { name: '拍快照' })).toBeNull();
    expect(screen.getByRole('button', { name: '打开面板' })).toBeTruthy();
    unmount();
    show({ tabPage: 'tb.item' });
    expect(screen.getByRole('button', { name: '拍快照' })).toBeTruthy();
  });

  it('tells how far each part of the morning is, and what is still to be opened', () => {
    show();
    const lines = [...document.querySelectorAll('.sections > li')].map((li) => li.textContent);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('08:30销售与来源读了 2 / 2 页 · 待处理 1 条 · 已处理 1 条');
    expect(lines[1]).toContain('09:00推广读了 0 / 2 页');
    expect(lines[1]).toContain('账户');
    expect(lines[3]).toContain('还没用过');
    expect(lines[2]).toContain('千牛评价管理');
    expect(lines[2]).not.toContain('千牛首页');
  });

  it('says how many more there are, and leads to them', () => {
    const onDashboard = vi.fn();
    show({ onDashboard });
    fireEvent.click(screen.getByRole('button', { name: '另有 2 条' }));
    expect(onDashboard).toHaveBeenCalledOnce();
  });

  it('tells once that the new alerts were shown', async () => {
    const alertsSeen = vi.fn(async () => undefined);
    const [first, ...others] = sampleToday.alerts;
    if (!first) throw new Error('no alert');
    const snapshot = { ...sampleToday, alerts: [{ ...first, state: 'seen' as const }, ...others] };
    show({ snapshot, source: sampleSource({ alertsSeen }) });
    await waitFor(() => expect(alertsSeen).toHaveBeenCalledOnce());
    expect(alertsSeen).toHaveBeenCalledWith(others.map(({ id }) => id));
  });

  it('holds the keyboard in the choice of when, and gives it back on Escape', async () => {
    show();
    const [later] = screen.getAllByRole('button', { name: '稍后' });
    if (!later) throw new Error('no button');
    fireEvent.click(later);
    const hour = await screen.findByRole('button', { name: '1 小时后' });
    await waitFor(() => expect(document.activeElement).toBe(hour));
    expect(later.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(hour, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(later));
    expect(screen.queryByRole('button', { name: '1 小时后' })).toBeNull();
  });

  it('gives the keyboard to the next card when one goes', async () => {
    show();
    await waitFor(() => expect(titles()).toHaveLength(5));
    const done = within(screen.getByRole('article', { name: /新差评/ })).getByRole('button', {
      name: '办完',
    });
    done.focus();
    fireEvent.click(done);
    await waitFor(() => expect(titles()).not.toContain('新差评'));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^竞品降价/),
    );
  });

  it.each([
    ['a full disk', { snapshot: sampleTroubleToday }, '磁盘已满'],
    ['a risk page', { snapshot: sampleTroubleToday }, '平台正在做安全验证'],
    ['a day without alerts', { snapshot: sampleQuietToday }, '今天没有预警。'],
    ['a day without readings', { snapshot: sampleTroubleToday }, '今天还没有读到数据。'],
    ['the first run', { snapshot: null }, '掌柜还没有读过任何页面。'],
  ])('says plainly: %s', (_, props, sentence) => {
    const { container } = show(props);
    expect(container.textContent).toContain(sentence);
  });
});
