import { SERVICE_METRICS } from '../../model/metrics/service-metrics';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { definePage } from '../page';
import { labelsOf } from '../tables/read-rows';
import { readTablePage, type TablePage } from '../tables/read-table-page';
import { DESK_IDENTITIES, DESK_METRICS } from './desk-metrics';
import { deskTables } from './desk-tables';

const DEFINITIONS = { ...DESK_METRICS, ...SERVICE_METRICS };
const WORDS = {
  metrics: labelsOf(DEFINITIONS),
  definitions: DEFINITIONS,
  identities: DESK_IDENTITIES,
};

const PAGE: TablePage = {
  ...WORDS,
  // A report is a table; what else stands on the page are forms to make one.
  vocabulary: metricVocabulary({}),
  tables: deskTables(WORDS).map((spec) =>
    spec.kind === 'day' ? { ...spec, texts: ['店铺名称'] } : spec,
  ),
};

/** 生意参谋 自助分析: reports with columns of the operator's choice, in a frame of their own. */
export const sycmAdm = definePage({
  id: 'sycm.adm',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, PAGE),
});
