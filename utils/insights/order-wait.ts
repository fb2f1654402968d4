const SELLERS_TURN =
  /(?:等待|待)(?:卖家|商家)|^(?:等待|待)(?:同意|处理|确认收货|收货|审核)|处理退款申请|^买家已(?:退货|寄回|发货)/;
const PARCEL_BACK = /(?:卖家|商家)?(?:确认)?收货$|^买家已(?:退货|寄回|发货)/;
const TO_SHIP = /^(?:买家已付款|(?:等待|待)(?:卖家|商家)?(?:发货|出库)|部分发货|备货中)$/;
const UNPAID = /^(?:等待|待)(?:买家)?(?:付(?:款|尾款|定金)|支付)$/;
const UNSHIPPED = /未发货|未收到货|售中/;

/** A refund in which the seller must act; a row without a state goes by the tab it stands on. */
export function isSellersTurn(status: string, tab: string): boolean {
  return SELLERS_TURN.test(status === '' ? tab : status);
}

/** The goods are on their way back or arrived: the seller is asked to confirm them. */
export function isParcelBack(status: string): boolean {
  return PARCEL_BACK.test(status);
}

/** An order that is paid and must leave. */
export function isToShip(status: string, tab: string): boolean {
  return TO_SHIP.test(status === '' ? tab : status);
}

export function isUnpaid(status: string, tab: string): boolean {
  return UNPAID.test(status === '' ? tab : status);
}

/** A refund asked before anything was sent, by the kind that the page prints. */
export function isUnshipped(type: string | undefined): boolean {
  return UNSHIPPED.test(type ?? '');
}
