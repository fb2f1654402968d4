import { dayOf } from '../../model/day';
import type { Part, Subject, TableRow } from '../../model/reading';
import type { Period } from '../../model/scope';
import { parseDays } from '../../text/parse-days';
import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { BOARD_DEFINITIONS } from '../market/market-definitions';
import { cell } from './exported-rows';
import { labelledRow, type RowPlan } from './labelled-rows';
import { definePayload } from './payload';
import { ciRows } from './sycm-ci-rows';

const PLAN: RowPlan = {
  metrics: BOARD_DEFINITIONS as RowPlan['metrics'],
  codes: {
    uv: '访客数',
    payBuyerCnt: '支付买家数',
    payRate: '支付转化率',
    cartBuyerCnt: '加购人数',
    collectBuyerCnt: '收藏人数',
    itemExposeUv: '曝光人数',
    itemInteractUv: '互动人数',
    itemCartConvertRate: '加购转化率',
    itemPayConvertRate: '支付转化率',
    itemLossRate: '流失率',
    ordRfdRate: '订单退款率',
    returnRefundOrdRfdRate: '退货退款-订单退款率',
    payBuyerCntRatioMkt: 'SKU支付买家数占比',
    ratio: '人群占比',
  },
  naming: [
    'itemId',
    'itemRole',
    'title',
    'skuId',
    'skuName',
    'keyword',
    'sourceName',
    'parentSourceName',
    'statDate',
    'attrValue',
    'rfdReasonNameCn',
    'rfdReasonTypeCn',
    'page',
  ],
};

/** 竞品对比's own data: the tabs of own items beside rivals, whose figures are ranges. */
export const sycmCiItemData = definePayload({
  page: 'sycm.ci.item',
  since: '2026-04',
  read({ data }) {
    if (list(member(data, 'keyMetrics')).length === 0) return null;
    const titles = new Map(
      list(member(data, 'compareItems')).map((item) => [cell(item, 'role'), cell(item, 'title')]),
    );
    const period = weekOf(member(data, 'saleStatTime'));
    const parts = entries(data).flatMap(([name, rows]): Part[] => {
      const table = ciRows(name, list(rows)).map((row) => tableRow(row, titles));
      return table.length > 0 ? [{ kind: 'table', title: name, rows: table }] : [];
    });
    return {
      scope: { period, device: 'unknown' },
      parts,
      trouble: period.kind === 'unknown' ? [{ field: 'period', why: 'scope-unknown' }] : [],
    };
  },
});

function tableRow(row: LiteralValue, titles: ReadonlyMap<string, string>): TableRow {
  const { figures, ...rest } = labelledRow(row, subjectOf(row, titles), PLAN);
  const stated = member(row, 'statDate');
  const isGated = cell(row, 'dataStatus') === 'UNSUPPORTED';
  const period = typeof stated === 'number' && ({ kind: 'day', day: dayOf(stated) } as const);
  return {
    ...rest,
    figures: figures.map((figure) => ({
      ...figure,
      ...(period && { scope: { period } }),
      ...(isGated && {
        raw: cell(row, 'noDataReason').slice(0, 120),
        figure: { kind: 'missing', why: 'gated' },
      }),
    })),
  };
}

/** What a row speaks of, and whose it is. */
function subjectOf(row: LiteralValue, titles: ReadonlyMap<string, string>): Subject {
  const role = cell(row, 'itemRole');
  const of = role === '' ? {} : { of: role === 'selfItem' ? ('own' as const) : ('rival' as const) };
  const id = cell(row, 'itemId');
  const named: [Subject['kind'], string, string[]][] = [
    ['sku', 'skuName', []],
    ['keyword', 'keyword', []],
    ['source', 'sourceName', ['parentSourceName', 'sourceName']],
    ['reason', 'rfdReasonNameCn', ['rfdReasonTypeCn', 'rfdReasonNameCn']],
    ['crowd', 'attrValue', ['crowdsLabel', 'attrValue']],
    ['crowd', 'crowdsLabel', []],
  ];
  const [kind, column, steps] = named.find(([, name]) => cell(row, name) !== '') ?? [
    'item' as const,
    '',
    [],
  ];
  const path = steps.map((step) => cell(row, step)).filter(Boolean);
  const name = column === '' ? (titles.get(role) ?? '') : cell(row, column);
  const own = kind === 'sku' ? cell(row, 'skuId') : kind === 'item' ? id : '';
  return {
    kind,
    name,
    ...(own && { id: own }),
    ...(path.length > 1 && { path }),
    ...of,
  };
}

function weekOf(time: LiteralValue): Period {
  const from = parseDays(text(member(time, 'dateRangeStart')) ?? '');
  const to = parseDays(text(member(time, 'dateRangeEnd')) ?? '');
  if (!from || !to) return { kind: 'unknown' };
  if (from.from === to.to) return { kind: 'day', day: from.from };
  const unit = cell(time, 'dateType') === 'week' ? 'week' : 'custom';
  return { kind: 'span', from: from.from, to: to.to, unit };
}
