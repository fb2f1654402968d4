import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MetricId } from '../../utils/model/metric';
import type { FigureDescription } from '../../utils/model/taught';
import { BrandMark } from '../ui/brand-mark';
import { uiLanguage } from '../ui/moment-text';
import { metricName } from '../ui/words';

/** One of the figures of the page that fit what was taught. */
export interface QuestionChoice {
  description: FigureDescription;
}

interface QuestionCardProps<Choice extends QuestionChoice> {
  metric: MetricId;
  choices: Choice[];
  /** the choice that is looked at, for the page to show where it stands; null for none */
  onLook: (choice: Choice | null) => void;
  onPick: (choice: Choice) => Promise<void>;
  /** the operator does not want to say */
  onLeave: () => void;
}

/** The one question where several figures of a page fit what was taught. */
export function QuestionCard<Choice extends QuestionChoice>({
  metric,
  choices,
  onLook,
  onPick,
  onLeave,
}: QuestionCardProps<Choice>) {
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [failed, setFailed] = useState(false);
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => card.current?.focus({ preventScroll: true }), []);
  const choose = (choice: Choice) => {
    setChosen(choice);
    onLook(choice);
  };
  return (
    <section
      ref={card}
      class="zg teach-card"
      lang={uiLanguage()}
      aria-label={i18n.t('teach.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <header class="teach-head">
        <BrandMark />
        <h2>{i18n.t('teach.question', [metricName(metric)])}</h2>
      </header>
      <form
        class="teach-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) onPick(chosen).catch(() => setFailed(true));
        }}
      >
        <fieldset class="teach-choices">
          <legend class="vh">{i18n.t('teach.question', [metricName(metric)])}</legend>
          {choices.map((choice, i) => (
            <label
              key={i}
              class="check"
              onPointerEnter={() => onLook(choice)}
              onPointerLeave={() => onLook(chosen)}
            >
              <input
                type="radio"
                name="choice"
                checked={chosen === choice}
                onChange={() => choose(choice)}
              />
              <span>
                {choice.description.raw}{' '}
                <span class="muted small">{wordsOf(choice.description)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="btn btn-main" disabled={!chosen}>
          {i18n.t('teach.thisOne')}
        </button>
      </form>
      <p class="said" role="status">
        {failed ? i18n.t('teach.failed') : ''}
      </p>
      <button type="button" class="btn" onClick={onLeave}>
        {i18n.t('teach.leave')}
      </button>
    </section>
  );
}

/** The words that tell a figure apart from the others. */
function wordsOf({ section, row, column, label, neighbours }: FigureDescription): string {
  const own = [section, row, column, label].filter((word) => word);
  return [...new Set([...own, ...neighbours.slice(0, 3)])].join(' · ');
}
