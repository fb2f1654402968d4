import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure } from '../../utils/model/figure';
import { type MetricId, metricDefinition } from '../../utils/model/metric';
import type { FigureDescription, TaughtPlace } from '../../utils/model/taught';
import { figureText, formatOfUnit } from '../ui/figure-text';
import { ICON, Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { metricName } from '../ui/words';
import { findMetrics } from './find-metrics';
import { firstChoice, PlaceFields, type PlaceQuestion, placeOf } from './place-fields';
import { TeachFrame } from './teach-frame';

/** What was understood of a figure that the operator pointed at. */
export interface Understood {
  description: FigureDescription;
  figure: Figure;
  isRatio: boolean;
  /** its words lead to it and to nothing else on the page */
  isUnique: boolean;
  /** the page's own scope in words; null where no reader knows the page */
  scope: string | null;
  /** what has to be asked of a page that no reader claims */
  place?: PlaceQuestion;
}

interface TeachCardProps {
  /** null where no words of the page name the figure */
  understood: Understood | null;
  /** with a place exactly where one was asked for */
  onSave: (metric: MetricId, place: TaughtPlace | null) => Promise<void>;
  onAgain: () => void;
  onClose: () => void;
}

/** Shows what was understood, asks which figure it is, and has it kept. */
export function TeachCard({ understood, onSave, onAgain, onClose }: TeachCardProps) {
  const [state, setState] = useState<'asking' | 'saved' | 'failed'>('asking');
  const save = (metric: MetricId, place: TaughtPlace | null) =>
    onSave(metric, place).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  return (
    <TeachFrame
      heading={i18n.t('teach.title')}
      button={
        <button
          type="button"
          class="btn btn-quiet btn-icon"
          aria-label={i18n.t('teach.close')}
          onClick={onClose}
        >
          <Icon shape={ICON.close} />
        </button>
      }
      step={state}
      onLeave={onClose}
      said={state === 'asking' ? '' : i18n.t(`teach.${state}`)}
      foot={
        <button type="button" class="btn" onClick={onAgain}>
          {i18n.t('teach.again')}
        </button>
      }
    >
      {understood?.isUnique ? (
        <Naming understood={understood} state={state} onSave={save} />
      ) : (
        <Notice tone="warn">{i18n.t(understood ? 'teach.notAlone' : 'teach.noWords')}</Notice>
      )}
    </TeachFrame>
  );
}

interface NamingProps {
  understood: Understood;
  state: string;
  onSave: (metric: MetricId, place: TaughtPlace | null) => void;
}

function Naming({ understood, state, onSave }: NamingProps) {
  const { description, isRatio, place: question } = understood;
  const [choice, setChoice] = useState(() => question && firstChoice(question));
  const place = choice ? placeOf(choice) : null;
  const isWhole = !question || place !== null;
  const [query, setQuery] = useState(description.label);
  const [chosen, setChosen] = useState<MetricId | null>(null);
  const id = useId();
  const metrics = findMetrics(query, isRatio);
  return (
    <form
      class="teach-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && isWhole) onSave(chosen, place);
      }}
    >
      <Facts understood={understood} metric={chosen} />
      <div class="field">
        <label for={id}>{i18n.t('teach.which')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <fieldset class="teach-choices">
        <legend class="vh">{i18n.t('teach.which')}</legend>
        {metrics.map((metric) => (
          <label key={metric} class="check">
            <input
              type="radio"
              name="metric"
              checked={chosen === metric}
              onChange={() => setChosen(metric)}
            />
            <span>
              {metricName(metric)} <span class="muted small">{otherLabel(metric)}</span>
            </span>
          </label>
        ))}
        {metrics.length === 0 && <p class="muted small">{i18n.t('teach.noMetric')}</p>}
      </fieldset>
      {question && choice && (
        <PlaceFields question={question} choice={choice} onChange={setChoice} />
      )}
      <button
        type="submit"
        class="btn btn-main"
        disabled={!chosen || !isWhole || state === 'saved'}
      >
        {i18n.t('teach.save')}
      </button>
    </form>
  );
}

/** The label on the page, where that is not the name itself. */
function otherLabel(metric: MetricId): string {
  const label = metricDefinition(metric).labels[0] ?? '';
  return label === metricName(metric) ? '' : label;
}

function Facts({ understood, metric }: { understood: Understood; metric: MetricId | null }) {
  const { description, figure, isRatio, scope } = understood;
  const format = metric
    ? formatOfUnit(metricDefinition(metric).unit)
    : isRatio
      ? 'percent'
      : Number.isInteger(description.low) && Number.isInteger(description.high)
        ? 'count'
        : 'decimal';
  const words = [description.section, description.row, description.column, description.label];
  return (
    <dl class="teach-facts">
      <dt>{i18n.t('teach.value')}</dt>
      <dd>
        {figureText(figure, format)} <span class="muted small">{description.raw}</span>
      </dd>
      <dt>{i18n.t('teach.unit')}</dt>
      <dd>{description.unit || i18n.t('teach.noUnit')}</dd>
      <dt>{i18n.t('teach.words')}</dt>
      <dd>{[...new Set(words)].filter(Boolean).join(' · ')}</dd>
      {!understood.place && (
        <>
          <dt>{i18n.t('teach.scope')}</dt>
          <dd>{scope ?? i18n.t('scope.unknown')}</dd>
        </>
      )}
    </dl>
  );
}
