import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { OrdersLimitFields } from '../../../components/views/orders-limit-fields';
import { DEFAULT_ORDERS_RULES } from '../../../utils/model/orders-desk';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

const SHOPS = [
  { shop: 'shop:甲店', name: '甲店' },
  { shop: 'shop:乙店', name: '乙店' },
];
const RULES = { ...DEFAULT_ORDERS_RULES, shopLimits: { 'shop:乙店': { ship: 24 } } };

function open(shops = SHOPS) {
  const onSave = vi.fn();
  render(<OrdersLimitFields rules={RULES} shops={shops} onSave={onSave} />);
  return onSave;
}
const ship = () => screen.getAllByRole<HTMLInputElement>('textbox')[1] as HTMLInputElement;
const choose = (shop: string) =>
  fireEvent.change(screen.getByRole('combobox'), { target: { value: shop } });

it('one shop alone has the hours of all', () => {
  open(SHOPS.slice(0, 1));
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(ship().value).toBe('48');
});

it('shows and keeps what differs for one shop', () => {
  const onSave = open();
  choose('shop:乙店');
  expect(ship().value).toBe('24');
  fireEvent.change(ship(), { target: { value: '72' } });
  expect(onSave).toHaveBeenLastCalledWith({ ...RULES, shopLimits: { 'shop:乙店': { ship: 72 } } });
  choose('shop:甲店');
  expect(ship().value).toBe('48');
});

it('what is as for all shops is no shop’s own', () => {
  const onSave = open();
  choose('shop:乙店');
  fireEvent.change(ship(), { target: { value: '48' } });
  expect(onSave).toHaveBeenLastCalledWith({ ...RULES, shopLimits: { 'shop:乙店': {} } });
});
