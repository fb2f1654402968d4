import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ShopRow } from '../../utils/model/panel-view';
import type { ReportDefinition } from '../../utils/model/report-definition';
import { routeHref } from '../dashboard/route';
import { camel } from '../ui/camel';
import { clockText } from '../ui/clock-text';

interface ReportSavedProps {
  saved: readonly ReportDefinition[];
  shops: readonly ShopRow[];
  /** the one that is shown */
  chosen: string;
  onForget: (id: string) => Promise<void>;
}

/** The operator's saved reports: what each is, when it is told, and the way to it. */
export function ReportSaved({ saved, shops, chosen, onForget }: ReportSavedProps) {
  const asked = useSignal('');
  if (saved.length === 0) return null;
  return (
    <section class="card" aria-labelledby="report-saved">
      <h2 id="report-saved">{i18n.t('report.mine')}</h2>
      <ul class="report-saved">
        {saved.map((one) => (
          <li key={one.id}>
            <div>
              <a
                href={routeHref('reports', { saved: one.id })}
                aria-current={one.id === chosen ? 'true' : undefined}
              >
                {one.name}
              </a>
              <p class="small muted">{factsOf(one, shops)}</p>
            </div>
            <div class="row">
              {asked.value === one.id && (
                <button
                  type="button"
                  class="btn"
                  onClick={() => {
                    asked.value = '';
                  }}
                >
                  {i18n.t('report.keepIt')}
                </button>
              )}
              <button
                type="button"
                class="btn btn-quiet"
                aria-label={`${i18n.t(asked.value === one.id ? 'report.forgetNow' : 'report.forget')}: ${one.name}`}
                onClick={() => {
                  if (asked.value === one.id) void onForget(one.id);
                  else asked.value = one.id;
                }}
              >
                {i18n.t(asked.value === one.id ? 'report.forgetNow' : 'report.forget')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 周报 · 上周 · 棉语旗舰店 · 每周一 18:00 提醒 */
function factsOf(
  { kind, period, shops: asked, readyAt, leftOut }: ReportDefinition,
  shops: readonly ShopRow[],
): string {
  // As its page spells it now; a shop that is gone keeps the name it is kept under.
  const nameOf = (shop: string) =>
    shops.find(({ subject }) => subject === shop)?.name ?? shop.slice('shop:'.length);
  return [
    i18n.t(`report.kind.${kind}`),
    i18n.t(`report.period.${camel(period)}`),
    asked.map(nameOf).join(i18n.t('list.comma')),
    leftOut.length > 0 ? i18n.t('report.without', [leftOut.length]) : '',
    readyAt === null ? '' : i18n.t(`report.told.${toldOf(period)}`, [clockText(readyAt)]),
  ]
    .filter(Boolean)
    .join(' · ');
}

function toldOf(period: ReportDefinition['period']): 'monday' | 'first' | 'daily' {
  if (period === 'last-week' || period === 'this-week') return 'monday';
  return period === 'last-month' || period === 'this-month' ? 'first' : 'daily';
}
