import { KEYWORD_METRICS } from '../../model/metrics/keyword-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { literalMember as member, literalText as text } from '../embedded/literal-member';
import { labelledRow } from './labelled-rows';
import { listIn } from './list-in';
import { definePayload } from './payload';

const CODES = {
  seIpvUvHits: '搜索人气',
  clickThroughRate: '点击率',
  freeClkRate: '免费点击率',
  payConvRate: '支付转化率',
  payByrCnt: '支付买家数',
  simWeight: '需求供给比',
  tmaoClickRatio: '天猫商品点击占比',
};
const WORD = 'relatedSekeyword';
const PLAN = {
  metrics: { ...KEYWORD_METRICS, pay_buyers: SHOP_METRICS.pay_buyers },
  codes: CODES,
  naming: [WORD],
};

/** 搜索分析's own data: the words related to one, each figure with its change. */
export const sycmSearchAnalysisRows = definePayload({
  page: 'sycm.search.analysis',
  since: '2026-09',
  read({ data }) {
    const rows = listIn(data);
    const [first] = rows;
    if (first === undefined || member(first, WORD) === undefined) return null;
    return {
      scope: { period: { kind: 'unknown' }, device: 'unknown' },
      parts: [
        {
          kind: 'table',
          rows: rows.map((row) => {
            const name = text(member(row, WORD, 'value')) ?? text(member(row, WORD)) ?? '';
            return labelledRow(row, { kind: 'keyword', name }, PLAN);
          }),
        },
      ],
      trouble: [{ field: 'period', why: 'scope-unknown' }],
    };
  },
});
