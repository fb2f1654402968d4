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
                <tr key={at}>{row.map(Cell)}</tr>
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

function Cell({ shown, value, format, note, doubted }: PrintedCell, at: number) {
  const name = isText(format) ? undefined : 'num';
  const said = at === 0 && isText(format);
  if (said)
    return (
      <th key={at} scope="row">
        {shown}
      </th>
    );
  return (
    <td key={at} class={name}>
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
