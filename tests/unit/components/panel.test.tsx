import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PanelApp, type PanelAppProps, type PanelState } from '../../../components/panels/panel';
import type { DeskPanel } from '../../../utils/model/desk-panel';
import { DAY_STATE } from '../../../utils/model/series';
import { sampleSource } from '../../screens/sample-data';
import {
  sampleActivity,
  sampleNothing,
  sampleOrders,
  sampleScores,
} from '../../screens/sample-figures';
import {
  sampleFlatHome,
  sampleHardHome,
  sampleHome,
  sampleYoungHome,
} from '../../screens/sample-home';
import { sampleShopPlace } from '../../screens/sample-journal';
import { sampleListing, sampleNewListing } from '../../screens/sample-listing';
import { sampleOrdersDesk } from '../../screens/sample-orders';
import { sampleReviews } from '../../screens/sample-reviews';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function show(view: PanelState, props: Partial<PanelAppProps> = {}) {
  return render(
    <PanelApp
      source={sampleSource()}
      view={view}
      onClose={() => undefined}
      onSnapshot={async () => ({ ok: false, why: 'disk-full' })}
      {...props}
    />,
  );
}

const RIVALS: DeskPanel = {
  desk: 'rivals',
  cards: [
    {
      id: 'board',
      level: 'info',
      name: '四件套',
      said: { key: 'rivals.since', values: ['1', '0', '0'] },
      facts: [],
    },
  ],
  leftOut: 0,
  place: 'rivals',
};

const text = (container: Element) => container.textContent ?? '';

async function unfold(container: Element): Promise<void> {
  const fold = container.querySelector('details');
  if (!fold) throw new Error('nothing is folded');
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await waitFor(() => expect(fold.querySelector('table')).not.toBeNull());
}

describe('the panel', () => {
  it('takes the focus when it opens in a page and closes on Escape', () => {
    const onClose = vi.fn();
    show(sampleHome, { onClose });
    const panel = screen.getByRole('region', { name: '掌柜面板' });
    expect(document.activeElement).toBe(panel);
    fireEvent.keyDown(panel, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps what is typed in it from the shortcuts of the page', () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, heard);
    show(sampleHome);
    const panel = screen.getByRole('region', { name: '掌柜面板' });
    fireEvent.keyDown(panel, { key: 's' });
    fireEvent.keyUp(panel, { key: 's' });
    fireEvent.keyPress(panel, { key: 's' });
    expect(heard).not.toHaveBeenCalled();
    for (const type of ['keydown', 'keyup', 'keypress']) document.removeEventListener(type, heard);
  });

  it('has no close button where the browser closes it', () => {
    show(sampleHome, { onClose: undefined });
    expect(screen.queryByRole('button', { name: '收起掌柜' })).toBeNull();
    expect(screen.getByRole('main')).toBeTruthy();
  });

  it('offers a snapshot on item pages only, and says what came of it', async () => {
    const { unmount } = show(sampleHome);
    expect(screen.queryByRole('button', { name: '拍快照' })).toBeNull();
    unmount();
    show(sampleListing);
    fireEvent.click(screen.getByRole('button', { name: '拍快照' }));
    await waitFor(() =>
      expect(screen.getByText('磁盘已满，没能保存。请先清出空间。')).toBeTruthy(),
    );
  });

  it('says so when the snapshot throws', async () => {
    show(sampleListing, { onSnapshot: () => Promise.reject(new Error('gone')) });
    fireEvent.click(screen.getByRole('button', { name: '拍快照' }));
    await waitFor(() => expect(screen.getByText('没拍成，刷新本页再试。')).toBeTruthy());
  });

  it.each<[PanelState, string]>([
    [{ kind: 'loading' }, '正在整理…'],
    [{ kind: 'no-page' }, '这个页面没有掌柜能读的内容。'],
    [{ kind: 'failed' }, '没能拿到数据。'],
    [
      { kind: 'stopped', page: null, trouble: [{ field: 'page', why: 'risk-control' }] },
      '平台正在做安全验证',
    ],
    [
      { kind: 'stopped', page: null, trouble: [{ field: 'page', why: 'logged-out' }] },
      '请重新登录',
    ],
  ])('says plainly what stands in the way: %o', (view, sentence) => {
    expect(text(show(view).container)).toContain(sentence);
  });
});

describe('the one layout', () => {
  const heads = ['本页', '变化', '为什么', '要做的', '笔记'];

  it.each<[string, PanelState]>([
    ['home', sampleHome],
    ['home of the first morning', sampleYoungHome],
    ['figures', sampleOrders],
    ['an empty page', sampleNothing],
    ['a ranked list with its desk', { ...sampleActivity, desk: RIVALS }],
    ['an item', sampleListing],
    ['a new item', sampleNewListing],
    ['reviews', sampleReviews],
  ])('has the same five parts in the same order: %s', (_, view) => {
    const { container } = show(view);
    const parts = [...container.querySelectorAll('.part')];
    expect(parts.map((part) => part.getAttribute('aria-label'))).toEqual(heads);
    for (const part of parts) expect(part.querySelector('h3')).not.toBeNull();
    for (const part of container.querySelectorAll('.part-empty'))
      expect(part.querySelector('p')?.textContent).toMatch(/[\u4e00-\u9fff]/);
  });

  it('names a metric and every other part without a missing text', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const view of [sampleHome, sampleHardHome, sampleOrders, sampleScores, sampleListing])
      show(view);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('puts what moved on a ranked list under what changed, and all other cards under what to do', () => {
    const { container, unmount } = show({ ...sampleActivity, desk: RIVALS });
    expect(container.querySelector('[data-part=changes] .alert')).not.toBeNull();
    expect(container.querySelector('[data-part=todo] .alert')).toBeNull();
    unmount();
    const orders = show({ ...sampleOrders, desk: sampleOrdersDesk }).container;
    expect(orders.querySelector('[data-part=todo] .alert')).not.toBeNull();
    expect(orders.querySelector('[data-part=changes] .alert')).toBeNull();
    expect(text(orders)).toContain('按 08:42 读到的本页和以前存的数');
  });

  it('goes to a part by its link and unfolds it', () => {
    const { container } = show(sampleListing);
    const head = screen.getByRole('button', { name: /^笔记/, expanded: true });
    fireEvent.click(head);
    expect(container.querySelector<HTMLElement>('[data-part=notes] .part-body')?.hidden).toBe(true);
    const nav = screen.getByRole('navigation', { name: '面板的五段' });
    const link = [...nav.querySelectorAll('button')].find((one) => text(one).startsWith('笔记'));
    fireEvent.click(link as HTMLElement);
    expect(container.querySelector<HTMLElement>('[data-part=notes] .part-body')?.hidden).toBe(
      false,
    );
    expect(document.activeElement).toBe(head);
  });

  it('notes a change in two clicks wherever the panel is scrolled to', () => {
    show({ ...sampleHome, journal: sampleShopPlace });
    fireEvent.click(screen.getByRole('button', { name: '记一笔改动' }));
    const opener = screen.getByRole('button', { name: '收起', expanded: true });
    expect(document.activeElement).toBe(opener);
  });

  it('says what to do with a look that is not kept, and what the notes plan', () => {
    const { container, unmount } = show(sampleNewListing);
    expect(text(container)).toContain('拍一张快照，下次来就能看到标题');
    unmount();
    const known = show(sampleListing).container;
    expect(text(known)).toContain('再拍一张把这次留下');
    const planned = sampleListing.notes.filter(({ action }) => action);
    expect(known.querySelectorAll('[data-part=todo] .part-body > p')).toHaveLength(
      1 + planned.length,
    );
  });

  it('counts what reviews complain of', () => {
    const { container } = show(sampleReviews);
    const why = container.querySelector('[data-part=why]');
    const bad = sampleReviews.judged.filter(({ verdict }) => verdict.bad);
    expect(why && text(why)).toContain(`本页 ${bad.length} 条`);
  });
});

describe('the home panel', () => {
  it('prints each main figure with both comparisons', () => {
    const { container } = show(sampleHome);
    const [sales] = container.querySelectorAll('.metric');
    expect(sales && text(sales)).toContain('¥27,720.00');
    expect(sales && text(sales)).toContain('暂定');
    const table = screen.getByRole('table', { name: '变化' });
    expect([...table.querySelectorAll('thead th')].map(text)).toEqual([
      '指标',
      '近 30 天',
      '较上周五',
      '较近 4 个周五均值',
    ]);
    const cells = table.querySelectorAll('tbody tr:first-child > .num');
    expect([...cells].map(text)).toEqual(['−7.60%', '−4.87%']);
  });

  it('compares ratios in points', () => {
    const { container } = show(sampleHome);
    expect(text(container)).toContain('+0.30 百分点');
  });

  it('draws the other figures when they are unfolded', async () => {
    const { container } = show(sampleHome);
    expect(container.querySelector('details table')).toBeNull();
    await unfold(container);
    expect(container.querySelectorAll('details tbody tr').length).toBeGreaterThan(5);
  });

  it('says why a figure is missing instead of printing one', () => {
    const { container } = show(sampleHardHome);
    const visitors = container.querySelectorAll('.metric')[1];
    expect(visitors && text(visitors)).toContain('被页面遮住');
    expect(visitors?.querySelector('.figure')?.textContent).not.toMatch(/\d/);
  });

  it('names the identity that a suspect figure breaks', () => {
    expect(text(show(sampleHardHome).container)).toContain(
      '存疑：支付买家数 ÷ 访客数 ≠ 支付转化率',
    );
  });

  it('says of a leap what it waits for, and of a refused comparison what differs', () => {
    const [first, second, ...rest] = sampleHome.main;
    if (!first || !second) throw new Error('the sample has no figures');
    const main: typeof rest = [
      {
        ...first,
        state: DAY_STATE.suspect,
        unverified: 'jump-up',
        lastWeek: { kind: 'none', why: 'unverified' },
        fourWeeks: { kind: 'none', why: 'unverified' },
      },
      { ...second, lastWeek: { kind: 'none', why: 'other-scope', field: 'device' } },
      ...rest,
    ];
    const shown = text(show({ ...sampleHome, main }).container);
    expect(shown).toContain('未核实：超过平时的 20 倍，请 3 小时后再打开本页确认');
    expect(shown).toContain('未核实，不比');
    expect(shown).toContain('终端不同');
  });

  it('answers why with three parts and their sum, in CNY to the cent and as shares', () => {
    const { container } = show(sampleHome);
    const rows = [...container.querySelectorAll('.why-row')].map(text);
    expect(rows).toEqual([
      '访客数−¥3,039.12−133%',
      '转化率+¥3,268.96+143%',
      '客单价−¥2,509.84−110%',
      '合计变化−¥2,280.00−100%',
    ]);
  });

  it.each<[string, PanelState, string]>([
    ['a small change', sampleFlatHome, '基本持平（−¥37.50）'],
    ['a missing factor', sampleHardHome, '缺 访客数，拆不出来。'],
    ['a week without a reading', sampleYoungHome, '上周同一天没有读过'],
  ])('gives no shares for %s', (_, view, sentence) => {
    const { container } = show(view);
    expect(text(container)).toContain(sentence);
    expect(container.querySelector('.why-bar')).toBeNull();
  });

  it('draws the thirty days of a table row only when asked', async () => {
    const { container } = show(sampleHome);
    await unfold(container);
    const before = container.querySelectorAll('.spark').length;
    const button = screen.getByRole('button', { name: '净支付金额', hidden: true });
    fireEvent.click(button);
    expect(container.querySelectorAll('.spark')).toHaveLength(before + 1);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('tells where a figure came from, and Escape closes that and not the panel', () => {
    const onClose = vi.fn();
    const { container } = show(sampleHome, { onClose });
    const figure = container.querySelectorAll<HTMLElement>('.metric .origin-figure')[1];
    if (!figure) throw new Error('no figure');
    fireEvent.focus(figure);
    const tip = screen.getByRole('tooltip');
    expect(figure.getAttribute('aria-describedby')).toBe(tip.id);
    for (const fact of [
      '去重',
      '访客数',
      '9,000',
      '11月20日周五 · 全部终端',
      '11月21日 08:42',
      '2026-04',
    ])
      expect(text(tip)).toContain(fact);
    fireEvent.keyDown(figure, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('gives every line a sentence and a table that say the same', () => {
    const { container } = show(sampleHome);
    const line = container.querySelector('.spark');
    expect(line?.querySelector('desc')?.textContent).toContain('共 30 天，读到 27 天');
    expect(line?.querySelectorAll('table tr')).toHaveLength(30);
    expect(line?.querySelector('table')?.textContent).toContain('未读');
  });
});

describe('the listing panel', () => {
  it('shows words that came and went, prices old and new, and when', () => {
    const { container } = show(sampleListing);
    expect([...container.querySelectorAll('ins')].map(text)).toEqual([
      '新增+全棉',
      '新增+裸睡',
      '新增+2026新款',
    ]);
    expect([...container.querySelectorAll('del')].map(text)).toEqual([
      '删除−秋冬',
      '删除−磨毛',
      '删除−加厚',
    ]);
    expect(text(container)).toContain('11月18日 09:42 至 11月21日 08:42 之间');
    expect(text(container)).toContain('¥279 → 变为¥249 −10.75%');
  });

  it('warns of a price that may not be the real one', () => {
    expect(text(show(sampleListing).container)).toContain('可能不是最终价');
  });

  it('shows a hostile title as text', () => {
    const { container } = show(sampleNewListing);
    expect(container.querySelector('img')).toBeNull();
    expect(text(container)).toContain('<img src=x onerror=alert(1)>');
  });

  it('teaches on the first visit', () => {
    expect(text(show(sampleNewListing).container)).toContain('还没拍过快照');
  });
});

describe('the reviews panel', () => {
  it('puts bad rows first with reasons and the very phrases', () => {
    const { container } = show(sampleReviews);
    const bad = container.querySelector('.reviews');
    expect(bad?.children).toHaveLength(4);
    expect([...(bad?.querySelectorAll('mark') ?? [])].map(text)).toEqual([
      '起球',
      '态度差',
      '爱理不理',
      '掉色',
      '缩水',
      '质量也是没谁了',
    ]);
    expect(bad?.children[0]?.textContent).toContain('还可回复 3 天');
    expect(bad?.children[1]?.textContent).toContain('隐性投诉');
  });

  it('folds default rows away', () => {
    show(sampleReviews);
    const fold = screen.getByText('默认评价 2 条').closest('details');
    expect(fold?.open).toBe(false);
  });
});
