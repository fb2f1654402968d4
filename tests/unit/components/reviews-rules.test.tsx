import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { ReviewsView } from '../../../components/views/reviews-view';
import { sampleSource } from '../../screens/sample-data';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

async function open(query = '') {
  const source = sampleSource();
  const saved = vi.spyOn(source, 'saveReviewRules');
  render(
    <DataContext.Provider value={source}>
      <ReviewsView params={new URLSearchParams(`part=rules${query}`)} />
    </DataContext.Provider>,
  );
  await screen.findByRole('heading', { name: '自己的词' });
  return { saved };
}

const save = () => screen.getByRole<HTMLButtonElement>('button', { name: '保存并重新判断' });

describe('the words by which reviews are judged', () => {
  it('can be switched off, and first say what that changes', async () => {
    const { saved } = await open();
    expect(save().disabled).toBe(true);
    for (const cue of ['起球', '开线', '掉毛']) fireEvent.click(screen.getByLabelText(cue));
    await waitFor(() => expect(document.body.textContent).toMatch(/[1-9]\d* 条会改判/), {
      timeout: 3_000,
    });
    expect(saved).not.toHaveBeenCalled();
    fireEvent.click(save());
    await screen.findByText(/已保存/);
    expect(saved.mock.calls[0]?.[0].off).toContain('quality|起球');
    expect(save().disabled).toBe(true);
  });

  it('can be added and taken out, and are refused when they are too short', async () => {
    const { saved } = await open();
    const field = screen.getByLabelText('词或短句');
    fireEvent.input(field, { target: { value: '卡' } });
    fireEvent.click(screen.getByRole('button', { name: '添加' }));
    expect(screen.getByRole('alert').textContent).toContain('至少两个字');
    fireEvent.input(field, { target: { value: '扣子掉' } });
    fireEvent.click(screen.getByRole('button', { name: '添加' }));
    fireEvent.click(screen.getByRole('button', { name: '删除“拉链卡”' }));
    fireEvent.click(save());
    await screen.findByText(/已保存/);
    const phrases = saved.mock.calls[0]?.[0].phrases.map(({ phrase }) => phrase);
    expect(phrases).toEqual(['扣子掉', '迟迟没退款']);
  });

  it('begin at the phrase that a verdict’s link names', async () => {
    await open(`&${new URLSearchParams({ cue: 'color|掉色' })}`);
    expect(document.querySelector('.reviews-cue-wanted')?.textContent).toBe('掉色');
  });

  it('can be chosen for what a shop sells', async () => {
    const { saved } = await open();
    fireEvent.change(screen.getByLabelText('棉语家居旗舰店'), { target: { value: 'food' } });
    fireEvent.click(save());
    await screen.findByText(/已保存/);
    expect(Object.values(saved.mock.calls[0]?.[0].packs ?? {})).toEqual(['food']);
  });
});
