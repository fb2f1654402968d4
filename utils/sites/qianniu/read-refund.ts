import type { Instant } from '../../model/day';
import type { OrderRow } from '../../model/reading';
import { momentUnder, numberUnder } from './read-order';
import type { RecordBlock } from './record-blocks';
import { recordDeadline } from './record-deadline';
import { entryOf, type RecordEntry, recordEntries } from './record-entries';
import type { RecordHeads } from './record-heads';
import { recordItems } from './record-items';
import { moneyIn } from './record-money';

export const REFUND_NUMBERS: ReadonlySet<string> = new Set(
  '退款编号 退款单号 售后编号 售后单号 服务单号 售后服务单号 维权编号 纠纷编号 纠纷单号'.split(' '),
);
export const REFUND_HEADS: ReadonlySet<string> = new Set(
  '退款金额 退款金额(元) 退款状态 售后状态 维权状态'.split(' '),
);

const DISPUTE_NUMBERS: ReadonlySet<string> = new Set(['维权编号', '纠纷编号', '纠纷单号']);
const ASKED = ['申请时间', '退款申请时间', '售后申请时间', '发起时间', '创建时间'];
const AMOUNT = ['退款金额', '退款金额(元)', '申请退款金额', '退款总额'];
const STATUS = ['退款状态', '售后状态', '维权状态', '服务单状态', '纠纷状态', '状态'];
const TYPE = ['退款类型', '售后类型', '类型', '服务类型'];
const REASON = ['退款原因', '申请原因', '售后原因', '原因'];
const DUE = ['超时时间', '剩余时间', '处理时限', '剩余处理时间', '截止时间'];
const FIELDS: ReadonlySet<string> = new Set([
  ...REFUND_NUMBERS,
  ...ASKED,
  ...AMOUNT,
  ...STATUS,
  ...TYPE,
  ...REASON,
  ...DUE,
  '数量',
  '交易金额',
  '订单编号',
  '订单号',
]);
const TYPES =
  /^(仅退款|退货退款|退款退货|换货|补寄|维修)(?: ?\(?(?:未发货|未收到货|已收货|已发货|售中|售后)\)?)?$/;
const STATES =
  /^(?:(?:等待|待)(?:卖家|商家|买家|平台|小二|客服)?(?:同意|处理|退货|发货|寄回|确认收货|收货|修改|举证|介入|打款)(?:退款|申请)?(?:协议)?|(?:卖家|商家)(?:已)?(?:拒绝|同意)(?:退款|申请|买家)?(?:申请)?|买家已(?:退货|寄回|发货)(?: ?,? ?等待(?:卖家|商家)确认收货)?|退款(?:成功|关闭|完成|中)|售后(?:完成|关闭)|已退款|已关闭|(?:请)?处理退款申请|待卖家处理|待商家处理|待(?:审核|收货|回复|举证|执行|处理)|(?:仅退款|退货|换货)待商家(?:处理|收货)|售后成功|已完成|已取消|买家已经申请退款 ?,? ?等待卖家同意)$/;
const INTERVENED = /^(?:已申请)?(?:小二|客服|平台)(?:已)?(?:介入(?:中|处理中|处理)?|处理中)$/;
/** A reason is chosen from the platform's list; what else may stand there is a buyer's own text. */
const REASONS =
  /质量|描述|不符|不想要|多拍|错拍|拍错|少件|漏发|发错|破损|污渍|尺码|大小|颜色|款式|材质|做工|无理由|约定|发货|物流|快递|缺货|收到|假|品牌|优惠|价|协商|其[他它]|运费|发票|效果|过敏|日期|保质期|色差|瑕疵|异味|故障|性能|赠品|包装|拒收|信息|喜欢|合适/;
const NO_REASON = /\d{5,}|\*{2,}|^.{31,}$|^-*$|[省市].{1,8}[区县]|[路街道巷村]\d/;

/**
 * One refund or dispute: number, kind, state, reason as the platform lists it, amount, goods and
 * deadline. The buyer's name, message and explanation stand in the same row and are never taken.
 */
export function readRefund(
  block: RecordBlock,
  heads: RecordHeads | null,
  now: Instant,
): OrderRow | null {
  const entries = recordEntries(block, FIELDS, heads);
  const id = entries && numberUnder(entries, REFUND_NUMBERS);
  if (!entries || !id) return null;
  const amount = entryOf(entries, AMOUNT, (text) => moneyIn(text) !== null);
  const printed = amount && moneyIn(amount.text);
  const createdAt = momentUnder(entries, ASKED);
  const deadline = recordDeadline(entries, DUE, now);
  const type = typeIn(entries);
  const reason = entryOf(
    entries,
    REASON,
    (text) => REASONS.test(text) && !NO_REASON.test(text),
  )?.text;
  const isDispute = numberUnder(entries, DISPUTE_NUMBERS) !== null;
  return {
    kind: isDispute ? 'dispute' : 'refund',
    id,
    status: stateIn(entries),
    ...(printed && { amount: printed }),
    items: recordItems(block, entries),
    ...(createdAt !== null && { createdAt }),
    ...(deadline && { deadline }),
    ...(type && { type }),
    ...(reason && { reason }),
    ...(entries.some(isIntervention) && { intervened: true }),
  };
}

function typeIn(entries: readonly RecordEntry[]): string | undefined {
  const named = entryOf(entries, TYPE, (text) => TYPES.test(text));
  return (named ?? entries.find(({ text }) => TYPES.test(text)))?.text;
}

function stateIn(entries: readonly RecordEntry[]): string {
  const named = entryOf(entries, STATUS, (text) => STATES.test(text));
  return (named ?? entries.find(({ text }) => STATES.test(text)))?.text ?? '';
}

/** A button that would call the platform in is not the platform stepping in. */
function isIntervention({ text, run }: RecordEntry): boolean {
  return INTERVENED.test(text) && !run.first.parentElement?.closest('button,[role="button"]');
}
