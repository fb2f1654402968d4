import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { Period } from '../../utils/model/scope';
import type { TalkVerdict } from '../../utils/model/service-desk';
import { momentText } from '../ui/moment-text';
import { NumberHeads } from '../ui/number-heads';
import { periodText } from '../ui/scope-text';
import { ScrollRegion } from '../ui/scroll-region';
import { verdictChip, verdictText } from './service-text';

/** A row of talks: of whom or when, what is said of it, and its figures in the order of the heads. */
export interface TalkLine {
  name: string;
  /** null for the page's rows of peers, which nobody judges */
  verdict: TalkVerdict | null;
  cells: string[];
}

interface ServiceTalksProps {
  title: string;
  /** the head of the column of names */
  of: string;
  heads: readonly string[];
  lines: readonly TalkLine[];
  period: Period;
  readAt: Instant;
  children?: ComponentChildren;
}

/** Talks by agent or by hour, with what stands out. */
export function ServiceTalks(props: ServiceTalksProps) {
  const { title, of, heads, lines, period, readAt, children } = props;
  return (
    <div class="service-block">
      <h3>{title}</h3>
      <p class="small muted">
        {i18n.t('service.readAt', { days: periodText(period), time: momentText(readAt) })}
      </p>
      <ScrollRegion class="table-scroll" label={title}>
        <table class="table service-table">
          <thead>
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">{i18n.t('service.said')}</th>
              <NumberHeads heads={heads} />
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.name} line={line} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {children}
    </div>
  );
}

function Line({ line: { name, verdict, cells } }: { line: TalkLine }) {
  return (
    <tr class={verdict ? '' : 'muted'}>
      <th scope="row">{name}</th>
      <td>{verdict && <span class={verdictChip(verdict)}>{verdictText(verdict)}</span>}</td>
      {cells.map((cell, i) => (
        <td key={i} class="num">
          {cell}
        </td>
      ))}
    </tr>
  );
}
