import type { MetricFigure } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { wholeText } from '../meaning/printed-text';
import { textRuns } from '../meaning/text-runs';
import type { Steps } from '../page';
import { shownTexts } from '../qianniu/shown-texts';

const TIERS = '一二三四五六七八九';
const TIER = /^第 ?([1-9一二三四五六七八九]) ?层级$/;
const PLACE = /第 ?(\d{1,3}(?:,\d{3})+|\d{1,7}) ?名/g;
const HIGHEST_CLIMB = 3;
const MOST_RUNS = 12;

/**
 * 第N层级 and, beside it, 第M名. Nothing where the page names two tiers: a rival's or a wished-for one
 * stands there as well.
 */
export function* shopTier(document: Document): Steps<MetricFigure[]> {
  const marks = yield* shownTexts(document.body, (text) => TIER.test(text), 4);
  const [mark] = marks;
  const printed = new Set(marks.map((one) => cleanText(wholeText(one))));
  const [raw] = printed;
  if (!mark || raw === undefined || printed.size > 1) return [];
  const said = TIER.exec(raw)?.[1] ?? '';
  const tier = TIERS.indexOf(said) + 1 || Number(said);
  const place = placeBeside(mark);
  return [
    exact('shop_tier', '层级', raw, tier),
    ...(place ? [exact('shop_place', '层级排名', place.raw, place.value)] : []),
  ];
}

function placeBeside(mark: Text): { raw: string; value: number } | null {
  let around = mark.parentElement;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const runs = textRuns(around, MOST_RUNS);
    if (!runs) return null;
    // The number may stand in an element of its own between 第 and 名.
    const printed = runs.map(({ text }) => text).join('');
    const places = [...printed.matchAll(PLACE)].map(([, value = '']) => value);
    const [value] = places;
    if (value !== undefined && places.length === 1)
      return { raw: `第${value}名`, value: Number(value.replaceAll(',', '')) };
  }
  return null;
}

function exact(
  metric: 'shop_tier' | 'shop_place',
  label: string,
  raw: string,
  value: number,
): MetricFigure {
  return { metric, label, raw, figure: { kind: 'exact', value }, found: 'meaning' };
}
