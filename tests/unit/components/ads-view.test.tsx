import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import type { DataSource } from '../../../utils/model/data-source';
import { sampleAds, sampleYoungAds } from '../../screens/sample-ads';
import { emptySource, sampleSource } from '../../screens/sample-data';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  location.hash = '';
});
afterEach(() => history.replaceState(null, '', '#/'));

function open(source: DataSource = sampleSource(), hash = '#/ads') {
  history.replaceState(null, '', hash);
  return render(
    <DashboardApp
      source={source}
      readExport={() => Promise.reject(new Error('no file is read here'))}
      writeReport={sampleWriteReport}
    />,
  );
}

const planNamed = (name: string) => screen.findByRole('article', { name });

describe('the ads desk', () => {
  it('says for each plan what to do, with its figures and its rule', async () => {
    open();
    const raise = await planNamed('搜索·保温杯主推');
    expect(raise.textContent).toContain('日限额可提 20%：¥300 → ¥360');
    expect(raise.textContent).toContain('规则：撞日限额；');
    expect(raise.textContent).toContain('80% 区间');
    expect((await planNamed('人群·加购召回')).textContent).toContain('日限额可降 20%：¥260 → ¥208');
    expect((await planNamed('搜索·新品测试')).textContent).toContain('样本不足');
  });

  it('sets seven, fourteen and thirty days side by side', async () => {
    open();
    const plan = await planNamed('搜索·保温杯主推');
    const table = within(plan).getByRole('table');
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual(['7 天', '14 天', '30 天']);
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      ...['花费', '成交金额', '其中直接', '其中间接', '投产比', '80% 区间', '成交笔数', '点击率'],
      ...['平均点击花费', '点击转化率', '加购数', '加购成本', '平均展现排名'],
    ]);
  });

  it('keeps what the operator did, in the words of the advice', async () => {
    const answerAds = vi.fn(async () => undefined);
    open(sampleSource({ answerAds }));
    const plan = await planNamed('搜索·保温杯主推');
    fireEvent.click(within(plan).getByRole('button', { name: '照做了' }));
    expect(answerAds).toHaveBeenCalledExactlyOnceWith(
      'shop:青禾家居旗舰店>plan:搜索·保温杯主推',
      'took',
      '日限额可提 20%：¥300 → ¥360。一次不超过 30%，两次至少隔 3 天。',
    );
  });

  it('asks what was done otherwise, and takes an answer back', async () => {
    const answerAds = vi.fn(async () => undefined);
    const { board, shops } = sampleAds();
    const plans = board?.plans.map((plan) => ({
      ...plan,
      choice: plan.name.includes('召回') ? { choice: 'left' as const } : undefined,
    }));
    open(
      sampleSource({
        answerAds,
        adsDesk: async () => ({ shops, board: board && { ...board, plans: plans ?? [] } }),
      }),
    );
    const plan = await planNamed('全站·茶具套装');
    fireEvent.click(within(plan).getByRole('button', { name: '另做了' }));
    fireEvent.input(within(plan).getByLabelText('改了什么'), { target: { value: '出价 +0.1' } });
    fireEvent.click(within(plan).getByRole('button', { name: '记下' }));
    await waitFor(() => expect(answerAds).toHaveBeenCalledTimes(1));
    expect(answerAds).toHaveBeenLastCalledWith(
      expect.stringContaining('茶具'),
      'otherwise',
      '出价 +0.1',
    );
    const left = await planNamed('人群·加购召回');
    expect(left.textContent).toContain('已记：没动。');
    fireEvent.click(within(left).getByRole('button', { name: '撤销' }));
    expect(answerAds).toHaveBeenLastCalledWith(expect.stringContaining('召回'), null, '');
  });

  it('says so when it could not be noted', async () => {
    open(sampleSource({ answerAds: () => Promise.reject(new Error('gone')) }));
    const plan = await planNamed('人群·加购召回');
    fireEvent.click(within(plan).getByRole('button', { name: '没动' }));
    expect((await within(plan).findByRole('alert')).textContent).toBe('没记上，请再试一次。');
  });

  it('works out a premium within its bounds, from what is typed', async () => {
    open();
    const part = await screen.findByRole('region', { name: '溢价计算' });
    fireEvent.change(within(part).getByLabelText('人群'), { target: { value: '' } });
    expect(part.textContent).toContain('填好点击、成交和笔单价就能算。');
    const typed = {
      人群点击量: '1000',
      人群成交笔数: '33.2',
      人群笔单价: '118',
      整体点击量: '1000',
      整体成交笔数: '20',
      整体笔单价: '110',
    };
    for (const [label, value] of Object.entries(typed))
      fireEvent.input(within(part).getByLabelText(label), { target: { value } });
    // (33.2 + 100 × 0.02) ÷ 1,100 = 0.032: the domain notes' 0.7164
    await waitFor(() => expect(part.textContent).toContain('建议溢价 72%。'));
    expect(part.textContent).toContain('按数字本身算是 71.64%');
    fireEvent.click(within(part).getByLabelText(/精准人群/));
    await waitFor(() => expect(part.textContent).toContain('建议溢价 120%。'));
    fireEvent.input(within(part).getByLabelText('现在的溢价 %'), { target: { value: '40' } });
    await waitFor(() => expect(part.textContent).toContain('这一步先设到 70%。'));
  });

  it('keeps what is ticked off of a new plan', async () => {
    const tickPlan = vi.fn(async () => undefined);
    open(sampleSource({ tickPlan }));
    await planNamed('搜索·新品测试');
    fireEvent.click(screen.getByLabelText(/^时间：/));
    expect(tickPlan).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('新品测试'), [
      'platform',
      'area',
      'time',
    ]);
  });

  it('tells how often it was right', async () => {
    open();
    const part = await screen.findByRole('region', { name: '掌柜的准头' });
    expect(part.textContent).toMatch(/说对 \d+，说错 \d+，说不清 \d+，还没到期 \d+。/);
    expect(part.textContent).toContain('不到 5 条，先不算百分比。');
    expect(part.textContent).toContain('还差');
  });

  it('asks which item a plan promotes, and says whose break-even counts', async () => {
    const sayPlanItem = vi.fn(async () => undefined);
    open(sampleSource({ sayPlanItem }));
    const plan = await planNamed('搜索·保温杯主推');
    expect(plan.textContent).toContain(
      '保本线是“青禾316不锈钢保温杯大容量便携500ml”自己的：成本 ¥54.00',
    );
    const field = within(plan).getByLabelText<HTMLSelectElement>('这个计划推的是哪件');
    const choose = (value: string) => fireEvent.change(field, { target: { value } });
    expect([...field.options].map(({ text }) => text)).toEqual([
      ...['按页面写的', '多件商品，按整店算', '青禾316不锈钢保温杯大容量便携500ml'],
      ...['青禾耐热玻璃茶壶家用加厚花茶壶', '青禾汝窑陶瓷马克杯带盖勺（成本没填）'],
    ]);
    const subject = 'shop:青禾家居旗舰店>plan:搜索·保温杯主推';
    choose('several');
    expect(sayPlanItem).toHaveBeenLastCalledWith(subject, null);
    choose('701122334477');
    expect(sayPlanItem).toHaveBeenLastCalledWith(subject, {
      id: '701122334477',
      name: '青禾耐热玻璃茶壶家用加厚花茶壶',
    });
    choose('page');
    expect(sayPlanItem).toHaveBeenLastCalledWith(subject, 'page');
    const other = await planNamed('搜索·竹制餐具');
    expect(other.textContent).toContain('这件的成本没填，保本先按整店。');
  });

  it('shows the balance of every shop, and what came of the last advice on the plan’s card', async () => {
    open();
    const shops = await screen.findByRole('region', { name: /各店余额/ });
    expect(
      within(shops)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('余额够 2.1 天'),
      expect.stringContaining('余额只够 0.8 天，立即充值。'),
    ]);
    const link = within(shops).getByRole('link', { name: '青禾茶具' });
    expect(link.getAttribute('href')).toContain(encodeURIComponent('青禾茶具'));
    const raised = await planNamed('搜索·保温杯主推');
    expect(raised.textContent).toMatch(/11月11日的建议，后来怎样：.*7 天后：花费 .*说对了/);
    expect(screen.getByText(/^推广费比 8\.\d\d%：/)).toBeTruthy();
  });

  it('folds what needs nothing where there are many plans', async () => {
    const { board, shops } = sampleAds();
    const [one, ...rest] = board?.plans ?? [];
    const many = Array.from({ length: 9 }, (_, i) => ({
      ...rest.find(({ advice }) => advice.kind === 'hold'),
      ...{ subject: `shop:x>plan:${i}`, name: `稳定${i}` },
    }));
    const plans = [one, ...many] as typeof rest;
    open(sampleSource({ adsDesk: async () => ({ shops, board: board && { ...board, plans } }) }));
    await planNamed('人群·相似店铺');
    const fold = screen.getByText('另外 9 个计划现在不用动').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelectorAll('article')).toHaveLength(9);
  });

  it('says that sums of this morning still grow', async () => {
    const { board, shops } = sampleAds();
    const words = { found: [], leftOut: 0, fine: 0, tooLittle: 0, growing: 5 };
    open(
      sampleSource({
        adsDesk: async () => ({
          shops,
          board: board && { ...board, words, crowds: [], crowdsGrowing: 4 },
        }),
      }),
    );
    const part = await screen.findByRole('region', { name: /该处理的词/ });
    expect(part.textContent).toContain('读到的 5 个，合计里还有昨天没补完的数');
    expect(part.textContent).not.toContain('没有要处理的');
    expect(screen.getByRole('region', { name: '溢价计算' }).textContent).toContain('读到的 4 个');
  });

  it('teaches which pages to open, and asks for costs', async () => {
    const { unmount } = open(emptySource);
    expect(await screen.findByText('还没有推广数据')).toBeTruthy();
    unmount();
    open(sampleSource({ adsDesk: async () => sampleYoungAds() }));
    expect((await planNamed('搜索·保温杯主推')).textContent).toContain('毛利率没填');
    expect(screen.getByRole('link', { name: '去填成本' })).toBeTruthy();
    expect(screen.getByText('还没读到余额。打开万相台的账户页看一眼。')).toBeTruthy();
  });
});
