import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { CostCard } from '../../../components/views/cost-card';
import {
  type TypedUnitCosts,
  typedShare,
  typedUnitCosts,
} from '../../../components/views/cost-text';
import { RulesView } from '../../../components/views/rules-view';
import type { CostAnswers } from '../../../utils/model/costs';
import type { DataSource } from '../../../utils/model/data-source';
import { SAMPLE_COSTS, sampleSource } from '../../screens/sample-data';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

const UNKNOWN: CostAnswers = {
  ...SAMPLE_COSTS,
  margin: null,
  fees: null,
  refunds: null,
  shipping: null,
  unitCosts: {},
};

function open(costs = SAMPLE_COSTS, changes: Partial<DataSource> = {}, isMeant = false) {
  const source = sampleSource({ costs: async () => costs, ...changes });
  const save = vi.spyOn(source, 'saveCosts');
  render(
    <DataContext.Provider value={source}>
      <CostCard shop="shop:mianyu" isMeant={isMeant} />
    </DataContext.Provider>,
  );
  return save;
}

const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const typeInto = (input: HTMLElement, value: string) =>
  fireEvent.input(input, { target: { value } });

describe('the card of costs', () => {
  it('shows what was said and the break-even return by it', async () => {
    open();
    expect((await field('毛利率')).value).toBe('40');
    expect(screen.getByText('保本投产比 = 4.00')).toBeTruthy();
    expect(screen.getByText(/还剩 ¥25\.00，所以 1 元推广费至少要带来 4\.00 元成交/)).toBeTruthy();
  });

  it('leaves empty what is not known, and says what it needs', async () => {
    open(UNKNOWN);
    expect((await field('平台扣点')).value).toBe('');
    expect(screen.getByText('先填毛利率，这里就算出保本投产比。')).toBeTruthy();
  });

  it('works the break-even out while it is typed, and keeps it when the field is left', async () => {
    const save = open(UNKNOWN);
    const margin = await field('毛利率');
    typeInto(margin, '40');
    expect(screen.getByText('保本投产比至少 2.50')).toBeTruthy();
    expect(screen.getByText('还差：平台扣点、退款率、运费和包装。填上以后可能更高。')).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
    fireEvent.change(margin);
    expect(save).toHaveBeenCalledWith('shop:mianyu', { margin: 0.4 });
    await screen.findByText('已保存，按新的成本重新判断。');
  });

  it('takes a share back with an empty field', async () => {
    const save = open();
    const fees = await field('平台扣点');
    fireEvent.change(fees, { target: { value: '' } });
    expect(save).toHaveBeenCalledWith('shop:mianyu', { fees: null });
  });

  it.each([
    ['三成', '请填 0 到 100 之间的数字，比如 5 或 5.5。'],
    ['120', '请填 0 到 100 之间的数字，比如 5 或 5.5。'],
    ['-5', '请填 0 到 100 之间的数字，比如 5 或 5.5。'],
    ['0.35', '这里填百分数：毛利率 35%，就填 35。'],
  ])('refuses a margin of %s, and lets it stand to be mended', async (typed, sentence) => {
    const save = open();
    const margin = await field('毛利率');
    typeInto(margin, typed);
    fireEvent.change(margin);
    expect((await screen.findByRole('alert')).textContent).toBe(sentence);
    expect(margin.value).toBe(typed);
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByText('保本投产比 = 4.00')).toBeTruthy();
  });

  it('says that no return breaks even', async () => {
    open({ ...SAMPLE_COSTS, margin: 0.05 });
    expect(await screen.findByText(/推广投多少都保不了本/)).toBeTruthy();
  });

  it('keeps the costs of pieces, and says which line cannot be read', async () => {
    const save = open();
    const pieces = await field('单件成本（可不填）');
    expect(pieces.value).toBe('601234567890 45.8');
    typeInto(pieces, '601234567890\t39\n7012345678\n');
    fireEvent.change(pieces);
    expect((await screen.findByRole('alert')).textContent).toContain('第 2 行看不懂');
    expect(save).not.toHaveBeenCalled();
    typeInto(pieces, '601234567890\t39\n7012345678 1,299.00\n');
    fireEvent.change(pieces);
    expect(save).toHaveBeenCalledWith('shop:mianyu', {
      unitCosts: { '601234567890': 39, '7012345678': 1_299 },
    });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('says so when it could not be kept', async () => {
    open(SAMPLE_COSTS, { saveCosts: () => Promise.reject(new Error('closed')) });
    fireEvent.change(await field('退款率'), { target: { value: '12' } });
    await screen.findByText('没能保存，请再试一次。');
  });

  it('takes the focus where the operator came for it', async () => {
    open(SAMPLE_COSTS, {}, true);
    const margin = await field('毛利率');
    await waitFor(() => expect(document.activeElement).toBe(margin));
  });
});

it('a rule that waits for costs leads to them, for the shop of which it said so', async () => {
  render(
    <DataContext.Provider value={sampleSource()}>
      <RulesView params={new URLSearchParams()} />
    </DataContext.Provider>,
  );
  const link = await screen.findByRole('link', { name: '去填毛利和成本' });
  expect(link.getAttribute('href')).toBe('#/targets?shop=shop%3Amianyu&at=costs');
});

describe('what is typed', () => {
  it.each<[string, number | null | undefined]>([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['40', 0.4],
    ['２.8 ％', 0.028],
    ['100', 1],
    ['100.1', undefined],
    ['1e1', undefined],
    ['4,0', undefined],
  ])('as a share %j is %j', (text, share) => {
    expect(typedShare(text)).toBe(share);
  });

  it.each<[string, TypedUnitCosts]>([
    ['', { ok: true, costs: {} }],
    ['60123 45', { ok: true, costs: { '60123': 45 } }],
    ['\n 60123\t￥45.80 \r\n\n60124，3', { ok: true, costs: { '60123': 45.8, '60124': 3 } }],
    ['60123 0', { ok: false, why: 'unreadable', line: 1 }],
    ['60123 -3', { ok: false, why: 'unreadable', line: 1 }],
    ['60123 90 80', { ok: false, why: 'unreadable', line: 1 }],
    ['60123 3\n书架 3', { ok: false, why: 'unreadable', line: 2 }],
    ['60123 3\n\n60123 4', { ok: false, why: 'twice', line: 3 }],
    [
      Array.from({ length: 2_001 }, (_, i) => `${60_000 + i} 1`).join('\n'),
      { ok: false, why: 'too-many' },
    ],
  ])('as costs of pieces %#', (text, typed) => {
    expect(typedUnitCosts(text)).toEqual(typed);
  });
});
