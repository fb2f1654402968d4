import { CATALOGUE } from './catalogue.ts';
import { between, wholeBetween } from './random.ts';
import { SHOP_NAME } from './scenario.ts';

/** One of a market that is ranked by what it sells; figures are true ones, pages print their bands. */
export interface MarketRow {
  name: string;
  /** items only */
  id?: string;
  host?: string;
  shop?: string;
  mine?: true;
  visitors: number;
  buyers: number;
}

/** search: the items again, as the results of a search order them */
export type MarketKind = 'shop' | 'item' | 'search';

/** More than any board shows, so that some can come in. */
const SIZE = 130;
const OWN_PLACE = 14;
/** Where the console's own rivals begin, and who rises with a move. */
const ORDERS: Record<MarketKind, { known: number; riser: (move: number) => number }> = {
  shop: { known: SIZE, riser: (move) => 30 + move },
  item: { known: 6, riser: (move) => 30 + move },
  // the second of the rivals, then the fourth: those whose pages move too
  search: { known: 20, riser: (move) => 19 + 2 * move },
};
const [OWN, ...RIVALS] = [
  ...CATALOGUE.filter(({ mine }) => mine).slice(0, 1),
  ...CATALOGUE.filter(({ mine, hostile }) => !mine && !hostile),
];
const FIRST = '青白云远松竹溪山月江南北春秋禾木石雨晴'.split('');
const SECOND = '岫屿庭舍居坊里陶器物语间山阁集'.split('');
const GOODS = ['保温杯', '焖烧杯', '随行杯', '弹跳杯', '吸管杯', '茶水分离杯'];
const FOR = ['学生', '女士', '男士', '儿童', '办公', '车载', '户外', '孕妇'];
const OF = ['316不锈钢', '304不锈钢', '纯钛', '陶瓷内胆', '玻璃内胆'];

/**
 * A market's shops or items in their order, after the rivals moved `moves` times. Each move lifts
 * one from the thirties to the top, lets one of the first fall out of the list, brings a new one in,
 * and the own one climbs a little; the others keep their figures.
 */
export function marketOf(seed: string, kind: MarketKind, moves: number): MarketRow[] {
  const rows = Array.from({ length: SIZE }, (_, place) => rowAt(seed, kind, place));
  for (let move = 1; move <= moves; move++) {
    change(rows, ORDERS[kind].riser(move), 14);
    change(rows, 3 + move, 1 / 3000);
    change(rows, SIZE - move, 40);
    change(rows, OWN_PLACE, 1.3);
  }
  return rows.toSorted((a, b) => b.visitors - a.visitors);
}

function change(rows: MarketRow[], place: number, factor: number): void {
  const row = rows[place];
  if (!row) return;
  const visitors = Math.max(2, Math.round(row.visitors * factor));
  rows[place] = { ...row, visitors, buyers: Math.round((row.buyers * visitors) / row.visitors) };
}

/** By its place before anything moved. */
function rowAt(seed: string, kind: MarketKind, place: number): MarketRow {
  const visitors = Math.round(420_000 / (place + 1) ** 1.1);
  const buyers = Math.max(1, Math.round(visitors * between(0.012, 0.048, seed, kind, place)));
  const figures = { visitors, buyers };
  if (kind === 'shop')
    return place === OWN_PLACE
      ? { name: SHOP_NAME, mine: true, ...figures }
      : { name: shopName(place), ...figures };
  if (place === OWN_PLACE && OWN) return { ...named(OWN), mine: true, ...figures };
  const known = RIVALS[place - ORDERS[kind].known];
  if (known) return { ...named(known), ...figures };
  const word = (list: readonly string[], key: string) =>
    list[wholeBetween(0, list.length - 1, seed, key, place)] ?? '';
  return {
    name: `${shopName(place).slice(0, 2)}${word(OF, 'of')}${word(GOODS, 'goods')}${word(FOR, 'for')}大容量便携${place + 1}号`,
    id: String(680_000_000_000 + place * 1_000_003),
    host: 'item.taobao.com',
    shop: shopName(place),
    ...figures,
  };
}

function named({ title, id, host, shopName: shop }: (typeof CATALOGUE)[number]) {
  return { name: title, id, host, shop };
}

function shopName(place: number): string {
  const first = FIRST[place % FIRST.length] ?? '';
  const second = SECOND[(place * 7 + Math.floor(place / FIRST.length)) % SECOND.length] ?? '';
  const third = FIRST[(place * 3 + 5) % FIRST.length] ?? '';
  return `${first}${third}${second}${['旗舰店', '家居', '专营店'][place % 3]}`;
}
