import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../components/ui/search-box';
import { sampleSearch } from '../../screens/sample-search';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

async function show(searchIndex = async () => sampleSearch) {
  const onGo = vi.fn();
  const asked = vi.fn(searchIndex);
  render(<SearchBox source={{ searchIndex: asked }} onGo={onGo} />);
  const field = screen.getByRole('combobox');
  fireEvent.focus(field);
  await Promise.resolve();
  return { field, onGo, asked };
}

const type = (field: HTMLElement, text: string) =>
  fireEvent.input(field, { target: { value: text } });
const names = () =>
  screen.queryAllByRole('option').map((one) => one.querySelector('.search-name')?.textContent);

describe('search', () => {
  it('asks once and answers every letter itself', async () => {
    const { field, asked } = await show();
    type(field, '碎花');
    expect(await screen.findAllByRole('option')).toHaveLength(4);
    type(field, '碎花 289');
    expect(names()).toEqual(['289 → 259']);
    fireEvent.focus(field);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('finds views and metrics by their names', async () => {
    const { field, onGo } = await show();
    type(field, '支付转化率');
    await screen.findAllByRole('option');
    expect(names()[0]).toBe('支付转化率');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onGo).toHaveBeenCalledWith('trends?m=cvr');
  });

  it('is walked with the arrow keys and left with Escape', async () => {
    const { field, onGo } = await show();
    type(field, '连衣裙');
    await screen.findAllByRole('option');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    const chosen = screen.getAllByRole('option')[1];
    expect(chosen?.getAttribute('aria-selected')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen?.id);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('option')).toBeNull();
    expect(onGo).not.toHaveBeenCalled();
  });

  it('says that nothing was found, and that the names could not be had', async () => {
    const { field } = await show();
    type(field, '没有这个');
    expect(await screen.findByText('没有名字里带这些字的。')).toBeTruthy();
    cleanup();
    const broken = await show(() => Promise.reject(new Error('closed')));
    type(broken.field, '连衣裙');
    expect(await screen.findByText(/没有取到名录/)).toBeTruthy();
  });
});
