import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { fillTemplate, placesOf } from '../../utils/insights/fill-template';
import { messageWarnings } from '../../utils/insights/message-warnings';
import type { TemplateRow } from '../../utils/model/message-template';
import type { DeskReview } from '../../utils/model/review-desk';
import { replyValues } from '../../utils/reviews/reply-values';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import type { ReviewsRowProps } from './reviews-row';
import { ServiceWarnings } from './service-warnings';

/** What must not be copied at all: it breaks the platform's rules. */
const FORBIDDEN = ['money-for-review', 'review-change'] as const;

/** A draft that fits the reasons, filled with the buyer's own words; copied by a click, sent by nobody. */
export function ReviewsReply({ review, templates, onSaid }: ReviewsRowProps) {
  const source = useData();
  const choices = fitting(templates, review);
  const chosen = useSignal(choices[0]?.id ?? '');
  const typed = useSignal<string | null>(null);
  const template = choices.find(({ id }) => id === chosen.value) ?? choices[0];
  if (!template) return <p class="small muted">{i18n.t('reviewDesk.noTemplates')}</p>;
  const text =
    typed.value ?? fillTemplate(template.text, replyValues(review.verdict, review.itemName)).text;
  const open = placesOf(text);
  const warnings = messageWarnings(text);
  const isBarred = warnings.some((warning) => FORBIDDEN.some((one) => one === warning));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      onSaid(i18n.t('service.copyFailed'));
      return;
    }
    onSaid(i18n.t('reviewDesk.copied'));
    // What was copied stands even if it cannot be noted.
    await source
      .templateUsed({
        template: template.id,
        shop: review.shop,
        subject: review.row.key,
        ...(review.itemName !== '' && { goods: review.itemName }),
      })
      .catch(() => undefined);
  };
  return (
    <div class="reviews-reply">
      <label class="field">
        <span>{i18n.t('reviewDesk.template')}</span>
        <select
          value={template.id}
          onChange={({ currentTarget: { value } }) => {
            chosen.value = value;
            typed.value = null;
          }}
        >
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{i18n.t('reviewDesk.draft')}</span>
        <textarea
          rows={4}
          maxLength={500}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value;
          }}
        />
      </label>
      <ServiceWarnings warnings={warnings} />
      {open.length > 0 && (
        <p class="small reviews-open">
          {i18n.t('reviewDesk.openPlaces', [open.join(i18n.t('list.comma'))])}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="btn btn-main"
          disabled={open.length > 0 || isBarred}
          onClick={() => void copy()}
        >
          {i18n.t('reviewDesk.copy')}
        </button>
        <span class="small muted">{i18n.t('reviewDesk.replySays', [text.length])}</span>
        <a class="small" href={routeHref('service', { part: 'messages' })}>
          {i18n.t('reviewDesk.editTemplates')}
        </a>
      </div>
    </div>
  );
}

/** Templates of the review's reasons first, in the order of the reasons, then all others. */
function fitting(templates: readonly TemplateRow[], { verdict }: DeskReview): TemplateRow[] {
  const place = ({ about }: TemplateRow) => {
    const at = verdict.reasons.findIndex((reason) => about === reason);
    return at < 0 ? verdict.reasons.length : at;
  };
  return templates.toSorted((a, b) => place(a) - place(b));
}
