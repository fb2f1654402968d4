import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { ReviewsView } from '../../../components/views/reviews-view';
import { emptySource, sampleSource } from '../../screens/sample-data';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(query = '') {
  const source = sampleSource();
  const used = vi.spyOn(source, 'templateUsed');
  render(
    <DataContext.Provider value={source}>
      <ReviewsView params={new URLSearchParams(query)} />
    </DataContext.Provider>,
  );
  return { used };
}

const rows = async () => {
  await screen.findByRole('heading', { name: '都在抱怨什么' });
  return [...document.querySelectorAll<HTMLElement>('.reviews-row')];
};

describe('the review desk', () => {
  it('shows what waits longest first, with its words marked', async () => {
    open();
    const [first, second] = await rows();
    expect(first?.textContent).toContain('已等 2 天');
    expect([...(second?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toContain(
      '起球',
    );
    expect(document.body.textContent).toContain('本周 3 条评价都在说质量');
  });

  it.each([
    ['state=hidden', 3],
    ['state=default', 1],
    ['reason=color', 1],
  ])('filters by %s', async (query, count) => {
    open(query);
    expect(await rows()).toHaveLength(count);
  });

  it('copies a reply that quotes the buyer, and notes which template it was', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { used } = open('reason=quality');
    const [, row] = await rows();
    if (!row) throw new Error('no row');
    fireEvent.click(within(row).getByRole('button', { name: '写回复' }));
    fireEvent.click(within(row).getByRole('button', { name: '复制回复' }));
    await screen.findByText('已复制，去评价管理粘贴发布。');
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('起球'));
    expect(used).toHaveBeenCalledOnce();
  });

  it('copies no reply that offers money for a review', async () => {
    open('reason=quality');
    const [, row] = await rows();
    if (!row) throw new Error('no row');
    fireEvent.click(within(row).getByRole('button', { name: '写回复' }));
    fireEvent.input(within(row).getByRole('textbox'), { target: { value: '改好评返现5元' } });
    expect(within(row).getByRole('button', { name: '复制回复' }).hasAttribute('disabled')).toBe(
      true,
    );
  });

  it('takes the word of the operator and gives it back', async () => {
    open('reason=color');
    const [row] = await rows();
    if (!row) throw new Error('no row');
    fireEvent.click(within(row).getByRole('button', { name: '判错了' }));
    fireEvent.click(within(row).getByRole('button', { name: '没有不满' }));
    expect(await screen.findByText(/你指出 1 条判错/)).toBeDefined();
  });

  it('teaches where nothing was read', async () => {
    render(
      <DataContext.Provider value={emptySource}>
        <ReviewsView params={new URLSearchParams()} />
      </DataContext.Provider>,
    );
    const link = await screen.findByRole('link', { name: /千牛评价管理/ });
    expect(link.getAttribute('href')).toContain('comment-manage');
  });
});
