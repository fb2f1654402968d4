import { i18n } from '#i18n';
import type { ChangeExplained } from '../../utils/model/change';
import { numberText, signedText } from './figure-text';
import { waterfallShape } from './why-waterfall-shape';

interface WhyWaterfallProps {
  answer: ChangeExplained;
  isPlan: boolean;
}

const WIDTH = 500;
const HEIGHT = 170;

/**
 * From one side's sales to the other's, bar after bar. Each prints its amount with a sign and an
 * arrow, so that colour is not needed; the table beside it says the same. Where the axis does not
 * begin at 0 the two whole bars are broken.
 */
export function WhyWaterfall({ answer: { why }, isPlan }: WhyWaterfallProps) {
  const { bars, broken, floor, gap } = waterfallShape(why, WIDTH, HEIGHT);
  const names = {
    before: i18n.t(isPlan ? 'whyView.planned' : 'whyView.before'),
    visitors: i18n.t('why.visitors'),
    conversion: i18n.t('why.conversion'),
    spend: i18n.t('why.spend'),
    after: i18n.t(isPlan ? 'whyView.real' : 'whyView.after'),
  };
  return (
    <figure class="waterfall" aria-label={i18n.t('whyView.waterfall')}>
      <div class="waterfall-row num">
        {bars.map(({ part, amount, isWhole }) => (
          <span key={part}>
            {isWhole ? numberText(amount, 'CNY') : `${arrow(amount)} ${signedText(amount, 'CNY')}`}
          </span>
        ))}
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line class="waterfall-axis" x1="0" x2={WIDTH} y1={floor} y2={floor} />
        {bars.map(({ part, amount, isWhole, x, y, width, height, end }) => (
          <g key={part}>
            <rect
              class={isWhole ? 'waterfall-whole' : amount < 0 ? 'waterfall-fell' : 'waterfall-rose'}
              x={x}
              y={y}
              width={width}
              height={height}
              rx="2"
            />
            {isWhole && broken && (
              <path
                class="waterfall-break"
                d={`M${x - 4} ${floor - 14}l${width / 2 + 4} -7v7l${width / 2 + 4} -7`}
              />
            )}
            {end !== null && (
              <line class="waterfall-link" x1={x + width} x2={x + width + gap} y1={end} y2={end} />
            )}
          </g>
        ))}
      </svg>
      <div class="waterfall-row muted">
        {bars.map(({ part }) => (
          <span key={part}>{names[part]}</span>
        ))}
      </div>
      {broken && <figcaption class="small muted">{i18n.t('whyView.broken')}</figcaption>}
    </figure>
  );
}

function arrow(amount: number): string {
  if (amount === 0) return '';
  return amount > 0 ? '▲' : '▼';
}
