import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { RivalsView } from '../../../components/views/rivals-view';
import { DAY_LENGTH } from '../../../utils/model/day';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import { emptySource, sampleSource } from '../../screens/sample-data';
import { sampleListings } from '../../screens/sample-listing';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  location.hash = '';
});

function open(query: string, source = sampleSource()) {
  return render(
    <DataContext.Provider value={source}>
      <RivalsView params={new URLSearchParams(query)} />
    </DataContext.Provider>,
  );
}

describe('the rival desk', () => {
  it.each([
    ['part=boards', '还没有榜单快照。'],
    ['part=words', '还没有本店的数据。'],
    ['part=notes', '还没有笔记。'],
  ])('%s says what to do while it is empty', async (query, text) => {
    const { container } = open(query, emptySource);
    await waitFor(() => expect(container.textContent).toContain(text));
  });

  it('puts chosen items side by side', async () => {
    open('');
    const [first, second] = await screen.findAllByLabelText('放进并排比较');
    if (!first || !second) throw new Error('no items');
    fireEvent.click(first);
    expect(screen.queryByText('并排比较 1 个')).toBeNull();
    fireEvent.click(second);
    expect(screen.getByText('并排比较 2 个').getAttribute('href')).toContain('items=');
  });

  it('opens the items that were unseen longest in one click', async () => {
    const openRivals = vi.fn(async (items: string[]) => items.length);
    const [row] = sampleListings;
    if (!row) throw new Error('no sample');
    const seen = (item: string, daysAgo: number) => ({
      ...row,
      item,
      lastSeen: Date.now() - daysAgo * DAY_LENGTH,
    });
    const rows = [seen('taobao:71234567', 5), seen('tmall:60123456', 9), seen('tmall:60123457', 1)];
    open('', sampleSource({ openRivals, listings: async () => rows }));
    fireEvent.click(await screen.findByText(/打开最久没看的/));
    await waitFor(() => expect(openRivals).toHaveBeenCalledOnce());
    expect(openRivals.mock.calls[0]?.[0]).toEqual(['tmall:60123456', 'taobao:71234567']);
  });

  it('opens the next few with the next click, and nothing that is not watched', async () => {
    const openRivals = vi.fn(async (items: string[]) => items.length);
    const [row] = sampleListings;
    if (!row) throw new Error('no sample');
    const rows = Array.from({ length: 6 }, (_, i) => ({
      ...row,
      item: `tmall:6012345${i}`,
      lastSeen: Date.now() - (20 - i) * DAY_LENGTH,
      watched: i !== 1,
    }));
    open('', sampleSource({ openRivals, listings: async () => rows }));
    fireEvent.click(await screen.findByText('打开最久没看的 3 个'));
    fireEvent.click(await screen.findByText('打开最久没看的 2 个'));
    await screen.findByText(/都打开过了/);
    expect(openRivals.mock.calls.map(([items]) => items)).toEqual([
      ['tmall:60123450', 'tmall:60123452', 'tmall:60123453'],
      ['tmall:60123454', 'tmall:60123455'],
    ]);
  });

  it('reminds after as many days as are chosen, and takes that back where it could not be kept', async () => {
    const [row] = sampleListings;
    if (!row) throw new Error('no sample');
    const rows = [{ ...row, lastSeen: Date.now() - 4 * DAY_LENGTH }];
    const elsewhere = { ...DEFAULT_SETTINGS, launcher: false };
    let asked = 0;
    const settings = async () => (asked++ === 0 ? DEFAULT_SETTINGS : elsewhere);
    const saveSettings = vi
      .fn(async (_: Settings) => undefined)
      .mockRejectedValueOnce(new Error('disk'));
    open('', sampleSource({ settings, saveSettings, listings: async () => rows }));
    await screen.findByText('有 1 个竞品 3 天以上没看了。');
    const days = await screen.findByLabelText('多久没看就提醒');
    fireEvent.change(days, { target: { value: '5' } });
    await screen.findByText('没能保存，已改回原样。');
    await screen.findByText('有 1 个竞品 3 天以上没看了。');
    fireEvent.change(days, { target: { value: '5' } });
    await waitFor(() => expect(screen.queryByText(/天以上没看了/)).toBeNull());
    await waitFor(() =>
      expect(saveSettings).toHaveBeenLastCalledWith({ ...elsewhere, unseenDays: 5 }),
    );
    fireEvent.change(days, { target: { value: '2' } });
    await screen.findByText('有 1 个竞品 2 天以上没看了。');
  });

  it('stops reminding of an item, and takes it back where that could not be kept', async () => {
    const watchRival = vi.fn(async (_item: string, on: boolean) => {
      if (on) throw new Error('disk');
    });
    const [row] = sampleListings;
    if (!row) throw new Error('no sample');
    const rows = [{ ...row, lastSeen: Date.now() - 9 * DAY_LENGTH }];
    open('', sampleSource({ watchRival, listings: async () => rows }));
    const box = await screen.findByLabelText('久没看就提醒');
    expect(screen.getByText('9 天没看')).toBeTruthy();
    fireEvent.click(box);
    await waitFor(() => expect(screen.queryByText('9 天没看')).toBeNull());
    expect(screen.queryByText(/打开最久没看的/)).toBeNull();
    fireEvent.click(screen.getByLabelText('久没看就提醒'));
    await waitFor(() => expect(watchRival.mock.calls).toHaveLength(2));
    await waitFor(() => expect(screen.queryByText('9 天没看')).toBeNull());
  });

  it('a list shows ranks, prices and sales as printed, and what has none as not printed', async () => {
    const { container } = open('part=boards&board=board:x');
    await waitFor(() => expect(container.textContent).toContain('新上榜 1'));
    expect(container.textContent).toContain('2万+人付款');
    expect(container.textContent).toContain('页面没印');
    expect(container.querySelector('.row-own')?.textContent).toContain('本店');
  });

  it('says of a change what went with it, and never why', async () => {
    const { container } = open('items=tmall:601234567890');
    await waitFor(() => expect(container.textContent).toContain('变化时间线'));
    expect(container.textContent).toContain('只是同时发生，不一定是原因');
    expect(container.textContent).toContain('没有证据说明改动有影响。');
  });

  it('looks a title through as it is typed', async () => {
    const { container } = open('part=titles');
    const field = await screen.findByRole('textbox');
    fireEvent.input(field, { target: { value: '全网最低纯棉纯棉👗' } });
    await waitFor(() => expect(container.textContent).toContain('绝对化用语'));
    // eight Chinese characters and one sign beyond them
    expect(container.textContent).toContain('已用 18 / 60，还剩 42');
    expect(container.textContent).toContain('“纯棉”用了 2 次');
    expect(container.textContent).toContain('👗');
  });

  it('finds a note by any of its words', async () => {
    open('part=notes');
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: '场景 支数' } });
    expect(screen.getByText('显示 1 / 2 条')).toBeTruthy();
  });
});
