import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { NumberHeads } from './number-heads';

/** A row of a ranked list; what no row of the list has gets no column. */
export interface RankedRow {
  rank: ComponentChildren;
  name: string;
  /** small, below the name */
  about: string;
  own?: boolean;
  price?: ComponentChildren;
  sales?: ComponentChildren;
  /** one for each of the columns */
  cells: ComponentChildren[];
}

interface RankedTableProps {
  /** heads of the columns behind price and sales */
  columns: string[];
  rows: RankedRow[];
}

/** A ranked list in the order of its page. */
export function RankedTable({ columns, rows }: RankedTableProps) {
  const hasPrice = rows.some(({ price }) => price !== undefined);
  const hasSales = rows.some(({ sales }) => sales !== undefined);
  const heads = [
    ...(hasPrice ? [i18n.t('field.price')] : []),
    ...(hasSales ? [i18n.t('field.sales')] : []),
    ...columns,
  ];
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col" class="rank">
            {i18n.t('figures.rank')}
          </th>
          <th scope="col">{i18n.t('figures.row')}</th>
          <NumberHeads heads={heads} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={`${row.name}${i}`} class={row.own ? 'row-own' : undefined}>
            <td class="rank">{row.rank}</td>
            <th scope="row">
              <span class="row-name" title={row.name}>
                {row.name}
              </span>
              {row.about !== '' && <span class="row-texts">{row.about}</span>}
            </th>
            {hasPrice && <td class="num">{row.price}</td>}
            {hasSales && <td class="num">{row.sales}</td>}
            {row.cells.map((cell, at) => (
              <td key={columns[at]} class="num">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
