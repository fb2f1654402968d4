import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { DeskCard, DeskPanel } from '../../utils/model/desk-panel';
import { useData } from '../data-context';
import { ICON, Icon } from '../ui/icon';
import { momentText, timeText } from '../ui/moment-text';
import { saidText } from '../ui/said-text';

interface DeskSectionProps {
  desk: DeskPanel;
  /** when the page was read that the cards rest on */
  readAt: Instant;
}

/** What the desk of this page says of it; a page may not link to the desk's own view. */
export function DeskSection({ desk: { desk, cards, leftOut, place }, readAt }: DeskSectionProps) {
  const source = useData();
  const name = i18n.t(`desk.name.${desk}`);
  return (
    <section class="alerts" aria-label={name}>
      {cards.map((card) => (
        <Card key={card.id} {...card} />
      ))}
      <p class="small muted">{i18n.t('desk.basis', [timeText(readAt)])}</p>
      <button
        type="button"
        class="btn"
        onClick={() => void source.openDesk(place).catch(() => undefined)}
      >
        {leftOut > 0 ? i18n.t('desk.more', [name, leftOut]) : i18n.t('desk.open', [name])}
      </button>
    </section>
  );
}

function Card({ level, name, said, facts, rule, at, copy }: DeskCard) {
  return (
    <article class="alert" aria-label={name}>
      <header class="alert-head">
        <span class={`severity severity-${level}`}>
          <Icon shape={ICON[level === 'good' ? 'check' : level]} />
          {i18n.t(`desk.level.${level}`)}
        </span>
        <h4>{name}</h4>
        {at !== undefined && <span class="chip">{i18n.t('alert.due', [momentText(at)])}</span>}
      </header>
      <p>{saidText(said)}</p>
      <ul class="list small">
        {facts.map((fact, i) => (
          <li key={i}>{saidText(fact)}</li>
        ))}
      </ul>
      {rule && <p class="small muted">{saidText(rule)}</p>}
      {copy && <CopyButton {...copy} />}
    </article>
  );
}

/** Copies a message and notes that it was used; it says itself what came of it. */
function CopyButton({ text, use }: NonNullable<DeskCard['copy']>) {
  const source = useData();
  const [said, say] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say('copied');
    } catch {
      say('copyFailed');
      return;
    }
    // What was copied stands even if it cannot be noted.
    await source.templateUsed(use).catch(() => undefined);
  };
  return (
    <button type="button" class="btn" aria-live="polite" onClick={() => void copy()}>
      {i18n.t(`service.${said}`)}
    </button>
  );
}
