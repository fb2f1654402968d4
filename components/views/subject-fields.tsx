import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { DecisionSubject } from '../../utils/model/journal';
import type { ShopRow } from '../../utils/model/panel-view';
import { useData } from '../data-context';
import { subjectText } from '../ui/decision-words';
import { useLoaded } from '../ui/use-loaded';

interface SubjectChoice {
  /** '' where none of several shops is chosen yet */
  shop: string;
  choices: readonly DecisionSubject[];
  chosen?: DecisionSubject;
  onShop: (shop: string) => void;
  onSubject: (subject: string) => void;
}

/** Which shop and what of it a decision is about; `first` is the shop that stands chosen. */
export function useSubjectChoice(first: string): SubjectChoice {
  const source = useData();
  const shop = useSignal(first);
  const subject = useSignal('');
  const [loaded] = useLoaded<DecisionSubject[]>(
    async () => (shop.value ? source.decisionSubjects(shop.value) : []),
    [source, shop.value],
  );
  const choices = loaded.state === 'ready' ? loaded.value : [];
  const chosen = choices.find((one) => one.subject === subject.value) ?? choices[0];
  return {
    shop: shop.value,
    choices,
    ...(chosen && { chosen }),
    onShop: (next) => {
      shop.value = next;
    },
    onSubject: (next) => {
      subject.value = next;
    },
  };
}

interface SubjectFieldsProps {
  shops: readonly ShopRow[];
  choice: SubjectChoice;
}

/** The two fields of a choice; a single shop needs none of its own. */
export function SubjectFields({ shops, choice }: SubjectFieldsProps) {
  const { shop, choices, chosen, onShop, onSubject } = choice;
  return (
    <>
      {shops.length > 1 && (
        <label class="field">
          <span>{i18n.t('decision.whose')}</span>
          <select value={shop} onChange={({ currentTarget: { value } }) => onShop(value)}>
            {shop === '' && <option value="">{i18n.t('decision.choose')}</option>}
            {shops.map((one) => (
              <option key={one.subject} value={one.subject}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{i18n.t('decision.subject')}</span>
        <select
          value={chosen?.subject ?? ''}
          disabled={choices.length === 0}
          onChange={({ currentTarget: { value } }) => onSubject(value)}
        >
          {choices.map((one) => (
            <option key={one.subject} value={one.subject}>
              {subjectText(one)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
