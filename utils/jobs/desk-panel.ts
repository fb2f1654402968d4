import type { DeskPanel } from '../model/desk-panel';
import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import type { Database } from '../store/database';
import { activityPanel } from './activity-panel';
import { balancePanel, plansPanel } from './ads-panel';
import { boardPanel } from './board-panel';
import { noticePanel } from './notice-panel';
import { clockPanel, deadlinePanel, scorePanel } from './orders-panel';
import { questionPanel, reviewPanel } from './review-panel';
import { servicePanel } from './service-desk';
import { todayPanel } from './today-panel';

/** What a desk says of a page of its own. */
type AskDesk = (db: Database, reading: Reading) => Promise<DeskPanel | null>;

/** The pages whose panel carries cards of a desk, and who makes them. */
const DESK_OF: Partial<Record<PageId, AskDesk>> = {
  'ali.account': balancePanel,
  'ali.manage': plansPanel,
  'ali.report': plansPanel,
  'qn.activity': activityPanel,
  'qn.home': clockPanel,
  'qn.orders': deadlinePanel,
  'qn.refunds': deadlinePanel,
  'qn.violations': deadlinePanel,
  'sycm.home': todayPanel,
  'jd.orders': deadlinePanel,
  'douyin.orders': deadlinePanel,
  'douyin.shop': clockPanel,
  '1688.orders': deadlinePanel,
  'qn.notices': noticePanel,
  'qn.questions': questionPanel,
  'qn.reviews': reviewPanel,
  'qn.voc': scorePanel,
  'sycm.service': servicePanel,
  'sycm.market.monitor': boardPanel,
  'sycm.market.rank': boardPanel,
  'sycm.search.rank': boardPanel,
  'tb.search': boardPanel,
  'tb.shop': boardPanel,
  '1688.search': boardPanel,
  'jd.search': boardPanel,
  'pdd.search': boardPanel,
  'amazon.search': boardPanel,
};

/** The cards of the desk that a page belongs to; null where it belongs to none or has none. */
export async function deskPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  return (await DESK_OF[reading.page]?.(db, reading)) ?? null;
}
