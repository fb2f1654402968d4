import { i18n } from '#i18n';
import type { ChangeExplained } from '../../utils/model/change';
import { numberText, signedText } from './figure-text';
import { waterfallShape } from './why-waterfall-shape';

interface WhyWaterfallProps {
  answer: ChangeExplained;
  isPlan: boolean;
}

const WIDTH = 520;
const HEIGHT = 232;

/**
 * From one side's sales to the other's, bar after bar. Each bar prints its amount with its sign and
 * an arrow, so that colour is not needed; the table beside it says the same. Where the axis does
 * not begin at 0 the two whole bars are broken.
 */
export function WhyWaterfall({ answer: { why }, isPlan }: WhyWaterfallProps) {
  const { bars, broken, floor, step } = waterfallShape(why, WIDTH, HEIGHT);
  const names = {
    before: i18n.t(isPlan ? 'whyView.planned' : 'whyView.before'),
    visitors: i18n.t('why.visitors'),
    conversion: i18n.t('why.conversion'),
    spend: i18n.t('why.spend'),
    after: i18n.t(isPlan ? 'whyView.real' : 'whyView.after'),
  };
  return (
    <svg
      class="waterfall"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={i18n.t('whyView.waterfall')}
    >
      <line class="waterfall-axis" x1="0" x2={WIDTH} y1={floor} y2={floor} />
      {bars.map(({ part, amount, x, y, width, height, end, textY }) => {
        const whole = part === 'before' || part === 'after';
        const middle = x + width / 2;
        return (
          <g key={part}>
            <rect
              class={whole ? 'waterfall-whole' : amount < 0 ? 'waterfall-fell' : 'waterfall-rose'}
              x={x}
              y={y}
              width={width}
              height={height}
              rx="2"
            />
            {whole && broken && (
              <path
                class="waterfall-break"
                d={`M${x - 3} ${floor - 16}l${width / 2 + 3} -6l0 6l${width / 2 + 3} -6`}
              />
            )}
            {end !== null && (
              <line class="waterfall-link" x1={x + width} x2={x + width + step} y1={end} y2={end} />
            )}
            <text class="waterfall-amount" x={middle} y={textY} text-anchor="middle">
              {whole ? numberText(amount, 'CNY') : `${arrow(amount)} ${signedText(amount, 'CNY')}`}
            </text>
            <text class="waterfall-name" x={middle} y={HEIGHT - 6} text-anchor="middle">
              {names[part]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function arrow(amount: number): string {
  if (amount === 0) return '';
  return amount > 0 ? '▲' : '▼';
}
