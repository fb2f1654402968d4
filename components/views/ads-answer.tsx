import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ADS_CHOICES, type AdsChoice, type AdsPlan } from '../../utils/model/ads-desk';
import type { DeskCard } from '../../utils/model/desk-panel';
import { useData } from '../data-context';
import { saidText } from '../ui/said-text';

const SAID = { took: 'saidTook', otherwise: 'saidOtherwise', left: 'saidLeft' } as const;

interface AdsAnswerProps {
  plan: AdsPlan;
  card: DeskCard;
  onAnswered: () => void;
}

/** What the operator did with the advice: kept with the figures as shown, and looked back at. */
export function AdsAnswer({ plan, card, onAnswered }: AdsAnswerProps) {
  const source = useData();
  const failed = useSignal(false);
  const isWriting = useSignal(false);
  const answer = async (choice: AdsChoice | null, what: string) => {
    failed.value = false;
    try {
      await source.answerAds(plan.subject, choice, what);
      isWriting.value = false;
      onAnswered();
    } catch {
      failed.value = true;
    }
  };
  const choose = (choice: AdsChoice) => {
    if (choice === 'otherwise') isWriting.value = true;
    else void answer(choice, choice === 'took' ? saidText(card.said) : '');
  };
  const chosen = plan.choice?.choice;
  return (
    <fieldset class="ads-answer">
      <legend class="small">{i18n.t('ads.answer.title')}</legend>
      {chosen && (
        <p class="row" role="status">
          <span>
            {i18n.t(`ads.answer.${SAID[chosen]}`)}
            {chosen === 'otherwise' && plan.choice?.what && ` ${plan.choice.what}`}
          </span>
          <button type="button" class="btn btn-quiet" onClick={() => void answer(null, '')}>
            {i18n.t('ads.answer.undo')}
          </button>
        </p>
      )}
      {!chosen && !isWriting.value && (
        <div class="row">
          {ADS_CHOICES.map((choice) => (
            <button key={choice} type="button" class="btn" onClick={() => choose(choice)}>
              {i18n.t(`ads.answer.${choice}`)}
            </button>
          ))}
        </div>
      )}
      {!chosen && isWriting.value && (
        <OtherwiseForm
          onSave={(what) => void answer('otherwise', what)}
          onCancel={() => {
            isWriting.value = false;
          }}
        />
      )}
      {failed.value && (
        <p class="small" role="alert">
          {i18n.t('ads.answer.failed')}
        </p>
      )}
      {!chosen && <p class="small muted">{i18n.t('ads.answer.about')}</p>}
    </fieldset>
  );
}

interface OtherwiseFormProps {
  onSave: (what: string) => void;
  onCancel: () => void;
}

function OtherwiseForm({ onSave, onCancel }: OtherwiseFormProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="ads-otherwise"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(field.current?.value.trim() ?? '');
      }}
    >
      <label class="field">
        <span>{i18n.t('ads.answer.what')}</span>
        <input ref={field} type="text" maxLength={200} />
      </label>
      <div class="row">
        <button type="submit" class="btn btn-main">
          {i18n.t('ads.answer.save')}
        </button>
        <button type="button" class="btn btn-quiet" onClick={onCancel}>
          {i18n.t('ads.answer.cancel')}
        </button>
      </div>
    </form>
  );
}
