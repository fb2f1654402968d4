import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { EventStudy } from '../../utils/model/rival';
import { useData } from '../data-context';
import { shortDayText } from '../ui/moment-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { JournalAnswer } from './journal-answer';

interface RivalEventProps {
  item: string;
  /** when the change was first seen */
  before: Instant;
}

/** What the own shop's figures did after a rival changed, against the own same weekdays before. */
export function RivalEvent({ item, before }: RivalEventProps) {
  const source = useData();
  const chosen = useSignal('');
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(known) => {
        const shop = chosen.value || known[0]?.subject;
        if (!shop) return <p class="small">{i18n.t('rivals.event.noShop')}</p>;
        return (
          <section class="rival-event" aria-label={i18n.t('rivals.event.ask')}>
            {known.length > 1 && (
              <label class="field field-inline">
                <span>{i18n.t('rivals.event.shop')}</span>
                <select
                  value={shop}
                  onChange={(event) => {
                    chosen.value = event.currentTarget.value;
                  }}
                >
                  {known.map(({ subject, name }) => (
                    <option key={subject} value={subject}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Study key={shop} item={item} before={before} shop={shop} />
          </section>
        );
      }}
    </WhenLoaded>
  );
}

function Study({ item, before, shop }: RivalEventProps & { shop: string }) {
  const source = useData();
  const [study, { retry }] = useLoaded(
    () => source.rivalEvent(item, before, shop),
    [source, item, before, shop],
  );
  return (
    <WhenLoaded loaded={study} retry={retry}>
      {(found) =>
        found ? <Answers study={found} /> : <p class="small">{i18n.t('rivals.noSnapshot')}</p>
      }
    </WhenLoaded>
  );
}

function Answers({ study: { answers, event, others } }: { study: EventStudy }) {
  return (
    <>
      <p class="small muted">{i18n.t('rivals.event.about')}</p>
      <div class="journal-answers">
        {answers.map((answer) => (
          <JournalAnswer key={answer.days} decision={event} answer={answer} />
        ))}
      </div>
      {others.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('rivals.event.others', [others.length])}</summary>
          <ul class="list small">
            {others.map(({ item: other, title, on }, i) => (
              <li key={`${other}${i}`}>
                {shortDayText(on)} {title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
