import { i18n } from '#i18n';
import type { ActivityRow } from '../../utils/model/reading';
import { ICON, Icon } from '../ui/icon';
import { momentText } from '../ui/moment-text';
import { Tip } from '../ui/tip';
import { LeftOut } from './left-out';
import { PrintedFigure } from './printed-figure';
import type { ReadFacts } from './read-facts';

interface ActivityListProps {
  activities: ActivityRow[];
  leftOut: number;
  facts: ReadFacts;
}

type Read = Pick<ActivityListProps, 'facts'>;

const MOST_ITEMS = 20;

/** Activities with their times, what they ask for as the page says it, and the items in them. */
export function ActivityList({ activities, leftOut, facts }: ActivityListProps) {
  return (
    <>
      {activities.map((activity, i) => (
        <section class="card" key={`${activity.id ?? activity.name}${i}`}>
          <div class="card-head">
            <h4>{activity.name || i18n.t('figures.activity')}</h4>
            {activity.status && <span class="chip">{activity.status}</span>}
          </div>
          <Phases phases={activity.phases} facts={facts} />
          <Gates gates={activity.gates} />
          <Items items={activity.items} facts={facts} />
        </section>
      ))}
      <LeftOut rows={leftOut} />
    </>
  );
}

function Phases({ phases, facts }: Pick<ActivityRow, 'phases'> & Read) {
  if (phases.length === 0) return null;
  return (
    <dl class="facts">
      {phases.map(({ label, raw, from, to }) => (
        <div class="fact" key={label}>
          <dt>{label}</dt>
          <dd>
            {from === undefined && to === undefined ? (
              raw
            ) : (
              <Tip
                lines={[
                  [i18n.t('origin.raw'), raw],
                  [i18n.t('origin.readAt'), momentText(facts.readAt)],
                ]}
              >
                {[from && momentText(from), to && momentText(to)].filter(Boolean).join(' – ')}
              </Tip>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Gates({ gates }: Pick<ActivityRow, 'gates'>) {
  if (gates.length === 0) return null;
  return (
    <ul class="gates">
      {gates.map(({ label, raw, met }, i) => (
        <li key={`${label}${i}`} class={met === false ? 'gate-open' : undefined}>
          {met === undefined ? (
            <span class="icon" />
          ) : (
            <Icon
              shape={met ? ICON.check : ICON.close}
              label={met ? i18n.t('figures.met') : i18n.t('figures.notMet')}
            />
          )}
          <span>{raw}</span>
        </li>
      ))}
    </ul>
  );
}

function Items({ items, facts }: Pick<ActivityRow, 'items'> & Read) {
  if (items.length === 0) return null;
  return (
    <details class="more">
      <summary>{i18n.t('figures.items', [items.length])}</summary>
      <table class="table">
        <tbody>
          {items.slice(0, MOST_ITEMS).map(({ subject, prices, texts }, i) => (
            <tr key={`${subject.id ?? subject.name}${i}`}>
              <th scope="row">
                <span class="row-name" title={subject.name}>
                  {subject.name || subject.id}
                </span>
                {texts.length > 0 && (
                  <span class="row-texts">{texts.map(({ text }) => text).join(' · ')}</span>
                )}
              </th>
              <td class="num">
                {prices.map((price) => (
                  <div key={price.kind} class={price.kind === 'list' ? 'muted small' : undefined}>
                    <span class="vh">{i18n.t(`price.${price.kind}`)} </span>
                    <PrintedFigure
                      label={i18n.t(`price.${price.kind}`)}
                      printed={price}
                      format="CNY"
                      facts={facts}
                    />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <LeftOut rows={Math.max(0, items.length - MOST_ITEMS)} />
    </details>
  );
}
