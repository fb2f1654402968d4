import { i18n } from '#i18n';
import type { PrintedCell, PrintedTable } from '../../utils/model/printed-report';
import { ScrollRegion } from '../ui/scroll-region';

/** More rows than this are for the spreadsheet; building them would hold up the page. */
const MOST_ROWS = 100;

/** One table of a report as it will stand in the file. */
export function ReportTableCard({ table }: { table: PrintedTable }) {
  const heading = [table.title, table.shopName].filter(Boolean).join(' · ');
  const left = table.rows.length - MOST_ROWS;
  return (
    <section class="card report-table">
      <h2>{heading}</h2>
      {table.rows.length > 0 && (
        <ScrollRegion class="table-scroll" label={heading}>
          <table class="table">
            <thead>
              <tr>
                {table.columns.map(({ label, format }, at) => (
                  <th key={at} scope="col" class={isText(format) ? undefined : 'num'}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.slice(0, MOST_ROWS).map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <Cell
                      key={column}
                      cell={cell}
                      isFirst={column === 0}
                      isAmongFigures={!isText(table.columns[column]?.format ?? 'text')}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {left > 0 && <p class="small muted">{i18n.t('report.rowsInFile', [String(left)])}</p>}
      {table.notes.map((note) => (
        <p key={note} class="small muted">
          {note}
        </p>
      ))}
    </section>
  );
}

interface CellProps {
  cell: PrintedCell;
  isFirst: boolean;
  /** in a column of figures: a word there says why there is none */
  isAmongFigures: boolean;
}

function Cell({ cell, isFirst, isAmongFigures }: CellProps) {
  const { shown, value, format, note, doubted } = cell;
  if (isFirst && isText(format)) return <th scope="row">{shown}</th>;
  const name = isText(format) ? (isAmongFigures ? 'num small muted' : undefined) : 'num';
  return (
    <td class={name}>
      {note ? (
        <span class={value === undefined ? 'muted' : doubted && 'report-doubt'} title={note}>
          {shown}
          <span class="vh">{note}</span>
        </span>
      ) : (
        shown
      )}
    </td>
  );
}

function isText(format: PrintedTable['columns'][number]['format']): boolean {
  return format === 'text' || format === 'day';
}
