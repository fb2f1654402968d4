import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import { goTo } from '../dashboard/use-route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { type PlanChoice, planHref, readPlanChoice } from './plan-choice';
import { PlanControls } from './plan-controls';
import { PlanOutcome } from './plan-outcome';
import { PlanTasks } from './plan-tasks';
import type { WriteReport } from './reports-view';

interface PlanViewProps {
  params: URLSearchParams;
  writeReport: WriteReport;
}

/** The plan of a day, a week or a month: what is to be done, and what was done against what moved. */
export function PlanView({ params, writeReport }: PlanViewProps) {
  const source = useData();
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  const today = dayOf(Date.now());
  const choice = readPlanChoice(params, today);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(rows) => (
        <>
          <PlanControls
            choice={choice}
            today={today}
            onChange={(next) => goTo(planHref(next), true)}
          />
          <Plan choice={choice} shops={rows} writeReport={writeReport} />
        </>
      )}
    </WhenLoaded>
  );
}

interface PlanProps {
  choice: PlanChoice;
  shops: ShopRow[];
  writeReport: WriteReport;
}

function Plan({ choice: { per, day }, shops, writeReport }: PlanProps) {
  const source = useData();
  const [changes, setChanges] = useState(0);
  const [board, { retry }] = useLoaded(() => source.plan(per, day), [source, per, day, changes]);
  return (
    <WhenLoaded loaded={board} retry={retry}>
      {(plan) => (
        <>
          <PlanTasks plan={plan} shops={shops} onChanged={() => setChanges(changes + 1)} />
          {shops.length > 0 && (
            <PlanOutcome
              key={`${plan.span.from}|${plan.span.to}`}
              plan={plan}
              shops={shops}
              changes={changes}
              writeReport={writeReport}
            />
          )}
          {shops.length === 0 && <p class="small muted">{i18n.t('tasks.noShop')}</p>}
        </>
      )}
    </WhenLoaded>
  );
}
