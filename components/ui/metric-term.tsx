import type { MetricId } from '../../utils/model/metric';
import { metricMeaning } from './metric-meaning';
import { Tip } from './tip';
import { metricName } from './words';

interface MetricTermProps {
  metric: MetricId;
  /** what it is called here, where that is not its own name */
  name?: string;
}

/** A metric's name that tells on hover, focus or tap what it means; a plain name where that is plain. */
export function MetricTerm({ metric, name = metricName(metric) }: MetricTermProps) {
  const meaning = metricMeaning(metric);
  if (!meaning) return <>{name}</>;
  return (
    <span class="term">
      <Tip lines={[['', meaning]]}>{name}</Tip>
    </span>
  );
}
