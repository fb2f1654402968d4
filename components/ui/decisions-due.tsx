import { i18n } from '#i18n';
import { ICON, Icon } from './icon';

interface DecisionsDueProps {
  /** decisions whose answers fell due since the journal was last looked at */
  count: number | undefined;
  /** the journal's address, where the surface can go there itself */
  href?: string;
}

/** That decisions can be looked back at; nothing when there is none. */
export function DecisionsDue({ count = 0, href }: DecisionsDueProps) {
  if (count === 0) return null;
  return (
    <p class="target-line small">
      <Icon shape={ICON.info} />
      <span>
        {i18n.t('decision.due', [count])} {href && <a href={href}>{i18n.t('decision.dueOpen')}</a>}
      </span>
    </p>
  );
}
