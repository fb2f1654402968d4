import { baselineScore } from '../baseline';
import { decide, type HomeRule, ordinaryHistory } from './home-rule';
import { exactly, quiet } from './rule-outcome';
import { THRESHOLDS } from './thresholds';

/** 访客大跌: visitors far below the same weekdays, in a shop that has visitors to lose. */
export const a01: HomeRule = {
  id: 'A01',
  needs: ['uv'],
  judge(input, today) {
    const history = ordinaryHistory(input.day, input.excluded, [input.series.uv]);
    const [uv] = today;
    if (!uv || !history) return quiet('A01', 'too-little-data');
    const past = history.map((figure) => figure.value);
    const { median, z, shift } = baselineScore(past, uv.value, 'count');
    if (median < THRESHOLDS.A01.leastMedian) return quiet('A01', 'too-little-data');
    const evidence = [
      exactly('visitors', uv.value, 'count', input.day),
      exactly('sameWeekdayMedian', median, 'count'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
      exactly('historyDays', history.length, 'count'),
    ];
    return decide('A01', input, { z, shift, today, evidence }, THRESHOLDS.A01);
  },
};
