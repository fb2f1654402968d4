import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { labelsOf } from '../tables/read-rows';

const { balance, cash_balance, usable_balance, red_packet, ...rest } = ADS_METRICS;
const { bill_in, bill_out, bill_amt, ...figures } = rest;

/** What reports, plans and words print. */
export const REPORT_DEFINITIONS = figures;
export const REPORT_LABELS = labelsOf(REPORT_DEFINITIONS);
export const REPORT_VOCABULARY = metricVocabulary(REPORT_DEFINITIONS);

/** What the account and its bills print. */
export const ACCOUNT_DEFINITIONS = { balance, cash_balance, usable_balance, red_packet };
export const ACCOUNT_VOCABULARY = metricVocabulary(ACCOUNT_DEFINITIONS);
export const BILL_DEFINITIONS = { bill_in, bill_out, bill_amt, balance };
export const BILL_LABELS = labelsOf(BILL_DEFINITIONS, {
  金额: 'bill_amt',
  '金额(元)': 'bill_amt',
  余额: 'balance',
  '余额(元)': 'balance',
});
