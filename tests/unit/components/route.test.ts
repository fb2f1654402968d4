import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../components/dashboard/parse-route';
import { routeHref } from '../../../components/dashboard/route';
import { choiceHref, readChoice } from '../../../components/views/trend-choice';
import type { ShopRow } from '../../../utils/model/panel-view';

const shop = (subject: string): ShopRow => ({
  subject,
  name: subject,
  firstDay: null,
  lastDay: null,
  daysStored: 0,
  captures: 0,
  lastReadAt: 0,
  alerts: [],
});

describe('addresses of the dashboard', () => {
  it.each([
    ['', 'today', ''],
    ['#/', 'today', ''],
    ['#/trends', 'trends', ''],
    ['#/trends?shop=a%3Ab&days=90', 'trends', 'shop=a%3Ab&days=90'],
    ['#/nowhere?x=1', 'today', 'x=1'],
    ['#settings', 'settings', ''],
  ])('%s is %s with (%s)', (hash, view, params) => {
    const route = parseRoute(hash);
    expect(route.view).toBe(view);
    expect(route.params.toString()).toBe(params);
  });

  it('writes what it can read back', () => {
    const href = routeHref('trends', { shop: 'shop:棉语&co', m: '' });
    expect(parseRoute(href).params.get('shop')).toBe('shop:棉语&co');
    expect(href).not.toContain('m=');
  });
});

describe('the choice of a trend', () => {
  const shops = [shop('one'), shop('two')];
  const FIRST = {
    shop: 'one',
    subject: 'one',
    scope: '',
    metrics: [],
    days: 30,
    grain: 'day',
    beside: [],
  };
  const SECOND = { ...FIRST, shop: 'two', subject: 'two' };
  const read = (query: string) => readChoice(new URLSearchParams(query), shops);

  it.each([
    ['', { ...FIRST }],
    ['shop=two&m=cvr&days=365', { ...SECOND, metrics: ['cvr'], days: 365 }],
    ['shop=gone&m=nonsense&days=31&by=year&open=soon', { ...FIRST }],
    [
      'shop=two&subject=two%3Eitem%3A7&scope=all//&by=week&open=2026-11-19',
      { ...SECOND, subject: 'two>item:7', scope: 'all//', grain: 'week', open: '2026-11-19' },
    ],
    // another shop's item is not this one's
    ['shop=two&subject=one%3Eitem%3A7', { ...SECOND }],
    // six strips at most, in the order of the page's own table
    [
      'm=aov,cvr,uv,pay_amt,pv,pay_buyers,cart_users',
      { ...FIRST, metrics: ['pay_amt', 'uv', 'pay_buyers', 'cvr', 'pv', 'aov'] },
    ],
    [
      'from=2026-11-01&to=2026-11-09&vs=year&with=two|three',
      {
        ...FIRST,
        zoom: { from: '2026-11-01', to: '2026-11-09' },
        against: 'year',
        beside: ['two', 'three'],
      },
    ],
    // a stretch that ends before it begins is none
    ['from=2026-11-09&to=2026-11-01&vs=never&with=', { ...FIRST }],
  ])('of (%s)', (query, choice) => {
    expect(read(query)).toEqual(choice);
  });

  it('survives its own address', () => {
    const choice = read(
      'shop=two&subject=two>item:7&scope=all//&m=uv,aov&days=90&by=week&from=2026-11-01&to=2026-11-09&vs=before&with=two>item:8',
    );
    expect(readChoice(parseRoute(choiceHref(choice)).params, shops)).toEqual(choice);
  });
});
