import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type { MetricRow } from '../../utils/model/panel-view';
import { lastWeekName } from './compare-names';
import { MetricLine } from './metric-line';
import type { ReadFacts } from './read-facts';

interface MetricTableProps {
  rows: MetricRow[];
  day: Day | null;
  facts: ReadFacts;
  /** what the operator changed on the days of the lines */
  noted: Decision[];
}

/** The figures that are not looked at first, in a table that is drawn when it is unfolded. */
export function MetricTable({ rows, day, facts, noted }: MetricTableProps) {
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('home.others', [rows.length])}</summary>
      {open && <Rows rows={rows} day={day} facts={facts} noted={noted} />}
    </details>
  );
}

function Rows({ rows, day, facts, noted }: MetricTableProps) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{i18n.t('home.metric')}</th>
          <th scope="col" class="num">
            {i18n.t('home.value')}
          </th>
          <th scope="col" class="num">
            {lastWeekName(day)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MetricLine key={row.metric} row={row} day={day} facts={facts} noted={noted} />
        ))}
      </tbody>
    </table>
  );
}
