import type { TableRow } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';
import { printedParent, wholeText } from '../meaning/printed-text';
import { textRuns } from '../meaning/text-runs';
import type { Steps } from '../page';
import { shownTexts } from './shown-texts';

/** Headings under which the console lists what the platform announces. */
const HEADS: ReadonlySet<string> = new Set(
  (
    '公告 平台公告 官方公告 商家公告 千牛公告 规则公告 最新公告 公告通知 通知公告 系统公告 规则 规则变更 规则动态 ' +
    '规则中心 规则公示 规则更新 规则解读 重要通知 平台通知 官方通知 系统通知 公告中心 消息公告'
  ).split(' '),
);
const GROUP =
  /^[[【]?((?:平台|官方|系统|重要)?(?:规则|公告|通知|公示)|规则变更|规则公示|规则更新|处罚|违规|活动|招商|物流|服务|营销|资质|资费|费用|产品|安全|协议|其他|重要|紧急)[\]】]?$/;
const DATE =
  /^(?:发布(?:时间|日期|于)? ?:? ?)?((?:(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?|今[天日]|昨[天日]|前天)(?: \d{1,2}:\d\d(?::\d\d)?)?|刚刚|\d{1,3} ?(?:分钟|小时|天|周|个月)前)$/;
const ASIDE =
  'nav,header,footer,[role="menu"],[role="navigation"],[role="tablist"],[class*="menu" i]';
/** What is said of one order or one buyer is no announcement, and is nobody else's. */
const OF_ONE_BUYER = /\d{8,}|\*{2,}|买家[“"'「【(:：]|您有|收货人|旺旺号|昵称/;
const CHINESE = /[一-龥]{4}/;
const NUMBERED =
  /[?&](?:notice|article|announcement|rule|content|c)?_?id=([\w-]{2,40})|\/(\d{4,20})(?:\.html?)?(?:[?#]|$)/i;
const LONGEST_TITLE = 120;
const SHORTEST_TITLE = 6;
const HIGHEST_CLIMB = 5;
const MOST_DATES = 120;
const MOST_HEADS = 12;
const MOST_LINKS = 300;
const MOST_RUNS = 40;
const LONGEST_BLOCK = 6000;

/** The announcements of a page, and the elements that hold them. */
export interface FoundNotices {
  rows: TableRow[];
  blocks: Element[];
}

/** Every headline with a date beside it, menus left out. */
export function* datedNotices(root: Element, url: URL): Steps<FoundNotices> {
  const dates = yield* shownTexts(root, (text) => DATE.test(text), MOST_DATES);
  const own = dates.filter((date) => !date.parentElement?.closest(ASIDE));
  const found: FoundNotices = { rows: [], blocks: [] };
  for (const date of own) {
    yield;
    const block = blockOf(date, own, root);
    const rows = block ? rowsOf(block, url, cleanText(wholeText(date))) : [];
    if (!block || rows.length === 0) continue;
    found.rows.push(...rows);
    found.blocks.push(block);
  }
  return { ...found, rows: withoutTwins(found.rows) };
}

/** What stands under a heading such as 公告; dates may be missing there. */
export function* headedNotices(root: Element, url: URL): Steps<FoundNotices> {
  const heads = yield* shownTexts(root, (text) => HEADS.has(text.replace(/ ?:$/, '')), MOST_HEADS);
  const found: FoundNotices = { rows: [], blocks: [] };
  for (const head of heads) {
    let block = printedParent(head);
    if (block?.closest(ASIDE)) continue;
    for (let level = 0; block && block !== root && level < HIGHEST_CLIMB; level += 1) {
      yield;
      if ((block.textContent ?? '').length > LONGEST_BLOCK) break;
      const dated = yield* datedNotices(block, url);
      const linked = linksIn(block)
        .filter((link) => !dated.blocks.some((one) => one.contains(link)))
        .flatMap((link) => rowOf(link, url, ''));
      const rows = [...dated.rows, ...linked];
      if (rows.length > 0) {
        found.rows.push(...rows);
        found.blocks.push(block);
        break;
      }
      block = block.parentElement;
    }
  }
  return { ...found, rows: withoutTwins(found.rows) };
}

/** The largest element around a date that holds no other date, and no headlines but the nearest. */
function blockOf(date: Text, dates: readonly Text[], root: Element): Element | null {
  let block = printedParent(date);
  let titles = block ? titlesIn(block).length : 0;
  for (let level = 0; block && level < HIGHEST_CLIMB; level += 1) {
    const wider: Element | null = block.parentElement;
    if (!wider || wider === root || !root.contains(wider)) break;
    if (dates.some((other) => other !== date && wider.contains(other))) break;
    if ((wider.textContent ?? '').length > LONGEST_BLOCK) break;
    const around = titlesIn(wider).length;
    if (titles > 0 && around > titles) break;
    block = wider;
    titles = around;
  }
  return block;
}

/** The headlines of a block: its links, or what it prints where none of them is one. */
function titlesIn(block: Element): (HTMLAnchorElement | string)[] {
  const links = linksIn(block).filter((link) => titleOf(link) !== null);
  if (links.length > 0) return links;
  return (textRuns(block, MOST_RUNS) ?? []).map(({ text }) => text).filter(isTitle);
}

function rowsOf(block: Element, url: URL, date: string): TableRow[] {
  const titles = titlesIn(block);
  const links = titles.filter((title) => typeof title !== 'string');
  if (links.length > 0) return links.flatMap((link) => rowOf(link, url, date, block));
  const texts = titles.filter((title) => typeof title === 'string');
  const title = texts.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  return title === '' ? [] : [notice({ title, date, group: groupIn(block) })];
}

function linksIn(block: Element): HTMLAnchorElement[] {
  const links = [...block.querySelectorAll('a')].slice(0, MOST_LINKS);
  return links.filter((link) => !link.closest(ASIDE) && isShown(link));
}

function rowOf(link: HTMLAnchorElement, url: URL, date: string, block?: Element): TableRow[] {
  const title = titleOf(link);
  if (!title) return [];
  const around = block ?? link.closest('li,tr') ?? link;
  const address = addressOf(link, url);
  const [, inQuery, inPath] = NUMBERED.exec(address ?? '') ?? [];
  return [notice({ title, date, group: groupIn(around), address, id: inQuery ?? inPath })];
}

/** The whole headline, where the page cuts it and keeps the rest in its tip. */
function titleOf(link: HTMLAnchorElement): string | null {
  const runs = (textRuns(link, MOST_RUNS) ?? []).map(({ text }) => text);
  const tip = cleanText(link.title.slice(0, LONGEST_TITLE));
  const printed = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
  const isCut = /(?:…|\.\.\.)$/.test(printed) && tip.length >= printed.length;
  const title = isCut ? tip : printed;
  return isTitle(title) ? title : null;
}

function isTitle(text: string): boolean {
  return (
    text.length >= SHORTEST_TITLE &&
    text.length <= LONGEST_TITLE &&
    CHINESE.test(text) &&
    !OF_ONE_BUYER.test(text) &&
    !DATE.test(text)
  );
}

function groupIn(block: Element): string | undefined {
  const runs = textRuns(block, MOST_RUNS) ?? [];
  return runs.map(({ text }) => GROUP.exec(text)?.[1]).find((group) => group !== undefined);
}

function addressOf(link: HTMLAnchorElement, url: URL): string | undefined {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, url)) return undefined;
  const address = new URL(href, url);
  address.searchParams.delete('spm');
  const isOwn = address.pathname === url.pathname && address.search === url.search;
  return address.protocol === 'https:' && !isOwn && address.href.length < 2000
    ? address.href
    : undefined;
}

interface Notice {
  title: string;
  date: string;
  group?: string | undefined;
  address?: string | undefined;
  id?: string | undefined;
}

function notice({ title, date, group, address, id }: Notice): TableRow {
  const printed = DATE.exec(date)?.[1] ?? '';
  const texts = [
    ...(printed === '' ? [] : [{ label: '时间', text: printed }]),
    ...(group ? [{ label: '类型', text: group }] : []),
  ];
  return {
    subject: { kind: 'notice', name: title, ...(id && { id }), ...(address && { url: address }) },
    figures: [],
    ...(texts.length > 0 && { texts }),
  };
}

/** A headline that the page shows twice is one, with the date that one of its places prints. */
function withoutTwins(rows: readonly TableRow[]): TableRow[] {
  const found = new Map<string, TableRow>();
  for (const row of rows) {
    const known = found.get(row.subject.name);
    if (!known || (known.texts?.length ?? 0) < (row.texts?.length ?? 0))
      found.set(row.subject.name, row);
  }
  return [...found.values()];
}
