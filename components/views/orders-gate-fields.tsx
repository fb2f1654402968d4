import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { SCORE_IDS, type ScoreGate, type ScoreId } from '../../utils/model/orders-desk';
import { ICON, Icon } from '../ui/icon';
import { useTyped } from '../ui/use-typed';
import { gateName } from './orders-gates';

interface OrdersGateFieldsProps {
  gates: readonly ScoreGate[];
  onSave: (gates: ScoreGate[]) => void;
}

/** The operator's gates: switched, renamed, set to another score, added and removed. */
export function OrdersGateFields({ gates, onSave }: OrdersGateFieldsProps) {
  const change = (id: string, own: Partial<ScoreGate>) =>
    onSave(gates.map((gate) => (gate.id === id ? { ...gate, ...own } : gate)));
  return (
    <div class="orders-gates">
      {gates.map((gate) => (
        <GateRow
          key={gate.id}
          gate={gate}
          onChange={(own) => change(gate.id, own)}
          onRemove={() => onSave(gates.filter(({ id }) => id !== gate.id))}
        />
      ))}
      <button
        type="button"
        class="btn"
        onClick={() => onSave([...gates, newGate(gates.length + 1)])}
      >
        {i18n.t('orders.gateAdd')}
      </button>
    </div>
  );
}

function newGate(number: number): ScoreGate {
  return {
    id: crypto.randomUUID(),
    name: i18n.t('orders.gateNew', [number]),
    scores: ['voc_score'],
    least: 4.6,
    on: true,
  };
}

interface GateRowProps {
  gate: ScoreGate;
  onChange: (own: Partial<ScoreGate>) => void;
  onRemove: () => void;
}

function GateRow({ gate, onChange, onRemove }: GateRowProps) {
  const isWrong = useSignal(false);
  const name = gateName(gate);
  const setLeast = (text: string) => {
    const bare = text.normalize('NFKC').trim();
    const least = /^\d(\.\d{1,5})?$/.test(bare) ? Number(bare) : 0;
    isWrong.value = least < 1 || least > 5;
    if (!isWrong.value) onChange({ least });
  };
  const typingName = useTyped(name, (text) => {
    onChange({ name: text.trim() });
    return text.trim() !== '';
  });
  const typingLeast = useTyped(String(gate.least), setLeast);
  const toggle = (score: ScoreId, on: boolean) => {
    const scores = SCORE_IDS.filter((one) => (one === score ? on : gate.scores.includes(one)));
    if (scores.length > 0) onChange({ scores });
  };
  return (
    <fieldset class="orders-gate">
      <legend class="vh">{name}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={gate.on}
          aria-label={i18n.t('orders.gateOn', [name])}
          onChange={({ currentTarget }) => onChange({ on: currentTarget.checked })}
        />
      </label>
      <label class="field">
        <span>{i18n.t('orders.gateName')}</span>
        <input type="text" maxLength={60} {...typingName} />
      </label>
      <label class="field orders-least">
        <span>{i18n.t('orders.gateLeast')}</span>
        <input type="text" inputMode="decimal" aria-invalid={isWrong.value} {...typingLeast} />
        {isWrong.value && (
          <span class="small target-wrong" role="alert">
            {i18n.t('orders.wrongScore')}
          </span>
        )}
      </label>
      <div class="orders-which">
        {SCORE_IDS.map((score) => (
          <label key={score} class="check small">
            <input
              type="checkbox"
              checked={gate.scores.includes(score)}
              onChange={({ currentTarget }) => toggle(score, currentTarget.checked)}
            />
            {i18n.t(`orders.gateScore.${score}`)}
          </label>
        ))}
      </div>
      <button
        type="button"
        class="btn btn-quiet"
        aria-label={i18n.t('orders.gateRemove', [name])}
        onClick={onRemove}
      >
        <Icon shape={ICON.close} />
      </button>
    </fieldset>
  );
}
