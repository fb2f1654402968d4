import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import type { DataSource } from '../../../utils/model/data-source';
import { emptySource, sampleSource } from '../../screens/sample-data';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

const copied: string[] = [];

beforeAll(() => stubI18n());
beforeEach(() => {
  copied.length = 0;
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => {
        copied.push(text);
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());
afterEach(() => {
  cleanup();
  location.hash = '';
});
afterEach(() => history.replaceState(null, '', '#/'));

function open(part: string, source: DataSource = sampleSource()) {
  history.replaceState(null, '', `#/service?part=${part}`);
  return render(
    <DashboardApp
      source={source}
      readExport={() => Promise.reject(new Error('no file is read here'))}
      writeReport={sampleWriteReport}
    />,
  );
}

describe('the service view', () => {
  it('sets shops side by side, and tells apart what counts otherwise', async () => {
    open('performance');
    const table = await screen.findByRole('region', { name: '淘宝 / 天猫' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
      '店铺',
      '棉语家居旗舰店',
      '小棉铺 C 店',
    ]);
    expect(rows[1]?.textContent).toContain('31.25%同行 33.50%');
    expect(rows[2]?.textContent).not.toContain('26.67%');
    expect(screen.getByText(/小棉铺 C 店，询单转化率 26\.67%/)).toBeTruthy();
    expect(screen.getByText(/页面上叫「咨询支付转化率」/)).toBeTruthy();
    expect(screen.getByText(/还没读到客服数据：1688·棉语/)).toBeTruthy();
  });

  it('names slow agents and weak hours, and says where there is too little data', async () => {
    open('performance');
    const agents = await screen.findByRole('region', { name: '各客服' });
    const verdicts = within(agents)
      .getAllByRole('row')
      .map((row) => row.children[1]?.textContent);
    expect(verdicts).toEqual(['判断', '正常', '回复慢', '数据太少', '']);
    const hours = screen.getByRole('region', { name: '各时段' });
    expect(within(hours).getByText('回复慢，转化明显低')).toBeTruthy();
  });

  it('copies a message filled from the chosen order, and notes that it was used', async () => {
    const used = vi.fn(async () => undefined);
    open('messages', sampleSource({ templateUsed: used }));
    const copy = await screen.findByRole('button', { name: '复制 未付款提醒' });
    fireEvent.change(screen.getByLabelText(/哪笔订单/), { target: { value: 'a2' } });
    await screen.findAllByText(/羽绒被 冬被 加厚 白鹅绒】还没有付款/);
    fireEvent.click(copy);
    await screen.findByText('已复制，去千牛粘贴发送。');
    // 20 hours after 08:42 on the 21st
    expect(copied).toEqual([
      '亲，您拍下的【羽绒被 冬被 加厚 白鹅绒】还没有付款，订单会在11月22日 04:42自动关闭。需要的话请在关闭前付款，我们收到后尽快安排发货。尺码、颜色有疑问随时问我们。',
    ]);
    expect(used).toHaveBeenCalledWith({
      template: 'unpaid.remind',
      shop: 'shop:mianyu',
      subject: 'a2',
      goods: '羽绒被 冬被 加厚 白鹅绒',
    });
  });

  it('says what is still open where no order was read', async () => {
    open('messages', sampleSource({ ...emptySource, templates: sampleSource().templates }));
    await screen.findByRole('button', { name: '复制 未付款提醒' });
    expect(screen.getByText('还没填：商品、截止时间。复制后自己补上。')).toBeTruthy();
    expect(screen.getByText(/最近一天没读到这种状态的订单/)).toBeTruthy();
  });

  it('warns while a message is written, and keeps it all the same', async () => {
    open('messages');
    fireEvent.click(await screen.findByRole('button', { name: '修改 未付款提醒' }));
    const text = screen.getByLabelText(/^内容/);
    fireEvent.input(text, { target: { value: '加微信 abc，好评返现 5 元' } });
    expect(await screen.findByText('有微信、QQ 等站外联系方式，平台不允许。')).toBeTruthy();
    expect(screen.getByText('像是用钱或礼物换评价，属于违规。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('改过')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '恢复原文 未付款提醒' }));
    await waitFor(() => expect(screen.queryByText('改过')).toBeNull());
  });

  it('keeps the log of what was copied', async () => {
    open('messages');
    fireEvent.click(await screen.findByRole('button', { name: '复制 未付款提醒' }));
    const [line] = await screen.findAllByText(/未付款 · 新疆长绒棉四件套.* · mianyu/);
    expect(line?.closest('li')?.textContent).toContain('11月21日 08:42');
  });

  it('marks notices read, and keeps a note', async () => {
    open('notices');
    const title = '年终好价节商家报名指引';
    fireEvent.click(await screen.findByRole('button', { name: `标为已读 ${title}` }));
    await waitFor(() => expect(screen.queryByText(title)).toBeNull());
    fireEvent.click(screen.getByLabelText('全部 3'));
    expect(await screen.findByRole('button', { name: `标为未读 ${title}` })).toBeTruthy();
    const [note] = screen.getAllByLabelText<HTMLInputElement>('备注');
    expect(note?.value).toBe('');
    if (note) fireEvent.change(note, { target: { value: '12 月 1 日前改发货时效' } });
    expect(await screen.findByText('已保存。')).toBeTruthy();
  });

  it.each([
    ['performance', /打开下面的页面/],
    ['notices', /打开千牛首页或公告页/],
  ])('teaches where nothing was read: %s', async (part, text) => {
    open(part, emptySource);
    expect(await screen.findByText(text)).toBeTruthy();
  });
});
