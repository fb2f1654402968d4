import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type {
  OwnReviewRules,
  ReviewRulesBoard,
  RulesPreview,
} from '../../utils/model/review-rules';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { ReviewsOwnPhrases } from './reviews-own-phrases';
import { ReviewsPacks } from './reviews-packs';
import { ReviewsRulesPreview } from './reviews-rules-preview';
import { ReviewsShippedCues } from './reviews-shipped-cues';

/** A preview is asked for when the operator pauses. */
const PAUSE = 350;

/** The words by which reviews are judged: one's own, those that ship, and what a change would do. */
export function ReviewsRules({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [board, { retry, put }] = useLoaded(() => source.reviewRules(), [source]);
  return (
    <WhenLoaded loaded={board} retry={retry}>
      {(known) => <Editor board={known} onSaved={put} wanted={params.get('cue') ?? ''} />}
    </WhenLoaded>
  );
}

interface EditorProps {
  board: ReviewRulesBoard;
  onSaved: (board: ReviewRulesBoard) => void;
  /** the id of the cue that a verdict's link names */
  wanted: string;
}

function Editor({ board, onSaved, wanted }: EditorProps) {
  const source = useData();
  const draft = useSignal<OwnReviewRules>(board.own);
  const said = useSignal('');
  const isChanged = JSON.stringify(draft.value) !== JSON.stringify(board.own);
  const preview = usePreview(draft.value, isChanged);
  const save = async () => {
    try {
      onSaved(await source.saveReviewRules(draft.value));
      said.value = i18n.t('reviewRules.saved');
    } catch {
      said.value = i18n.t('reviewRules.failed');
    }
  };
  const change = (next: Partial<OwnReviewRules>) => {
    draft.value = { ...draft.value, ...next };
    said.value = '';
  };
  return (
    <>
      <p>
        <a href={routeHref('reviews', {})}>{i18n.t('reviewRules.back')}</a>
      </p>
      <p class="muted reviews-lead">{i18n.t('reviewRules.lead')}</p>
      <div class="reviews-rules">
        <ReviewsPacks
          shops={board.shops}
          packs={draft.value.packs}
          onChange={(packs) => change({ packs })}
        />
        <ReviewsOwnPhrases
          phrases={draft.value.phrases}
          onChange={(phrases) => change({ phrases })}
        />
        <section
          class="card reviews-rules-save"
          aria-label={i18n.t('reviewRules.preview')}
          aria-live="polite"
        >
          <ReviewsRulesPreview preview={preview} isChanged={isChanged} />
          <div class="row">
            <button
              type="button"
              class="btn btn-main"
              disabled={!isChanged}
              onClick={() => void save()}
            >
              {i18n.t('reviewRules.save')}
            </button>
            {isChanged && (
              <button
                type="button"
                class="btn"
                onClick={() => {
                  draft.value = board.own;
                }}
              >
                {i18n.t('reviewRules.discard')}
              </button>
            )}
            <span class="said" role="status">
              {said}
            </span>
          </div>
        </section>
        <ReviewsShippedCues
          cues={board.cues}
          off={draft.value.off}
          wanted={wanted}
          onChange={(off) => change({ off })}
        />
      </div>
    </>
  );
}

/** What saving would change; null while it is not known. */
function usePreview(rules: OwnReviewRules, isChanged: boolean): RulesPreview | 'failed' | null {
  const source = useData();
  const preview = useSignal<RulesPreview | 'failed' | null>(null);
  useEffect(() => {
    preview.value = null;
    if (!isChanged) return undefined;
    let wanted = true;
    const pause = setTimeout(() => {
      source.previewReviewRules(rules).then(
        (found) => {
          if (wanted) preview.value = found;
        },
        () => {
          if (wanted) preview.value = 'failed';
        },
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(pause);
    };
  }, [rules, isChanged]);
  return preview.value;
}
