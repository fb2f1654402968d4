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
const AGENT_HEADS = [
  '客服',
  '客服昵称',
  '客服名称',
  '客服账号',
  '旺旺',
  '旺旺昵称',
  '子账号',
  '账号',
];
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
      heads: AGENT_HEADS,
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

/** An agent of the shop, or the page's row of peers. */
function agentSubject(cells: RowCells): Subject | null {
  const name = cells.name(...AGENT_HEADS);
  if (name === '') return null;
  return { kind: 'agent', name, ...(PEER_ROW.test(name) && { of: 'peers' }) };
}
