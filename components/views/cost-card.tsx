import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { knownBreakEven } from '../../utils/insights/known-costs';
import {
  COST_SHARES,
  type CostAnswers,
  type CostEdit,
  type CostShare,
} from '../../utils/model/costs';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { numberText } from '../ui/figure-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { shareField, typedShare } from './cost-text';
import { UnitCosts } from './unit-costs';

/** Where a shop's costs are asked for. */
export function costsHref(shop = ''): string {
  return routeHref('targets', { shop, at: 'costs' });
}

interface CostCardProps {
  shop: string;
  /** the operator came for it: it takes the focus */
  isMeant: boolean;
}

/** What selling costs, asked once a shop, and the return at which advertising breaks even by it. */
export function CostCard({ shop, isMeant }: CostCardProps) {
  const source = useData();
  const [answers, { retry, put }] = useLoaded(() => source.costs(shop), [source, shop]);
  const said = useSignal('');
  const onEdit = async (edit: CostEdit) => {
    said.value = '';
    try {
      put(await source.saveCosts(shop, edit));
      said.value = i18n.t('costs.saved');
    } catch {
      said.value = i18n.t('targets.failed');
    }
  };
  return (
    <section class="card cost-card">
      <h2>{i18n.t('costs.title')}</h2>
      <p class="small muted">{i18n.t('costs.says')}</p>
      <WhenLoaded loaded={answers} retry={retry}>
        {(known) => <Fields answers={known} isMeant={isMeant} onEdit={onEdit} />}
      </WhenLoaded>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}

interface FieldsProps {
  answers: CostAnswers;
  isMeant: boolean;
  onEdit: (edit: CostEdit) => void;
}

function Fields({ answers, isMeant, onEdit }: FieldsProps) {
  const first = useRef<HTMLDivElement>(null);
  // What is being typed counts at once; what was saved stands wherever nothing is being typed.
  const typed = useSignal<Partial<Record<CostShare, number | null>>>({});
  useEffect(() => {
    if (isMeant) first.current?.querySelector('input')?.focus();
  }, [isMeant]);
  return (
    <>
      <div class="cost-fields" ref={first}>
        {COST_SHARES.map((share) => (
          <ShareField
            key={share}
            share={share}
            value={answers[share]}
            onType={(value) => {
              typed.value = { ...typed.value, [share]: value };
            }}
            onEdit={onEdit}
          />
        ))}
      </div>
      <EvenLine answers={{ ...answers, ...typed.value }} />
      <UnitCosts costs={answers.unitCosts} onEdit={(unitCosts) => onEdit({ unitCosts })} />
    </>
  );
}

interface ShareFieldProps {
  share: CostShare;
  value: number | null;
  onType: (value: number | null) => void;
  onEdit: (edit: CostEdit) => void;
}

function ShareField({ share, value, onType, onEdit }: ShareFieldProps) {
  const wrong = useSignal<string | null>(null);
  const text = useSignal(shareField(value));
  const id = useId();
  const type = (typed: string) => {
    text.value = typed;
    const next = typedShare(typed);
    onType(next === undefined || faultOf(share, next) !== null ? value : next);
  };
  const leave = (typed: string) => {
    text.value = typed;
    const next = typedShare(typed);
    wrong.value = faultOf(share, next);
    if (next !== undefined && wrong.value === null && next !== value) onEdit({ [share]: next });
  };
  return (
    <div class="field">
      <label for={id}>{i18n.t(`costs.${share}`)}</label>
      <span class="cost-number">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          aria-invalid={wrong.value !== null}
          aria-describedby={`${id}-unit ${id}-says`}
          value={text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onChange={({ currentTarget }) => leave(currentTarget.value)}
        />
        <span class="muted" id={`${id}-unit`}>
          %
        </span>
      </span>
      <p class="small muted" id={`${id}-says`}>
        {i18n.t(`costs.about.${share}`)}
      </p>
      {wrong.value !== null && (
        <p class="small target-wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** Why it cannot be so, in a sentence. */
function faultOf(share: CostShare, value: number | null | undefined): string | null {
  if (value === undefined) return i18n.t('costs.wrong');
  // 0.35 for 35 % would make every plan look like a loss.
  const isShare = share === 'margin' && value !== null && value > 0 && value <= 0.01;
  return isShare ? i18n.t('costs.wrongMargin') : null;
}

/** The break-even return, as it follows from what stands in the fields. */
function EvenLine({ answers }: { answers: CostAnswers }) {
  const even = knownBreakEven(answers);
  if (even.known === 'nothing') return <p class="muted">{i18n.t('costs.evenUnknown')}</p>;
  if (even.known === 'never') return <p class="target-wrong">{i18n.t('costs.evenNever')}</p>;
  const roi = numberText(even.roi, 'decimal');
  return (
    <div class="cost-even" aria-live="polite">
      <p>
        <strong>{i18n.t(even.known === 'whole' ? 'costs.even' : 'costs.evenLeast', [roi])}</strong>
      </p>
      <p class="small muted">
        {even.known === 'whole'
          ? i18n.t('costs.left', [numberText(even.left * 100, 'CNY'), roi])
          : i18n.t('costs.missing', [
              even.missing.map((share) => i18n.t(`costs.${share}`)).join(i18n.t('list.comma')),
            ])}
      </p>
    </div>
  );
}
