import { i18n } from '#i18n';
import type { MetricRow } from '../../utils/model/panel-view';
import { figureText, formatOfUnit } from '../ui/figure-text';
import { OriginFigure } from '../ui/origin-figure';
import { metricName } from '../ui/words';
import { MetricState } from './metric-state';
import { originOf, type ReadFacts } from './read-facts';

/** The main figures at a glance, each with how far it can be trusted. */
export function MetricTiles({ rows, facts }: { rows: readonly MetricRow[]; facts: ReadFacts }) {
  return (
    <ul class="metrics" aria-label={i18n.t('home.main')}>
      {rows.map((row) => (
        <li key={row.metric} class="metric">
          <div class="metric-head">
            <h4>{metricName(row.metric)}</h4>
            <MetricState row={row} facts={facts} />
          </div>
          <OriginFigure origin={originOf(row, facts)}>
            <span class={row.figure.kind === 'missing' ? 'figure figure-gone' : 'figure'}>
              {figureText(row.figure, formatOfUnit(row.unit))}
            </span>
          </OriginFigure>
        </li>
      ))}
    </ul>
  );
}
