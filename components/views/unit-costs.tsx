import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { MOST_UNIT_COSTS } from '../../utils/model/costs';
import { type TypedUnitCosts, typedUnitCosts, unitCostsField } from './cost-text';

interface UnitCostsProps {
  costs: Readonly<Record<string, number>>;
  onEdit: (costs: Record<string, number>) => void;
}

/** What a piece of each item costs, pasted or typed; kept when the field is left. */
export function UnitCosts({ costs, onEdit }: UnitCostsProps) {
  const wrong = useSignal<string | null>(null);
  const text = useSignal(unitCostsField(costs));
  const id = useId();
  const leave = () => {
    const typed = typedUnitCosts(text.value);
    wrong.value = typed.ok ? null : faultText(typed);
    if (typed.ok && unitCostsField(typed.costs) !== unitCostsField(costs)) onEdit(typed.costs);
  };
  return (
    <div class="field cost-pieces">
      <label for={id}>{i18n.t('costs.pieces')}</label>
      <textarea
        id={id}
        rows={4}
        spellcheck={false}
        placeholder={i18n.t('costs.piecesExample')}
        aria-invalid={wrong.value !== null}
        aria-describedby={`${id}-says`}
        value={text}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
        onChange={leave}
      />
      <p class="small muted" id={`${id}-says`}>
        {i18n.t('costs.aboutPieces')}
      </p>
      {wrong.value !== null && (
        <p class="small target-wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

function faultText(typed: Exclude<TypedUnitCosts, { ok: true }>): string {
  if (typed.why === 'too-many') return i18n.t('costs.piecesTooMany', [MOST_UNIT_COSTS]);
  const { line } = typed;
  return i18n.t(typed.why === 'twice' ? 'costs.pieceTwice' : 'costs.pieceWrong', [line]);
}
