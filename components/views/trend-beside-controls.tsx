import { i18n } from '#i18n';
import type { ShopRow } from '../../utils/model/panel-view';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { besideName } from './trend-besides';
import { AGAINST, kindOfSubject, MOST_BESIDE, type TrendChoice } from './trend-choice';

interface BesideControlsProps {
  shops: ShopRow[];
  choice: TrendChoice;
  onChange: (next: Partial<TrendChoice>) => void;
}

/** More than this cannot be found by scrolling. */
const MOST = 300;

/** What the lines are laid beside: earlier days of the same, and other shops or rows. */
export function BesideControls({ shops, choice, onChange }: BesideControlsProps) {
  const { against, beside, grain } = choice;
  return (
    <>
      {grain !== 'month' && (
        <label class="field">
          <span>{i18n.t('trends.against')}</span>
          <select
            value={against ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ against: AGAINST.find((one) => one === value) })
            }
          >
            <option value="">{i18n.t('trends.againstNothing')}</option>
            {AGAINST.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`trends.againstWhat.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <OtherSubjects shops={shops} choice={choice} onChange={onChange} />
      {beside.length > 0 && (
        <ul class="row beside-chosen">
          {beside.map((subject) => (
            <li key={subject}>
              <button
                type="button"
                class="btn"
                onClick={() => onChange({ beside: beside.filter((one) => one !== subject) })}
              >
                {i18n.t('trends.besideRemove', [besideName(subject, shops)])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Beside a shop other shops, beside an item other items of the shop. */
function OtherSubjects({ shops, choice, onChange }: BesideControlsProps) {
  const source = useData();
  const { shop, subject, beside } = choice;
  const kind = kindOfSubject(subject);
  const [loaded] = useLoaded(
    async () => (kind ? await source.subjects(shop, kind) : []),
    [source, shop, kind],
  );
  const rows = loaded.state === 'ready' ? loaded.value : [];
  const all = kind
    ? rows.map(({ subject: id, name, path }) => ({ id, name: path?.join(' › ') ?? name }))
    : shops.map(({ subject: id, name }) => ({ id, name }));
  const others = all.filter(({ id }) => id !== subject && !beside.includes(id)).slice(0, MOST);
  if (others.length === 0 || beside.length >= MOST_BESIDE) return null;
  return (
    <label class="field">
      <span>{i18n.t('trends.beside')}</span>
      <select
        value=""
        onChange={({ currentTarget: { value } }) => {
          if (value) onChange({ beside: [...beside, value] });
        }}
      >
        <option value="">{i18n.t('trends.besideAdd')}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
