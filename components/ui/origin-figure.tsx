import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import { useData } from '../data-context';
import { metricMeaning } from './metric-meaning';
import { momentText } from './moment-text';
import { Tip, type TipLine } from './tip';

/** Where a figure came from, as far as it is known. */
export interface Origin {
  /** what is measured, where it is a metric */
  metric?: MetricId;
  /** the label as the page prints it */
  label: string;
  /** the text as seen; '' where the page leaves the place empty, absent where it prints none */
  raw?: string;
  scope: string;
  readAt: Instant;
  layout?: string;
}

interface OriginFigureProps {
  origin: Origin;
  children: ComponentChildren;
}

/** A figure that tells what it means and where it was read; a click shows it on the page. */
export function OriginFigure({ origin, children }: OriginFigureProps) {
  const source = useData();
  const [isGone, setGone] = useState(false);
  const show = () => {
    if (!origin.raw) return;
    source.showFigure(origin.label, origin.raw).then(
      (shown) => setGone(!shown),
      () => setGone(true),
    );
  };
  return (
    <Tip lines={originLines(origin, isGone)} onClick={show}>
      {children}
    </Tip>
  );
}

function originLines(
  { metric, label, raw, scope, readAt, layout }: Origin,
  isGone: boolean,
): TipLine[] {
  return [
    [i18n.t('origin.meaning'), metric && metricMeaning(metric)],
    [i18n.t('origin.label'), label],
    [i18n.t('origin.raw'), raw === '' ? i18n.t('origin.empty') : raw],
    [i18n.t('origin.scope'), scope],
    [i18n.t('origin.readAt'), momentText(readAt)],
    [i18n.t('origin.layout'), layout === 'meaning' ? i18n.t('origin.byMeaning') : layout],
    ['', raw ? i18n.t(isGone ? 'origin.gone' : 'origin.show') : undefined],
  ];
}
