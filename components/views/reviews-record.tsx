import { i18n } from '#i18n';
import type { VerdictRecord } from '../../utils/model/review-desk';
import { routeHref } from '../dashboard/route';
import { ruleText } from './reviews-text';

const MOST_RULES = 8;

/** How right the verdicts were by the operator's own word, rule by rule. */
export function ReviewsRecord({ record }: { record: VerdictRecord }) {
  const { judged, flagged, marks, mended, rules } = record;
  const wrong = marks['not-bad'] + marks.bad + marks.reason;
  const doubted = rules.filter((rule) => rule.wrong > 0).slice(0, MOST_RULES);
  return (
    <section class="card" aria-label={i18n.t('reviewDesk.record')}>
      <h2>{i18n.t('reviewDesk.record')}</h2>
      <p>
        {i18n.t(wrong === 0 ? 'reviewDesk.recordNone' : 'reviewDesk.recordSays', {
          judged: String(judged),
          flagged: String(flagged),
          wrong: String(wrong),
          notBad: String(marks['not-bad']),
          bad: String(marks.bad),
          reason: String(marks.reason),
        })}
      </p>
      {doubted.length > 0 && (
        <ul class="list small">
          {doubted.map((rule) => (
            <li key={rule.rule}>
              {i18n.t('reviewDesk.recordRule', {
                rule: ruleText(rule.rule),
                fired: String(rule.fired),
                wrong: String(rule.wrong),
              })}
            </li>
          ))}
        </ul>
      )}
      {mended > 0 && <p>{i18n.t('reviewDesk.recordMended', [mended])}</p>}
      <p class="small muted">{i18n.t('reviewDesk.method')}</p>
      <p>
        <a href={routeHref('reviews', { part: 'rules' })}>{i18n.t('reviewDesk.editRules')}</a>
      </p>
    </section>
  );
}
