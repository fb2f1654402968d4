import { i18n } from '#i18n';
import { routeHref } from '../dashboard/route';
import type { DayMark } from './day-marks';
import { decisionText } from './decision-words';
import { shortDayText } from './moment-text';

/** The lines of a chart in words, each with the way to its entry. */
export function DecisionMarks({ marks }: { marks: DayMark[] }) {
  if (marks.length === 0) return null;
  return (
    <div class="decision-marks small">
      <span class="muted">{i18n.t('decision.marks')}</span>
      <ul>
        {marks.flatMap(({ day, decisions }) =>
          decisions.map((decision) => (
            <li key={decision.id}>
              <span class="nowrap">{shortDayText(day)}</span>{' '}
              <a href={routeHref('journal', { decision: decision.id })}>{decisionText(decision)}</a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
