import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { REVIEW_REASONS, type ReviewReason } from '../../utils/model/review';
import {
  LONGEST_PHRASE,
  MOST_PHRASES,
  type OwnPhrase,
  REVIEW_PACKS,
} from '../../utils/model/review-rules';

interface ReviewsOwnPhrasesProps {
  phrases: readonly OwnPhrase[];
  onChange: (phrases: OwnPhrase[]) => void;
}

/** Phrases of the operator's own, each for one reason and, if wanted, one kind of goods. */
export function ReviewsOwnPhrases({ phrases, onChange }: ReviewsOwnPhrasesProps) {
  return (
    <section class="card" aria-label={i18n.t('reviewRules.own')}>
      <h2>{i18n.t('reviewRules.own')}</h2>
      <p class="small muted">{i18n.t('reviewRules.ownSay')}</p>
      <AddPhrase phrases={phrases} onAdd={(phrase) => onChange([phrase, ...phrases])} />
      {phrases.length === 0 ? (
        <p class="muted">{i18n.t('reviewRules.ownNone')}</p>
      ) : (
        <ul class="reviews-phrases">
          {phrases.map((own) => (
            <li key={`${own.reason}|${own.pack}|${own.phrase}`} class="chip">
              <strong>{own.phrase}</strong> {i18n.t(`reason.${own.reason}`)}
              {own.pack !== '' && ` · ${i18n.t(`reviewRules.pack.${own.pack}`)}`}
              <button
                type="button"
                class="btn btn-quiet"
                aria-label={i18n.t('reviewRules.remove', [own.phrase])}
                onClick={() => onChange(phrases.filter((one) => one !== own))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface AddPhraseProps {
  phrases: readonly OwnPhrase[];
  onAdd: (phrase: OwnPhrase) => void;
}

function AddPhrase({ phrases, onAdd }: AddPhraseProps) {
  const phrase = useSignal('');
  const reason = useSignal<ReviewReason>('quality');
  const pack = useSignal<OwnPhrase['pack']>('');
  const refusal = useSignal('');
  const add = () => {
    const own = { phrase: phrase.value.trim(), reason: reason.value, pack: pack.value };
    refusal.value = refusalOf(own, phrases);
    if (refusal.value !== '') return;
    onAdd(own);
    phrase.value = '';
  };
  return (
    <form
      class="reviews-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="field">
        <span>{i18n.t('reviewRules.phrase')}</span>
        <input
          value={phrase.value}
          maxLength={LONGEST_PHRASE}
          placeholder={i18n.t('reviewRules.phraseHint')}
          onInput={({ currentTarget: { value } }) => {
            phrase.value = value;
          }}
        />
      </label>
      <label class="field">
        <span>{i18n.t('reviewDesk.reason')}</span>
        <select
          value={reason.value}
          onChange={({ currentTarget: { value } }) => {
            reason.value = REVIEW_REASONS.find((one) => one === value) ?? 'quality';
          }}
        >
          {REVIEW_REASONS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`reason.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{i18n.t('reviewRules.goods')}</span>
        <select
          value={pack.value}
          onChange={({ currentTarget: { value } }) => {
            pack.value = REVIEW_PACKS.find((one) => one === value) ?? '';
          }}
        >
          <option value="">{i18n.t('reviewRules.allGoods')}</option>
          {REVIEW_PACKS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`reviewRules.pack.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="btn">
        {i18n.t('reviewRules.add')}
      </button>
      {refusal.value !== '' && (
        <p class="small reviews-open" role="alert">
          {refusal}
        </p>
      )}
    </form>
  );
}

function refusalOf({ phrase, reason, pack }: OwnPhrase, phrases: readonly OwnPhrase[]): string {
  if ([...phrase].length < 2) return i18n.t('reviewRules.tooShort');
  if (phrases.length >= MOST_PHRASES) return i18n.t('reviewRules.tooMany', [MOST_PHRASES]);
  const isKnown = phrases.some(
    (own) => own.phrase === phrase && own.reason === reason && own.pack === pack,
  );
  return isKnown ? i18n.t('reviewRules.known') : '';
}
