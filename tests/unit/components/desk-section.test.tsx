import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panels/panel';
import type { DeskPanel } from '../../../utils/model/desk-panel';
import { MESSAGE_SCHEMAS } from '../../../utils/model/message-schemas';
import { sampleSource } from '../../screens/sample-data';
import { sampleScores } from '../../screens/sample-figures';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

const desk: DeskPanel = {
  desk: 'ads',
  cards: [
    {
      id: 'plan-1',
      level: 'good',
      name: '搜索计划',
      said: { key: 'ads.raise', values: ['20%', '¥300', '¥360'] },
      facts: [{ key: 'ads.others', values: ['5.10', '4.00'] }],
      at: Date.UTC(2026, 10, 22, 2, 30),
    },
  ],
  leftOut: 2,
  place: 'ads?shop=shop%3Ax',
};

function show(given: DeskPanel, openDesk = vi.fn(async () => undefined)) {
  render(
    <PanelApp
      source={sampleSource({ openDesk })}
      view={{ ...sampleScores, desk: given }}
      onSnapshot={async () => ({ ok: false, why: 'disk-full' })}
    />,
  );
  return openDesk;
}

describe('what a desk says in the panel', () => {
  it('names each card, says what to do, and on which figures', () => {
    show(desk);
    const card = screen.getByRole('article', { name: '搜索计划' });
    expect(card.textContent).toContain('正常');
    expect(card.textContent).toContain('日限额可提 20%：¥300 → ¥360。');
    expect(card.textContent).toContain('7 天投产比 5.10，30 天 4.00。');
    expect(card.textContent).toContain('11月22日 10:30 前');
  });

  it('opens the desk’s own view and says how many more it has', () => {
    const openDesk = show(desk);
    fireEvent.click(screen.getByRole('button', { name: '打开推广台，还有 2 条' }));
    expect(openDesk).toHaveBeenCalledExactlyOnceWith('ads?shop=shop%3Ax');
  });

  it('counts nothing where nothing is left out', () => {
    show({ ...desk, leftOut: 0 });
    expect(screen.getByRole('button', { name: '打开推广台' })).toBeTruthy();
  });

  it.each([
    ['ads?shop=shop%3A%E5%BA%97&plan=1', true],
    ['orders', true],
    ['settings', false],
    ['ads#/settings', false],
    ['https://example.com/ads', false],
  ])('a page may have a desk opened and nothing else: %s', (place, allowed) => {
    expect(MESSAGE_SCHEMAS['desk.open']().safeParse({ place }).success).toBe(allowed);
  });
});
