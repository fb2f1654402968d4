import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { RulesView } from '../../../components/views/rules-view';
import type { DataSource } from '../../../utils/model/data-source';
import { sampleSource } from '../../screens/sample-data';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function open(changes: Partial<DataSource> = {}, year = '2026') {
  const source = sampleSource(changes);
  const save = vi.spyOn(source, 'savePromo');
  const undo = vi.spyOn(source, 'undoPromo');
  render(
    <DataContext.Provider value={source}>
      <RulesView params={new URLSearchParams({ calendar: year })} />
    </DataContext.Provider>,
  );
  return { save, undo };
}

const event = (name: string) => screen.findByRole('article', { name });
const press = (within_: HTMLElement, name: RegExp | string) =>
  fireEvent.click(within(within_).getByRole('button', { name }));

describe('the promotion calendar', () => {
  it('shows a year with what is to be verified and what the operator set', async () => {
    open();
    expect((await event('双11')).textContent).toContain('2026-10-15 – 2026-11-14');
    expect((await event('双11')).textContent).toContain('请核对');
    expect((await event('618')).textContent).toContain('原来是 2026-05-13 – 2026-06-20');
    expect((await event('618')).textContent).not.toContain('请核对');
    expect((await event('店庆')).textContent).toContain('自己加的');
    expect((await event('开学季')).textContent).toContain('这一年不算');
  });

  it('names the events whose days are not known yet', async () => {
    open({}, '2029');
    expect(await screen.findByText(/还不知道日期：年货节、春节、七夕、中秋/)).toBeTruthy();
  });

  it('corrects the days of a shipped event and undoes it', async () => {
    const { save, undo } = open();
    const row = await event('双11');
    press(row, /改日期/);
    expect(document.activeElement).toBe(within(row).getByLabelText('开始（含预热）'));
    fireEvent.input(within(row).getByLabelText('开始（含预热）'), {
      target: { value: '2026-10-20' },
    });
    press(row, '保存');
    expect(await screen.findByText(/所有店铺按新的日历重新判断/)).toBeTruthy();
    expect(save).toHaveBeenCalledWith({
      key: '双11|2026',
      event: '双11',
      weight: 'major',
      from: '2026-10-20',
      to: '2026-11-14',
      off: false,
    });
    press(await event('双11'), /恢复原样/);
    expect(undo).toHaveBeenCalledWith('双11|2026');
    expect(await within(await event('双11')).findByText('请核对')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('改日期 双11');
  });

  it('calls an event that was saved as it ships verified', async () => {
    open();
    press(await event('国庆'), /改日期/);
    press(await event('国庆'), '保存');
    expect(await within(await event('国庆')).findByText('已核对')).toBeTruthy();
  });

  it('switches an event off and on again', async () => {
    const { save, undo } = open();
    fireEvent.click(within(await event('五一')).getByRole('checkbox'));
    expect(await within(await event('五一')).findByText('这一年不算')).toBeTruthy();
    expect(save.mock.calls[0]?.[0]).toMatchObject({ key: '五一|2026', off: true });
    fireEvent.click(within(await event('五一')).getByRole('checkbox'));
    expect(undo).toHaveBeenCalledWith('五一|2026');
  });

  it.each([
    ['', '2026-09-20', '2026-09-22', '请填写活动名称。'],
    ['周年', '2026-09-20', '', '请填写开始和结束的日子。'],
    ['周年', '2026-09-20', '2026-09-19', '结束的日子比开始早，请检查。'],
    ['周年', '2026-09-20', '2026-12-20', /最长 60 天/],
    ['618', '2026-06-01', '2026-06-02', /同名的活动日子重叠/],
  ])('refuses %o from %s to %s with a sentence', async (name, from, to, sentence) => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: '加一个活动' }));
    const form = screen.getByRole('region', { name: '加一个活动' });
    fireEvent.input(within(form).getByLabelText('活动名称'), { target: { value: name } });
    fireEvent.input(within(form).getByLabelText('开始（含预热）'), { target: { value: from } });
    fireEvent.input(within(form).getByLabelText('结束（当天也算）'), { target: { value: to } });
    press(form, '保存');
    expect(await within(form).findByText(sentence)).toBeTruthy();
  });

  it('adds an own event, and Esc leaves the form', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: '加一个活动' }));
    const form = screen.getByRole('region', { name: '加一个活动' });
    fireEvent.input(within(form).getByLabelText('活动名称'), { target: { value: '清仓' } });
    fireEvent.input(within(form).getByLabelText('开始（含预热）'), {
      target: { value: '2026-09-20' },
    });
    fireEvent.input(within(form).getByLabelText('结束（当天也算）'), {
      target: { value: '2026-09-22' },
    });
    press(form, '保存');
    expect((await event('清仓')).textContent).toContain('3 天');
    press(await event('清仓'), /改日期/);
    fireEvent.keyDown(within(await event('清仓')).getByLabelText('活动名称'), { key: 'Escape' });
    expect(within(await event('清仓')).queryByLabelText('活动名称')).toBeNull();
    press(await event('清仓'), /删除/);
    await vi.waitFor(() => expect(screen.queryByRole('article', { name: '清仓' })).toBeNull());
    expect(document.activeElement?.textContent).toBe('促销日历');
  });

  it('says when a change could not be kept', async () => {
    open({ savePromo: () => Promise.reject(new Error('closed')) });
    fireEvent.click(within(await event('五一')).getByRole('checkbox'));
    expect(await screen.findByText('没能保存，请再试一次。')).toBeTruthy();
    expect(within(await event('五一')).getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });
});
