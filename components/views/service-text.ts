import { i18n } from '#i18n';
import { metricDefinition } from '../../utils/model/metric';
import type { Period } from '../../utils/model/scope';
import type { ServiceFigure, TalkVerdict } from '../../utils/model/service-desk';
import { figureText, formatOfUnit } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';
import { periodText } from '../ui/scope-text';

/** A figure as the operator reads it, with a word where the page contradicts it. */
export function serviceFigureText({ metric, figure, isDoubted }: ServiceFigure): string {
  const text = figureText(figure, formatOfUnit(metricDefinition(metric).unit));
  return isDoubted ? i18n.t('service.doubted', [text]) : text;
}

/** The days of a figure, short enough for the head of a column. */
export function shortPeriod(period: Period): string {
  return period.kind === 'day' || period.kind === 'live'
    ? shortDayText(period.day)
    : periodText(period);
}

const VERDICT_KEYS = {
  slow: 'slow',
  'few-buy': 'fewBuy',
  'slow-and-few-buy': 'both',
  fine: 'fine',
  'too-little-data': 'tooLittle',
} as const satisfies Record<TalkVerdict, string>;

/** What is said of an agent or an hour. */
export function verdictText(verdict: TalkVerdict): string {
  return i18n.t(`service.verdict.${VERDICT_KEYS[verdict]}`);
}

/** The class of the mark that says it. */
export function verdictChip(verdict: TalkVerdict): string {
  return verdict === 'fine' || verdict === 'too-little-data' ? 'chip' : 'chip chip-warn';
}
