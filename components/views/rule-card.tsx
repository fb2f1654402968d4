import chevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Severity } from '../../utils/model/alert';
import type { RuleChange } from '../../utils/model/rule-board';
import { Icon } from '../ui/icon';
import { SeverityMark } from '../ui/severity-mark';
import { RuleLimits } from './rule-limits';
import { RulePages } from './rule-pages';
import { RuleRaises } from './rule-raises';
import { RuleSaid } from './rule-said';
import type { RuleFacts } from './rules-of';

export interface RuleCardProps {
  facts: RuleFacts;
  isOpen: boolean;
  onOpen: () => void;
  onChange: (change: RuleChange) => void;
  /** takes "not useful" back for one subject */
  onLower: (subject: string) => void;
  /** a value that cannot be set, in a sentence */
  onRefused: (sentence: string) => void;
}

const SEVERITIES: readonly Severity[] = ['urgent', 'warn', 'info'];

/** One rule: its switch, how bad, what it said last; opened, all that it decides by. */
export function RuleCard(props: RuleCardProps) {
  const { facts, isOpen, onOpen, onChange } = props;
  const { definition, choice } = facts;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened by its address: brought into view.
    if (isOpen) card.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  const title = i18n.t(`rule.${definition.id}.title`);
  return (
    <article class={choice.off ? 'rule rule-off' : 'rule'} aria-label={title} ref={card}>
      <div class="rule-head">
        <input
          type="checkbox"
          checked={!choice.off}
          aria-label={i18n.t('rules.on', [title])}
          onChange={(event) => onChange({ ...wishOf(facts), off: !event.currentTarget.checked })}
        />
        <h3>
          <span class="rule-id small muted">{definition.id}</span> {title}
        </h3>
        <SeverityMark severity={choice.severity} />
        <RuleSaid facts={facts} />
        <button type="button" class="btn btn-quiet" aria-expanded={isOpen} onClick={onOpen}>
          <Icon shape={chevronRight} />
          {facts.raises.length > 0
            ? i18n.t('rules.stricterFor', [facts.raises.length])
            : i18n.t('rules.more')}
          <span class="vh"> {title}</span>
        </button>
      </div>
      {isOpen && <RuleBody {...props} />}
    </article>
  );
}

/** All that is set now, from which a change is made. */
export function wishOf({ definition, shop, choice, limits }: RuleFacts): RuleChange {
  return {
    shop,
    rule: definition.id,
    off: choice.off,
    severity: choice.severity,
    thresholds: Object.fromEntries(limits.map(({ name, chosen }) => [name, chosen])),
  };
}

function RuleBody(props: RuleCardProps) {
  const { facts, onChange, onLower } = props;
  const { definition, choice } = facts;
  return (
    <div class="rule-body">
      <p class="small">{i18n.t(`rule.${definition.id}.says`)}</p>
      <RulePages facts={facts} />
      <div class="rule-limits">
        <label class="field">
          <span>{i18n.t('rules.severity')}</span>
          <select
            value={choice.severity}
            onChange={({ currentTarget }) => {
              const severity = SEVERITIES.find((one) => one === currentTarget.value);
              if (severity) onChange({ ...wishOf(facts), severity });
            }}
          >
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {i18n.t(`severity.${severity}`)}
              </option>
            ))}
          </select>
        </label>
        <RuleLimits {...props} />
      </div>
      <RuleRaises raises={facts.raises} onLower={onLower} />
    </div>
  );
}
