import { dayOf } from '../../model/day';
import type { Figure } from '../../model/figure';
import type { ListingPrice } from '../../model/listing';
import type { BoardRow } from '../../model/reading';
import {
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { boardRow } from '../marketplace/board-row';
import { pictureOf } from '../marketplace/picture-of';
import { NOT_PRINTED } from '../marketplace/printed-count';
import { goodsUrl, PDD_PICTURES } from '../pdd/goods-data';
import { definePayload } from './payload';

/** `goods_list` of a category or a search: prices are in 分, `cnt` counts what was sold. */
export const pddGoodsList = definePayload({
  page: 'pdd.search',
  since: '2018-08',
  endpoint: /^api(?:v\d)?\.(?:yangkeduo|pinduoduo)\.com\//,
  read({ data, now }) {
    const goods = list(member(data, 'goods_list'));
    const known = goods.filter((one) => text(member(one, 'goods_name')) !== undefined);
    if (known.length === 0) return null;
    const rows = known.slice(0, 1000).map((one, at): BoardRow => rowOf(one, at + 1));
    const seconds = member(data, 'server_time');
    const at = typeof seconds === 'number' && seconds > 1e9 ? seconds * 1000 : now;
    return {
      scope: { period: { kind: 'live', day: dayOf(at) }, device: 'unknown' },
      parts: [{ kind: 'board', rows }],
      trouble: [],
    };
  },
});

function rowOf(goods: LiteralValue, place: number): BoardRow {
  const id = text(member(goods, 'goods_id')) ?? '';
  const sold = text(member(goods, 'cnt'));
  const figure = sold === undefined ? null : whole(sold);
  return boardRow(place, {
    id,
    title: text(member(goods, 'goods_name'))?.slice(0, 300) ?? '',
    url: goodsUrl(id),
    picture: pictureOf(text(member(goods, 'hd_thumb_url')), PDD_PICTURES),
    prices: [
      ...inYuan('shown', text(member(goods, 'group', 'price'))),
      ...inYuan('shown', text(member(goods, 'normal_price')), 'single-purchase'),
      ...inYuan('list', text(member(goods, 'market_price'))),
    ],
    sales: sold !== undefined && figure ? { raw: sold, figure } : NOT_PRINTED,
    promoted: member(goods, 'ad') !== undefined,
  });
}

function inYuan(
  kind: ListingPrice['kind'],
  fen: string | undefined,
  doubt?: string,
): ListingPrice[] {
  const count = fen === undefined ? null : whole(fen);
  if (count?.kind !== 'exact') return [];
  const value = Number(`${count.value}e-2`);
  return [
    {
      kind,
      raw: `${fen} 分`,
      figure: { kind: 'exact', value, step: 0.005 },
      ...(doubt && { doubt }),
    },
  ];
}

function whole(printed: string): Figure | null {
  return /^\d{1,12}$/.test(printed) ? { kind: 'exact', value: Number(printed) } : null;
}
