import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Day } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import type { TargetBoard, TargetEdit } from '../../utils/model/target';
import { changeParams } from '../dashboard/use-route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { CostCard } from './cost-card';
import { EmptyView } from './empty-view';
import { PlanMonth } from './plan-month';
import { TargetGrid } from './target-grid';
import { TargetMissed } from './target-missed';
import { TargetProgressList } from './target-progress';

/** What the operator aims at, how far it is reached, what misses it, and the month's plan. */
export function TargetsView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(rows) => {
        const read = rows.filter(({ lastDay }) => lastDay !== null);
        const shop = read.find(({ subject }) => subject === params.get('shop')) ?? read[0];
        if (!shop) return <EmptyView text={i18n.t('targets.empty')} />;
        return (
          <>
            {read.length > 1 && <ShopField shops={read} shop={shop.subject} />}
            <Board
              key={shop.subject}
              shop={shop.subject}
              isForCosts={params.get('at') === 'costs'}
            />
          </>
        );
      }}
    </WhenLoaded>
  );
}

function ShopField({ shops, shop }: { shops: ShopRow[]; shop: string }) {
  return (
    <label class="field field-inline">
      <span>{i18n.t('trends.shop')}</span>
      <select
        value={shop}
        onChange={({ currentTarget: { value } }) => changeParams({ shop: value, at: '' }, 'step')}
      >
        {shops.map(({ subject, name }) => (
          <option key={subject} value={subject}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Board({ shop, isForCosts }: { shop: string; isForCosts: boolean }) {
  const source = useData();
  const [board, { retry, put }] = useLoaded(() => source.targets(shop), [source, shop]);
  const said = useSignal('');
  const keep = async (saving: Promise<TargetBoard>) => {
    try {
      put(await saving);
      said.value = i18n.t('settings.saved');
    } catch {
      said.value = i18n.t('targets.failed');
    }
  };
  const onEdit = (edit: TargetEdit) => void keep(source.saveTargets(shop, [edit]));
  const onPlan = (day: Day, value: number | null) =>
    void keep(source.savePlanDay(shop, day, value));
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      <WhenLoaded loaded={board} retry={retry}>
        {(found) => (
          <>
            <TargetProgressList board={found} />
            <TargetGrid board={found} onEdit={onEdit} />
            <TargetMissed board={found} />
            <CostCard shop={shop} isMeant={isForCosts} />
            {found.plan && <PlanMonth plan={found.plan} onEdit={onPlan} />}
          </>
        )}
      </WhenLoaded>
    </>
  );
}
