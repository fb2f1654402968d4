import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { RulesView } from '../../../components/views/rules-view';
import type { DataSource } from '../../../utils/model/data-source';
import { sampleSource } from '../../screens/sample-data';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  location.hash = '';
});

function open(query = '', changes: Partial<DataSource> = {}) {
  const source = sampleSource(changes);
  const save = vi.spyOn(source, 'saveRule');
  const lower = vi.spyOn(source, 'lowerRule');
  render(
    <DataContext.Provider value={source}>
      <RulesView params={new URLSearchParams(query)} />
    </DataContext.Provider>,
  );
  return { save, lower };
}

const rule = (name: string) => screen.findByRole('article', { name });
const openRule = async (name: string) => {
  const article = await rule(name);
  fireEvent.click(within(article).getByRole('button', { name: /设置/ }));
  return article;
};

describe('the rules screen', () => {
  it('shows every rule by desk, with what it said', async () => {
    open();
    expect(await screen.findAllByRole('article')).toHaveLength(48);
    expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
      '生意',
      '推广',
      '评价与售后',
      '活动',
      '市场与竞品',
    ]);
    expect((await rule('单品下滑')).textContent).toContain('有 3 条提醒');
    expect((await rule('支付转化率下降')).textContent).toContain('样本不足');
    expect((await rule('花费异常')).textContent).toContain('已关闭');
  });

  it('links the page that was never opened', async () => {
    open();
    const link = within(await rule('退款待处理将超时')).getByRole('link', { name: '退款管理' });
    expect(link.getAttribute('href')).toContain('/trade-platform/refund-list');
  });

  it('finds a rule by name or number', async () => {
    open();
    const search = await screen.findByRole('searchbox');
    fireEvent.input(search, { target: { value: 'a05' } });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    fireEvent.input(search, { target: { value: '余额' } });
    expect((await rule('推广余额不足')).isConnected).toBe(true);
    fireEvent.input(search, { target: { value: '没有的' } });
    expect(screen.getByText('没有这样的规则，换个词试试。')).toBeTruthy();
  });

  it('switches a rule off for the chosen shop', async () => {
    const { save } = open('shop=shop:mianyu');
    fireEvent.click(within(await rule('支付金额下降')).getByRole('checkbox'));
    await screen.findByText('已保存，已按新的设置重新判断。');
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ shop: 'shop:mianyu', rule: 'A05', off: true }),
    );
    expect((await rule('支付金额下降')).textContent).toContain('已关闭');
  });

  it('sets a share as a percentage, and back to the default', async () => {
    const { save } = open();
    const article = await openRule('支付金额下降');
    const fall = within(article).getByLabelText<HTMLInputElement>('跌幅');
    expect(fall.value).toBe('30');
    expect(article.textContent).toContain('默认 25.00%');
    fireEvent.change(fall, { target: { value: '40' } });
    expect(save.mock.calls[0]?.[0].thresholds).toMatchObject({ fall: 0.4, z: 3 });
    await screen.findByText('已保存，已按新的设置重新判断。');
    fireEvent.click(within(article).getByRole('button', { name: /恢复默认/ }));
    expect(save.mock.calls[1]?.[0].thresholds).toMatchObject({ fall: 0.25 });
  });

  it.each(['', '99'])('refuses %o and puts the old value back', async (value) => {
    const { save } = open();
    const fall = within(await openRule('支付金额下降')).getByLabelText<HTMLInputElement>('跌幅');
    fireEvent.change(fall, { target: { value } });
    expect(save).not.toHaveBeenCalled();
    expect(fall.value).toBe('30');
    expect(await screen.findByText(/应在 2.00% 到 95.00% 之间/)).toBeTruthy();
  });

  it('takes "not useful" back', async () => {
    const { lower } = open('shop=shop:mianyu');
    const article = await openRule('单品下滑');
    expect(article.textContent).toContain('不再提醒 ×2');
    expect(article.textContent).toContain('跌幅提高到 46.88%');
    fireEvent.click(within(article).getByRole('button', { name: /撤销/ }));
    expect(lower).toHaveBeenCalledWith('A12', 'shop:mianyu>item:601234567890');
    await screen.findByText(/已撤销/);
    expect(article.textContent).not.toContain('不再提醒');
  });

  it('sets rules about rivals for all shops, also where one is chosen', async () => {
    const { save } = open('shop=shop:mianyu');
    fireEvent.click(within(await rule('竞品降价')).getByRole('checkbox'));
    expect(save.mock.calls[0]?.[0].shop).toBe('');
  });

  it('says when a change could not be kept', async () => {
    open('', { saveRule: () => Promise.reject(new Error('closed')) });
    fireEvent.click(within(await rule('支付金额下降')).getByRole('checkbox'));
    expect(await screen.findByText('没能保存，请再试一次。')).toBeTruthy();
  });
});
