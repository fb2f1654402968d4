import type { BoardRow } from '../../../utils/model/reading';
import { parseFigure } from '../../../utils/text/parse-figure';

/** A row of a search list: `sales` as the page prints it, none where left out. */
export function boardRowOf(
  id: string,
  rank: number | null,
  { sales, ...more }: Partial<Omit<BoardRow, 'sales'>> & { sales?: string } = {},
): BoardRow {
  return {
    rank: rank === null ? { kind: 'missing', why: 'absent' } : { kind: 'exact', value: rank },
    subject: { kind: 'item', name: `商品${id}`, id },
    prices: [],
    ...(sales !== undefined && { sales: { raw: sales, figure: parseFigure(sales).figure } }),
    figures: [],
    ...more,
  };
}
