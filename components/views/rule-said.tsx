import { i18n } from '#i18n';
import { camel } from '../ui/camel';
import { ICON, Icon, type IconShape } from '../ui/icon';
import { momentText } from '../ui/moment-text';
import { costsHref } from './cost-card';
import { PageNames } from './rule-pages';
import type { RuleFacts } from './rules-of';

/** What the rule said when it was asked last, and why it was silent. */
export function RuleSaid({ facts }: { facts: RuleFacts }) {
  const { verdict, judgedAt, saidOf, choice, definition } = facts;
  if (choice.off) return <p class="rule-said small muted">{i18n.t('rules.said.off')}</p>;
  if (!verdict || judgedAt === undefined || verdict.said === 'off')
    return <p class="rule-said small muted">{i18n.t('rules.said.never')}</p>;
  if (verdict.said === 'never-visited')
    return (
      <p class="rule-said small">
        <Icon shape={ICON.info} />
        <span>
          {i18n.t('rules.said.neverVisited')} <PageNames pages={definition.needs} />
        </span>
      </p>
    );
  return (
    <p class={`rule-said small${verdict.said === 'fired' ? '' : ' muted'}`}>
      <Icon shape={iconOf(verdict.said)} />
      <span>
        {textOf(verdict)} <span class="nowrap">{momentText(judgedAt)}</span>
        {verdict.said === 'quiet' && verdict.why === 'no-costs' && (
          <>
            {' '}
            <a class="nowrap" href={costsHref(saidOf)}>
              {i18n.t('rules.giveCosts')}
            </a>
          </>
        )}
      </span>
    </p>
  );
}

type Verdict = NonNullable<RuleFacts['verdict']>;

function textOf(verdict: Verdict): string {
  if (verdict.said === 'fired') return i18n.t('rules.said.fired', [verdict.found]);
  if (verdict.said === 'quiet') return i18n.t(`rules.quiet.${camel(verdict.why)}`);
  return i18n.t(verdict.said === 'failed' ? 'rules.said.failed' : 'rules.said.calm');
}

function iconOf(said: Verdict['said']): IconShape {
  if (said === 'fired') return ICON.warn;
  return said === 'calm' ? ICON.check : ICON.info;
}
