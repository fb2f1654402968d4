import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { type AdsPlan, PLAN_CHECKS, type PlanCheck } from '../../utils/model/ads-desk';
import { useData } from '../data-context';

/** What must be set of a new plan before it runs; what is ticked is kept. */
export function AdsChecklist({ plan: { subject, name, ticked } }: { plan: AdsPlan }) {
  const source = useData();
  const checks = useSignal<readonly PlanCheck[]>(ticked);
  const toggle = (check: PlanCheck, on: boolean) => {
    const before = checks.value;
    const next = PLAN_CHECKS.filter((one) => (one === check ? on : before.includes(one)));
    checks.value = next;
    source.tickPlan(subject, next).catch(() => {
      checks.value = before;
    });
  };
  return (
    <fieldset class="card ads-checklist">
      <legend class="vh">{i18n.t('ads.check.title')}</legend>
      <h2>{i18n.t('ads.check.plan', [name])}</h2>
      <p class="small muted">{i18n.t('ads.check.about')}</p>
      {PLAN_CHECKS.map((check) => (
        <label key={check} class="check">
          <input
            type="checkbox"
            checked={checks.value.includes(check)}
            onChange={({ currentTarget }) => toggle(check, currentTarget.checked)}
          />
          {i18n.t(`ads.check.${check}`)}
        </label>
      ))}
    </fieldset>
  );
}
