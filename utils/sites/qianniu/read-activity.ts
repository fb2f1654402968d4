import type { Instant } from '../../model/day';
import type { ActivityRow, RowText } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { activityPhases, PHASE_NAMES } from './activity-phases';
import { entryOf, type RecordEntry, recordEntries } from './record-entries';
import type { RecordHeads } from './record-heads';

const NAMES = ['活动名称', '活动信息', '活动'];
const IDS = ['活动ID', '活动编号'];
const STATUS = ['报名状态', '活动状态', '审核状态', '状态'];
const FEES: ReadonlySet<string> = new Set(
  '技术服务费 技术服务费/佣金 技术服务费率 佣金 佣金比例 佣金费率 服务费 保底费 保底费用 坑位费 固定费用 报名费'.split(
    ' ',
  ),
);
const STATES =
  /^(?:草稿|待审核|审核中|审核不通过|审核通过|初审通过|撤销报名|已撤销|排期待确认|已排期待发布|终审通过|异常|已发布设定|活动中|活动结束|已?清退|报名中|未报名|已报名|即将开始|进行中|已结束|未开始)(?: ?\((?:初审通过|终审通过)\))?$/;
const FIELDS: ReadonlySet<string> = new Set([...PHASE_NAMES, ...FEES, ...NAMES, ...IDS, ...STATUS]);
const ACTION =
  /^(?:.{0,4}报名|查看.{0,6}|详情|活动详情|管理.{0,4}|设置商品|撤销.{0,4}|编辑|复制|更多)?$/;
const HEADING = 'h1,h2,h3,h4,[class*="title" i],[class*="name" i]';
const ACTIVITY_LINK = 'a[href*="activityId="]';
const MOST_RUNS = 1500;
const LONGEST_NAME = 120;

/** One activity out of the element that is about it; null where no name or time of it stands there. */
export function readActivity(
  block: Element,
  heads: RecordHeads | null,
  now: Instant,
): Omit<ActivityRow, 'gates' | 'items'> | null {
  const entries = recordEntries([block], FIELDS, heads, MOST_RUNS);
  if (!entries) return null;
  const links = [...block.querySelectorAll(ACTIVITY_LINK)].filter(isShown);
  const name = nameOf(block, entries, links);
  const phases = activityPhases(entries, now);
  if (name === '') return null;
  const fees = feesIn(entries);
  const address = links[0]?.getAttribute('href') ?? '';
  const id = activityIdIn(address) ?? /^\d{1,20}$/.exec(entryOf(entries, IDS)?.text ?? '')?.[0];
  const url = httpsUrl(address, block.ownerDocument.URL);
  const status = entryOf(entries, STATUS, isState) ?? entries.find(({ text }) => isState(text));
  return {
    ...(id && { id }),
    name: name.slice(0, LONGEST_NAME),
    ...(status && { status: status.text }),
    ...(url && { url }),
    phases,
    ...(fees.length > 0 && { fees }),
  };
}

/** A fee without a number is none that could be reckoned with; what is said twice is one fee. */
function feesIn(entries: readonly RecordEntry[]): RowText[] {
  const fees = new Map<string, string>();
  for (const { name, text } of entries)
    if (FEES.has(name) && /\d/.test(text) && !fees.has(name)) fees.set(name, text.slice(0, 80));
  return [...fees].map(([label, text]) => ({ label, text }));
}

/** The number of the activity in an address of the console. */
export function activityIdIn(address: string): string | undefined {
  return /[?&]activityId=(\d{1,20})(?:&|#|$)/.exec(address)?.[1];
}

function isState(text: string): boolean {
  return STATES.test(text);
}

function nameOf(
  block: Element,
  entries: readonly RecordEntry[],
  links: readonly Element[],
): string {
  const named = entryOf(entries, NAMES, (text) => !ACTION.test(text) && !STATES.test(text));
  if (named) return named.text;
  const linked = links.map((link) => plainText(link.textContent ?? ''));
  const headings = [...block.querySelectorAll(HEADING)]
    .filter(isShown)
    .map((heading) => plainText((heading.textContent ?? '').slice(0, LONGEST_NAME)));
  return [...linked, ...headings].find((text) => !ACTION.test(text) && !STATES.test(text)) ?? '';
}

function httpsUrl(address: string, base: string): string | null {
  if (address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'https:' ? url.href.slice(0, 1000) : null;
}
