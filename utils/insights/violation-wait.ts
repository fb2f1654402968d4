/** What the shop can still do something about. */
const WAITS =
  /(?<!不)可申诉|(?:等待|待)(?:卖家|商家)?(?:申诉|处理|举证|整改|回复|补充|确认|响应)|申诉(?:失败|驳回)[，, ]?可再/;
/** What is decided, or is in the platform's hands. */
const OVER =
  /成功|成立|撤销|撤诉|关闭|完成|完结|已处理|已处罚|已过期|逾期|不可申诉|超过申诉|审核中|处理中/;

/**
 * A violation or a complaint to which the seller must answer; without a state its tab tells. A
 * countdown says by itself that it is open, unless the state says that it is decided.
 */
export function isToAnswer(status: string, tab: string, hasTime: boolean): boolean {
  if (hasTime && !isDecided(status)) return true;
  const words = status === '' ? tab : status;
  return WAITS.test(words) && !OVER.test(words.replace(WAITS, ''));
}

/** The state itself says that nothing more can be done. */
function isDecided(status: string): boolean {
  return OVER.test(status) && !WAITS.test(status);
}
