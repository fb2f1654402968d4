import { i18n } from '#i18n';
import { type RevisedFigure, type Revision, revisionsOf } from '../../utils/insights/revisions';
import type { Day } from '../../utils/model/day';
import { metricDefinition } from '../../utils/model/metric';
import { useData } from '../data-context';
import { formatOfUnit, numberText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { metricName } from '../ui/words';

interface TrendRevisionsProps {
  subject: string;
  scope: string;
  day: Day;
}

/** Every look at one day, oldest first, and what each of them said anew. */
export function TrendRevisions({ subject, scope, day }: TrendRevisionsProps) {
  const source = useData();
  const [looks, { retry }] = useLoaded(
    () => source.looks(subject, scope, day),
    [source, subject, scope, day],
  );
  return (
    <WhenLoaded loaded={looks} retry={retry}>
      {(all) =>
        all.length === 0 ? (
          <p class="muted">{i18n.t('trends.noLooks')}</p>
        ) : (
          <ol class="revisions">
            {revisionsOf(all).map((revision) => (
              <Look key={`${revision.takenAt}${revision.page}`} revision={revision} />
            ))}
          </ol>
        )
      }
    </WhenLoaded>
  );
}

/** A first look lists nothing: the row above shows its figures, or the looks after it do. */
function Look({ revision: { takenAt, page, since, changes, same } }: { revision: Revision }) {
  const shown = since ? changes : [];
  return (
    <li>
      <p>
        <b>{momentText(takenAt)}</b> <span class="muted">{i18n.t(`page.${page}`)}</span>
      </p>
      {!since && <p class="muted">{i18n.t('trends.firstLook', [changes.length])}</p>}
      {since && changes.length === 0 && <p class="muted">{i18n.t('trends.sameLook', [same])}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((change) => (
            <li key={change.metric}>{changeText(change)}</li>
          ))}
        </ul>
      )}
      {shown.length > 0 && same > 0 && <p class="muted">{i18n.t('trends.othersSame', [same])}</p>}
    </li>
  );
}

/** 花费 0.00 → 312.50 */
function changeText({ metric, before, after, doubted }: RevisedFigure): string {
  const format = formatOfUnit(metricDefinition(metric).unit);
  const now = numberText(after, format);
  const name = metricName(metric);
  const text =
    before === null
      ? i18n.t('trends.newFigure', { name, value: now })
      : i18n.t('trends.changed', { name, before: numberText(before, format), after: now });
  return doubted ? i18n.t('trends.doubted', [text]) : text;
}
