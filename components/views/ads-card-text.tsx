import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { DeskCard } from '../../utils/model/desk-panel';
import { ICON, Icon } from '../ui/icon';
import { saidText } from '../ui/said-text';

interface AdsCardHeadProps {
  level: DeskCard['level'];
  children: ComponentChildren;
}

/** How much a card presses, and what it is about. */
export function AdsCardHead({ level, children }: AdsCardHeadProps) {
  return (
    <header class="alert-head">
      <AdsLevel level={level} />
      {children}
    </header>
  );
}

/** How much something presses, in a word. */
export function AdsLevel({ level }: Pick<DeskCard, 'level'>) {
  return (
    <span class={`severity severity-${level}`}>
      <Icon shape={ICON[level === 'good' ? 'check' : level]} />
      {i18n.t(`desk.level.${level}`)}
    </span>
  );
}

/** What a card says, on which figures, and by which rule. */
export function AdsCardText({ card: { said, facts, rule } }: { card: DeskCard }) {
  return (
    <>
      <p>
        <strong>{saidText(said)}</strong>
      </p>
      <ul class="ads-facts small">
        {facts.map((fact) => (
          <li key={fact.key}>{saidText(fact)}</li>
        ))}
      </ul>
      {rule && <p class="small muted">{saidText(rule)}</p>}
    </>
  );
}
