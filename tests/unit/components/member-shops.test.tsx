import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { MemberShops } from '../../../components/views/member-shops';
import type { DataSource } from '../../../utils/model/data-source';
import { sampleSource } from '../../screens/sample-data';
import { SAMPLE_MEMBERS } from '../../screens/sample-members';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function show(changes: Partial<DataSource> = {}, openOnly = false) {
  return render(
    <DataContext.Provider value={sampleSource(changes)}>
      <MemberShops openOnly={openOnly} />
    </DataContext.Provider>,
  );
}
const section = () => screen.findByRole('region', { name: '广告账户属于哪家店' });

it('asks once whose a member is, and keeps the answer', async () => {
  const { sayMemberShop } = sampleSource();
  const say = vi.fn(sayMemberShop);
  const { container } = show({ sayMemberShop: say });
  await section();
  const field = screen.getByLabelText('会员“棉语家的小二”属于') as HTMLSelectElement;
  const save = screen.getByRole('button', { name: '记住 棉语家的小二' }) as HTMLButtonElement;
  expect(save.disabled).toBe(true);
  fireEvent.change(field, { target: { value: 'shop:棉语家居旗舰店' } });
  await waitFor(() => expect(save.disabled).toBe(false));
  fireEvent.click(save);
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('已记住'));
  expect(say.mock.calls).toEqual([['shop:棉语家的小二', 'shop:棉语家居旗舰店']]);
  expect(field.value).toBe('shop:棉语家居旗舰店');
  expect((await axe.run(container)).violations).toEqual([]);
});

it('shows what was said, and only open questions where that is asked for', async () => {
  show();
  const known = await screen.findByLabelText('会员“棉语儿童推广”属于');
  expect((known as HTMLSelectElement).value).toBe('shop:棉语儿童旗舰店');
  cleanup();
  show({}, true);
  expect(within(await section()).getAllByRole('combobox')).toHaveLength(1);
});

it.each([
  ['no shop to choose', { ...SAMPLE_MEMBERS, shops: [] }],
  ['no member read', { ...SAMPLE_MEMBERS, members: [] }],
])('draws nothing with %s', async (_, board) => {
  const memberShops = vi.fn(async () => board);
  const { container } = show({ memberShops });
  await waitFor(() => expect(memberShops).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(container.innerHTML).toBe('');
});
