import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { shopOfName } from '../../utils/model/series-subject';
import { useData } from '../data-context';
import { typedShare } from './cost-text';
import { fieldValue } from './target-text';

type Fault = 'name' | 'margin' | 'goal' | 'failed' | null;

/** Whose figures they are, what is left of a sale, and what the month is to bring. */
export function WelcomeShop({ onSaved }: { onSaved: (name: string) => void }) {
  const source = useData();
  const name = useSignal('');
  const margin = useSignal('');
  const goal = useSignal('');
  const fault = useSignal<Fault>(null);
  const saved = useSignal('');
  const save = async (event: Event) => {
    event.preventDefault();
    saved.value = '';
    const given = { margin: typedShare(margin.value), goal: fieldValue('pay_amt', goal.value) };
    fault.value = faultOf(name.value, given.margin, given.goal);
    if (fault.value) return;
    const shop = shopOfName(name.value);
    try {
      if (given.margin) await source.saveCosts(shop, { margin: given.margin });
      if (given.goal)
        await source.saveTargets(shop, [{ metric: 'pay_amt', per: 'month', value: given.goal }]);
      saved.value = name.value.trim();
      onSaved(saved.value);
    } catch {
      fault.value = 'failed';
    }
  };
  return (
    <form class="welcome-shop" onSubmit={(event) => void save(event)}>
      <Typed label={i18n.t('welcome.shopName')} value={name} isWrong={fault.value === 'name'} />
      <Typed
        label={i18n.t('welcome.margin')}
        value={margin}
        isWrong={fault.value === 'margin'}
        numeric
      />
      <Typed label={i18n.t('welcome.goal')} value={goal} isWrong={fault.value === 'goal'} numeric />
      <button type="submit" class="btn btn-main">
        {i18n.t('welcome.save')}
      </button>
      {fault.value && (
        <p class="small target-wrong" role="alert">
          {i18n.t(`welcome.fault.${fault.value}`)}
        </p>
      )}
      <p class="said" role="status">
        {saved.value && i18n.t('welcome.saved', [saved.value])}
      </p>
    </form>
  );
}

interface TypedProps {
  label: string;
  value: { value: string };
  isWrong: boolean;
  numeric?: boolean;
}

function Typed({ label, value, isWrong, numeric = false }: TypedProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        maxLength={60}
        inputMode={numeric ? 'decimal' : 'text'}
        aria-invalid={isWrong}
        value={value.value}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.value;
        }}
      />
    </label>
  );
}

/** 0.35 for 35 % would make every plan look like a loss. */
function faultOf(
  name: string,
  margin: number | null | undefined,
  goal: number | null | undefined,
): Fault {
  if (name.trim() === '') return 'name';
  if (margin === undefined || (margin !== null && margin <= 0.01)) return 'margin';
  return goal === undefined ? 'goal' : null;
}
