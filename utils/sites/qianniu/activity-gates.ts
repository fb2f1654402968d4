import type { ActivityRow } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';
import { wholeText } from '../meaning/printed-text';
import { textRuns } from '../meaning/text-runs';

export const GATE_NAMES: ReadonlySet<string> = new Set(
  '报名要求 商家门槛 商品门槛 店铺门槛 报名门槛 商家要求 商品要求 报名资质'.split(' '),
);
const MET = /^(?:已?符合(?:要求)?|已?满足|已?达标|已?通过)$/;
const NOT_MET = /^(?:不符合(?:要求)?|未符合|不满足|未满足|不达标|未达标|未通过|不通过)$/;
const UNIT = 'li,tr,[role="row"],[class*="rule-item"],[class*="gate-item"]';
const HIGHEST_CLIMB = 6;
const MOST_GATES = 60;
const MOST_RUNS = 40;

type Gate = ActivityRow['gates'][number];

/**
 * The requirements below their headings. `met` is taken from the page's own word beside each and
 * from nothing else: whether 4.6 reaches 4.5 is not ours to say.
 */
export function activityGates(headings: readonly Text[]): Gate[] {
  const gates = headings.flatMap((heading) => {
    const label = headingText(heading);
    return unitsBelow(heading, headings).flatMap((unit) => gateIn(unit, label) ?? []);
  });
  return gates.slice(0, MOST_GATES);
}

/** A heading without the colon behind it. */
export function headingText(heading: Text): string {
  return cleanText(wholeText(heading)).replace(/ ?:$/, '');
}

function unitsBelow(heading: Text, headings: readonly Text[]): Element[] {
  const others = headings.filter((other) => other !== heading);
  let around = heading.parentElement;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const section: Element = around;
    if (others.some((other) => section.contains(other))) return [];
    const units = [...section.querySelectorAll(UNIT)].filter(
      (unit) => !unit.contains(heading) && !unit.querySelector(UNIT) && isShown(unit),
    );
    if (units.length > 0) return units;
  }
  return [];
}

function gateIn(unit: Element, label: string): Gate | null {
  if (unit.querySelector('th') && !unit.querySelector('td')) return null;
  const runs = textRuns(unit, MOST_RUNS) ?? [];
  const texts = runs.map(({ text }) => text).filter((text) => text !== '');
  const raw = texts.filter((text) => !MET.test(text) && !NOT_MET.test(text)).join(' ');
  if (raw === '') return null;
  const isMet = texts.some((text) => MET.test(text));
  const isNot = texts.some((text) => NOT_MET.test(text));
  return { label, raw: raw.slice(0, 200), ...(isMet !== isNot && { met: isMet }) };
}
