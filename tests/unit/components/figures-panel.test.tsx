import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PanelApp } from '../../../components/panels/panel';
import type { FiguresPanel } from '../../../utils/model/panel-view';
import { sampleSource } from '../../screens/sample-data';
import {
  sampleActivity,
  sampleNothing,
  sampleOrders,
  sampleScores,
} from '../../screens/sample-figures';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function show(view: FiguresPanel): HTMLElement {
  return render(
    <PanelApp
      source={sampleSource()}
      view={view}
      onSnapshot={async () => ({ ok: false, why: 'disk-full' })}
    />,
  ).container as HTMLElement;
}

const texts = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent ?? '');

describe('the panel of any other page', () => {
  it('names the page, its scope and the tab', () => {
    const container = show(sampleOrders);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('棉语家居旗舰店');
    expect(texts(container, '.panel-title p')[0]).toContain('已卖出的宝贝 · 实时 11月21日周六');
    expect(texts(container, '.panel-title p')[0]).toContain('待发货');
  });

  it('lists orders by deadline, those without one last, and shows no number of any', () => {
    const container = show(sampleOrders);
    expect(texts(container, '.order-name')).toEqual([
      '新疆长绒棉四件套纯棉全棉床单被套家用裸睡床上用品四季通用',
      '竹编杯垫',
      '手作陶土花瓶',
      '听雨保温杯 500ml',
    ]);
    expect(texts(container, '.order-list .chip')).toEqual([
      '11月21日 06:42 已过',
      '平台介入',
      '11月21日 13:42 前',
      '11月22日 15:42 前',
    ]);
    expect(JSON.stringify(sampleOrders.orders)).not.toContain('"id"');
  });

  it('prints a lower bound as one and says why a figure is missing', () => {
    const container = show(sampleOrders);
    expect(texts(container, 'tbody .num')).toEqual(['6', '1,208', '≥99', '看不准，没记']);
  });

  it('names the sum that a suspect figure breaks, and prints the change that the page prints', () => {
    const container = show(sampleScores);
    const [first] = texts(container, 'tbody tr');
    expect(first).toContain('真实体验分');
    expect(first).toContain('存疑：各维度按权重相加 ≠ 真实体验分');
    expect(first).toContain('较昨日 −0.02');
    expect(texts(container, 'tbody tr')[4]).toContain('0.2105%');
  });

  it('cuts a table to twenty rows and six columns and counts what is left out', () => {
    const container = show(sampleScores);
    const [, table] = container.querySelectorAll('table');
    expect(table?.querySelectorAll('tbody tr')).toHaveLength(20);
    expect(table?.querySelectorAll('thead th')).toHaveLength(7);
    expect(container.textContent).toContain('还有 296 行没列出 · 还有 1 列没列出');
  });

  it('marks a requirement only where the page itself says whether it is met', () => {
    show(sampleActivity);
    expect(screen.getAllByRole('img', { name: '符合' })).toHaveLength(1);
    expect(screen.getAllByRole('img', { name: '不符合' })).toHaveLength(1);
    expect(screen.getByText('活动价不高于近 30 天最低价')).toBeTruthy();
  });

  it('prints a ranking as the page orders it, advertisements told', () => {
    const container = show(sampleActivity);
    expect(texts(container, '.wide tbody tr')[0]).toBe(
      '1水洗棉四件套 1山茶花家纺 · 广告¥100.001万+人付款',
    );
  });

  it('says so when the page is empty and when its shop was not read', () => {
    const container = show(sampleNothing);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('商品管理');
    expect(container.textContent).toContain('页面说这里没有数据。');
  });

  it('marks a figure that is gone from its page, with when it was read last', () => {
    const [group] = sampleScores.groups;
    const gone = {
      metric: 'uv',
      unit: 'person',
      decimals: 0,
      label: '访客数',
      raw: '',
      figure: { kind: 'missing', why: 'absent' },
      suspect: [],
    } as const;
    const container = show({
      ...sampleScores,
      groups: [{ name: '', figures: [...(group?.figures ?? []), { ...gone, suspect: [] }] }],
      stale: { uv: sampleScores.takenAt - 3 * 86_400_000 },
    });
    const row = [...container.querySelectorAll('tr')].find((one) =>
      one.textContent?.includes('访客数'),
    );
    expect(row?.querySelector('.chip')?.textContent).toMatch(/^上次读到 周./);
    expect(container.querySelector('.notice')?.textContent).toContain('访客数');
  });
});
