import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { DecisionAnswer } from '../../utils/model/journal';
import type { EventStudy } from '../../utils/model/rival';
import { useData } from '../data-context';
import { signedText } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { metricName } from '../ui/words';
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
            <OfWhat key={shop} item={item} before={before} shop={shop} />
          </section>
        );
      }}
    </WhenLoaded>
  );
}

/** The whole shop, or the one of its items that the rival stands against. */
function OfWhat({ item, before, shop }: RivalEventProps & { shop: string }) {
  const source = useData();
  const chosen = useSignal(shop);
  const [subjects] = useLoaded(() => source.decisionSubjects(shop), [source, shop]);
  const items =
    subjects.state === 'ready'
      ? subjects.value.filter(({ subject }) => subject.startsWith(`${shop}>item:`))
      : [];
  return (
    <>
      {items.length > 0 && (
        <label class="field field-inline">
          <span>{i18n.t('rivals.event.ofWhat')}</span>
          <select
            value={chosen}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            <option value={shop}>{i18n.t('decision.wholeShop')}</option>
            {items.map(({ subject, subjectName }) => (
              <option key={subject} value={subject}>
                {subjectName}
              </option>
            ))}
          </select>
        </label>
      )}
      <Study key={chosen.value} item={item} before={before} shop={shop} subject={chosen.value} />
    </>
  );
}

interface StudyProps extends RivalEventProps {
  shop: string;
  subject: string;
}

function Study({ item, before, shop, subject }: StudyProps) {
  const source = useData();
  const [study, { retry }] = useLoaded(
    () => source.rivalEvent(item, before, shop, subject === shop ? undefined : subject),
    [source, item, before, shop, subject],
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
      <p role="status">
        <strong>{verdictText(answers)}</strong>
      </p>
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

/** The longest answer that there is yet, in a sentence: what moved, or that nothing says so. */
function verdictText(answers: readonly DecisionAnswer[]): string {
  const ready = answers.filter((answer) => answer.kind === 'ready').at(-1);
  if (!ready) {
    const unread = answers.some(({ kind }) => kind === 'no-series');
    return i18n.t(unread ? 'rivals.event.unread' : 'rivals.event.pending');
  }
  const compared = ready.effects.filter((effect) => effect.kind === 'compared');
  if (compared.length === 0) return i18n.t('rivals.event.tooLittle', [ready.days]);
  const moved = compared.filter(({ verdict }) => verdict !== 'unclear');
  if (moved.length === 0) return i18n.t('rivals.event.noEvidence', [ready.days, compared.length]);
  const named = moved.map(
    ({ metric, verdict, shift, low, high }) =>
      `${metricName(metric)} ${i18n.t(`journal.${verdict === 'up' ? 'up' : 'down'}`)} ${i18n.t('rivals.event.shift', [signedText(shift, 'percent'), signedText(low, 'percent'), signedText(high, 'percent')])}`,
  );
  return i18n.t('rivals.event.moved', [ready.days, named.join(i18n.t('list.comma'))]);
}
