import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import { SERVICE_METRICS } from '../../model/metrics/service-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { VOC_METRICS } from '../../model/metrics/voc-metrics';
import type { Subject } from '../../model/reading';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { definePage } from '../page';
import { labelsOf } from '../tables/read-rows';
import { readTablePage, type TablePage } from '../tables/read-table-page';
import type { RowCells } from '../tables/row-cells';
import { namedSubject } from '../tables/row-subjects';
import { PEER_SECTIONS } from './desk-metrics';
import { deskTables } from './desk-tables';

const { voc_resp_3min_rate, voc_chat_rate } = VOC_METRICS;
const DEFINITIONS = { ...SHOP_METRICS, ...SERVICE_METRICS, voc_resp_3min_rate, voc_chat_rate };
const WORDS = {
  metrics: labelsOf(DEFINITIONS),
  definitions: DEFINITIONS,
  identities: SHOP_IDENTITIES,
};
const AGENT_HEADS = ['客服', '客服昵称', '客服名称', '客服账号', '子账号'];
/** Heads under which buyers may stand as well. */
const ACCOUNT_HEADS = ['旺旺', '旺旺昵称', '账号'];
/** An account of the shop's own is printed with the shop's name before it: 云杉:小禾. */
const OWN_ACCOUNT = /[:：]/;
/** What a table of single buyers has beside them. */
const OF_BUYERS = (
  '买家 买家昵称 买家旺旺 买家账号 会员 会员名 客户 客户昵称 客户旺旺 顾客 顾客昵称 访客昵称 订单号 订单编号 主订单号 ' +
  '主订单编号 子订单号 子订单编号 退款编号'
).split(' ');
const REASON_HEADS = ['退款原因', '原因', '维权原因', '投诉原因'];
const PEER_ROW = /^(?:同行|同层|行业|优秀$)/;
const MEAN_ROW = /^(?:平均值?|均值)$/;

const PAGE: TablePage = {
  ...WORDS,
  vocabulary: metricVocabulary(DEFINITIONS, PEER_SECTIONS),
  tables: [
    {
      ...WORDS,
      kind: 'agent',
      heads: [...AGENT_HEADS, ...ACCOUNT_HEADS],
      subject: agentSubject,
      isSubtotal: (_, { name }) => MEAN_ROW.test(name),
    },
    {
      ...WORDS,
      kind: 'reason',
      heads: REASON_HEADS,
      subject: namedSubject('reason', REASON_HEADS),
      texts: ['原因类型', '原因归属'],
    },
    ...deskTables(WORDS),
  ],
};

/** 生意参谋 服务: core figures, 售后维权, 售后评价 and the agents of 店铺绩效. */
export const sycmService = definePage({
  id: 'sycm.service',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, PAGE),
});

/** An agent of the shop, or the page's row of peers; never a buyer. */
function agentSubject(cells: RowCells): Subject | null {
  const sure = cells.name(...AGENT_HEADS);
  const name = sure || cells.name(...ACCOUNT_HEADS);
  const isPeers = PEER_ROW.test(name);
  if (name === '' || cells.cell(...OF_BUYERS)) return null;
  if (sure === '' && !isPeers && !MEAN_ROW.test(name) && !OWN_ACCOUNT.test(name)) return null;
  return { kind: 'agent', name, ...(isPeers && { of: 'peers' }) };
}
