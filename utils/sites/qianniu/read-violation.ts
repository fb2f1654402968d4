import type { Instant } from '../../model/day';
import type { OrderRow } from '../../model/reading';
import { parseAmount } from '../../text/parse-amount';
import { momentUnder, numberUnder } from './read-order';
import type { RecordBlock } from './record-blocks';
import { recordDeadline } from './record-deadline';
import { entryOf, type RecordEntry, recordEntries } from './record-entries';
import type { RecordHeads } from './record-heads';
import { recordItems } from './record-items';

const COMPLAINT_NUMBERS: ReadonlySet<string> = new Set('投诉编号 投诉单号 投诉ID'.split(' '));
export const VIOLATION_NUMBERS: ReadonlySet<string> = new Set([
  ...'违规编号 违规单号 违规ID 处罚编号 处罚单号 违规记录编号'.split(' '),
  ...COMPLAINT_NUMBERS,
]);
/** Heads that only a list of violations or complaints has. */
export const VIOLATION_HEADS: ReadonlySet<string> = new Set(
  (
    '违规类型 违规原因 违规时间 违规状态 扣分 违规扣分 处罚措施 处置 申诉截止 申诉截止时间 申诉状态 ' +
    '投诉类型 投诉原因 投诉状态 投诉时间'
  ).split(' '),
);

const MADE = ['违规时间', '处罚时间', '投诉时间', '发起时间', '创建时间', '通知时间'];
const STATUS = ['违规状态', '申诉状态', '投诉状态', '处理状态', '状态'];
const TYPE = ['违规类型', '违规类别', '投诉类型', '类型', '类别'];
const REASON = ['违规原因', '违规行为', '违规名称', '投诉原因', '处罚原因', '原因'];
const POINTS = ['违规扣分', '扣分', '扣分分值'];
const MEASURES = ['处罚措施', '处置措施', '处置', '处理措施', '处罚结果'];
const DUE = [
  '申诉截止时间',
  '申诉截止',
  '申诉剩余时间',
  '处理截止时间',
  '举证截止时间',
  '剩余时间',
  '截止时间',
];
const FIELDS: ReadonlySet<string> = new Set([
  ...VIOLATION_NUMBERS,
  ...MADE,
  ...STATUS,
  ...TYPE,
  ...REASON,
  ...POINTS,
  ...MEASURES,
  ...DUE,
  '订单编号',
  '订单号',
  '违规商品',
]);
const TYPES = /^(?:(?:一般|严重|售假|轻微)违规(?: ?[（(][ABC]类[)）])?|[ABC]类违规|[一-龥]{2,12})$/;
const STATES =
  /^(?:可申诉|不可申诉|(?:等待|待)(?:卖家|商家)?(?:申诉|处理|举证|整改|回复|补充凭证|确认|响应)|申诉(?:中|成功|失败|驳回|审核中|已撤销)|(?:已)?(?:处理|处罚|撤销|撤诉|过期|逾期|关闭|完结|完成)|处理(?:中|完成)|投诉(?:成立|不成立|撤销|关闭|处理中)|生效中|已超过申诉时间)$/;
/** What the platform itself writes; a buyer's own words stand in the rows of complaints too. */
const PLATFORMS_WORDS =
  /违规|违反|发布|描述|不当|滥发|信息|商标|专利|著作|侵权|假冒|虚假|交易|宣传|广告|违禁|价格|延迟|发货|缺货|违背|承诺|骚扰|泄露|资质|质量|图片|标题|类目|属性|未按|约定|发票|换货|退货|退款|服务|态度|好评返现|不正当/;
const MEASURE =
  /下架|删除|限制|屏蔽|降权|扣除|扣分|监管|警告|公示|冻结|赔付|违约金|关闭|清退|搜索|整改|支付/;
const NO_WORDS = /\d{5,}|\*{2,}|^.{31,}$|^-*$/;

/**
 * One violation or complaint: number, kind, reason as the platform lists it, points, what is done
 * to the shop, state and until when it can be answered. What a buyer wrote is never taken.
 */
export function readViolation(
  block: RecordBlock,
  heads: RecordHeads | null,
  now: Instant,
): OrderRow | null {
  const entries = recordEntries(block, FIELDS, heads);
  const id = entries && numberUnder(entries, VIOLATION_NUMBERS);
  if (!entries || !id) return null;
  const isComplaint = numberUnder(entries, COMPLAINT_NUMBERS) !== null;
  const createdAt = momentUnder(entries, MADE);
  const deadline = recordDeadline(entries, DUE, now);
  const type = entryOf(entries, TYPE, (text) => TYPES.test(text))?.text;
  const reason = wordsUnder(entries, REASON, PLATFORMS_WORDS);
  const measures = wordsUnder(entries, MEASURES, MEASURE);
  const points = entryOf(entries, POINTS, (text) => /\d/.test(text))?.text;
  return {
    kind: isComplaint ? 'complaint' : 'violation',
    id,
    status: stateIn(entries),
    items: recordItems(block, entries),
    ...(createdAt !== null && { createdAt }),
    ...(deadline && { deadline }),
    ...(type && { type }),
    ...(reason && { reason }),
    ...(points && { points: { raw: points, figure: pointsOf(points) } }),
    ...(measures && { measures }),
  };
}

function wordsUnder(
  entries: readonly RecordEntry[],
  names: readonly string[],
  words: RegExp,
): string | undefined {
  return entryOf(entries, names, (text) => words.test(text) && !NO_WORDS.test(text))?.text;
}

function stateIn(entries: readonly RecordEntry[]): string {
  const named = entryOf(entries, STATUS, (text) => STATES.test(text));
  return (named ?? entries.find(({ text }) => STATES.test(text)))?.text ?? '';
}

/** 扣2分 and 2 分. */
function pointsOf(raw: string) {
  const bare = raw.replace(/^(?:扣|-|−)? ?/, '').replace(/ ?分$/, '');
  return parseAmount(bare).figure;
}
