import type { MetricsPart } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';
import type { Steps } from '../page';
import { tableTitle } from '../tables/table-title';

/** The platform's own words for a block that it does not fill. */
const SIGN = '暂不支持分析';
const LONGEST = 60;
const NODES_PER_STEP = 400;

/** Blocks in whose place the page says that a group of people is too small to be shown. */
export function* gatedBlocks(root: Element): Steps<MetricsPart[]> {
  const parts: MetricsPart[] = [];
  if (!root.textContent?.includes(SIGN)) return parts;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let seen = 1; walker.nextNode(); seen += 1) {
    if (seen % NODES_PER_STEP === 0) yield;
    const { data, parentElement } = walker.currentNode as Text;
    if (!data.includes(SIGN) || data.length > LONGEST || !parentElement) continue;
    const name = isShown(parentElement) ? tableTitle(parentElement) : '';
    if (name === '' || parts.some(({ subject }) => subject?.name === name)) continue;
    parts.push({
      kind: 'metrics',
      subject: { kind: 'crowd', name },
      figures: [
        {
          metric: 'crowd_share',
          label: name,
          raw: cleanText(data),
          figure: { kind: 'missing', why: 'gated' },
          found: 'meaning',
        },
      ],
    });
  }
  return parts;
}
