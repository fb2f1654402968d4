import { addDays } from '../../model/day';
import { baselineScore } from '../baseline';
import { figureOn, isUsable, mayChange } from '../series-day';
import { baseDays } from './base-days';
import type { ShopRule } from './rule-context';
import { exactly, quiet } from './rule-outcome';
import { cardOf, limitsFor, promotionOn, settle } from './settle';
import { channelRow, pathOf, sourceRows } from './source-rows';

/** Every week falls for days by itself: the last day must lie this far below its own weekday. */
const WEEKDAY_Z = 2;

/** 搜索流量连降: free search visitors fell day after day, and not only as they do in every week. */
export const a08: ShopRule = {
  id: 'A08',
  judge(context) {
    const { day } = context;
    const row = channelRow(sourceRows(context), 'search-free', day);
    if (!row) return quiet('A08', 'not-read');
    const { uv } = row.series;
    const limit = limitsFor(context, 'A08', row.subject.subject);
    const falls = limit('fallingDays');
    const run = Array.from({ length: falls + 1 }, (_, i) =>
      figureOn(uv, addDays(day, i - falls)),
    ).filter(isUsable);
    const [first, last] = [run[0], run.at(-1)];
    if (last?.day !== day) return quiet('A08', 'not-read');
    const base = baseDays(context, day, [uv]);
    if (run.length <= falls || !first || !base) return quiet('A08', 'too-little-data');
    if (first.value < limit('leastVisitors')) return quiet('A08', 'too-little-data');
    const past = base.figures.map(({ value }) => value);
    const { z, median } = baselineScore(past, last.value, 'count');
    const isFalling = run.every(({ value }, i) => i === 0 || value < (run[i - 1]?.value ?? 0));
    const shift = (last.value - first.value) / first.value;
    const card = cardOf('A08', context, {
      subject: row.subject.subject,
      page: 'sycm.flow.shopsource',
      provisional: run.some(mayChange),
      evidence: [
        { label: 'source', text: pathOf(row).join(' / ') },
        ...run.map((figure) => exactly('sourceVisitors', figure.value, 'count', figure.day)),
        exactly('shift', shift, 'percent'),
        exactly('sameWeekdayMedian', median, 'count'),
        exactly('zScore', z, 'decimal'),
        exactly('historyDays', past.length, 'count'),
        ...promotionOn(context, day),
      ],
    });
    return settle(card, [isFalling ? 1 : 0, -shift / limit('fall'), -z / WEEKDAY_Z]);
  },
};
