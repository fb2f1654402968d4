import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MetricId } from '../../utils/model/metric';
import type { FigureDescription } from '../../utils/model/taught';
import { metricName } from '../ui/words';
import { TeachFrame } from './teach-frame';

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
  const choose = (choice: Choice) => {
    setChosen(choice);
    onLook(choice);
  };
  const question = i18n.t('teach.question', [metricName(metric)]);
  return (
    <TeachFrame
      heading={question}
      onLeave={onLeave}
      said={failed ? i18n.t('teach.failed') : ''}
      foot={
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('teach.leave')}
        </button>
      }
    >
      <form
        class="teach-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) onPick(chosen).catch(() => setFailed(true));
        }}
      >
        <fieldset class="teach-choices">
          <legend class="vh">{question}</legend>
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
    </TeachFrame>
  );
}

/** The words that tell a figure apart from the others. */
function wordsOf({ section, row, column, label, neighbours }: FigureDescription): string {
  const own = [section, row, column, label].filter((word) => word);
  return [...new Set([...own, ...neighbours.slice(0, 3)])].join(' · ');
}
