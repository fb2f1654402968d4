import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { PartRefusal, SourceRow, SourceTable } from '../../utils/model/change';
import { ChangeCell } from '../ui/change-cell';
import { numberText, signedText } from '../ui/figure-text';
import { Notice } from '../ui/notice';
import { ScrollRegion } from '../ui/scroll-region';
import { partRefusalText } from './why-part-refusal';

interface WhySourcesProps {
  sources: SourceTable | PartRefusal;
  /** the shop's own change */
  change: number;
}

const PARTS = ['volume', 'mix', 'conversion', 'spend'] as const;

/** The change by traffic source, a tree; with the overlap its lines sum to the shop's change. */
export function WhySources({ sources, change }: WhySourcesProps) {
  const open = useSignal<ReadonlySet<string>>(new Set());
  if ('none' in sources)
    return (
      <section class="card">
        <h2>{i18n.t('whyView.bySource')}</h2>
        <p class="muted">{partRefusalText(sources, 'source')}</p>
      </section>
    );
  const toggle = (key: string) => {
    const next = new Set(open.value);
    if (!next.delete(key)) next.add(key);
    open.value = next;
  };
  return (
    <section class="card">
      <h2>{i18n.t('whyView.bySource')}</h2>
      <p class="small muted">{i18n.t('whyView.sourceParts')}</p>
      <ScrollRegion class="table-scroll" label={i18n.t('whyView.bySource')}>
        <table class="table why-tree">
          <thead>
            <tr>
              <th scope="col">{i18n.t('whyView.source')}</th>
              <th scope="col" class="num">
                {i18n.t('why.visitors')}
              </th>
              {PARTS.map((part) => (
                <th key={part} scope="col" class="num">
                  {i18n.t(`whyView.sourcePart.${part}`)}
                </th>
              ))}
              <th scope="col" class="num">
                {i18n.t('whyView.change')}
              </th>
            </tr>
          </thead>
          <tbody>
            <Rows rows={sources.rows} open={open.value} onToggle={toggle} />
            <tr class="why-total">
              <th scope="row">{i18n.t('whyView.allSources')}</th>
              <td />
              {PARTS.map((part) => (
                <td key={part} class="num">
                  {signedText(sources.totals[part], 'CNY')}
                </td>
              ))}
              <ChangeCell amount={sources.totals.change} />
            </tr>
            <tr>
              <th scope="row">{i18n.t('whyView.overlap')}</th>
              <td colSpan={5} />
              <ChangeCell amount={sources.overlap} />
            </tr>
            <tr class="why-total">
              <th scope="row">{i18n.t('whyView.wholeShop')}</th>
              <td colSpan={5} />
              <ChangeCell amount={change} />
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
      <p class="small muted">{i18n.t('whyView.overlapSays')}</p>
      {sources.unread.length > 0 && (
        <Notice tone="info">
          {i18n.t('whyView.sourcesUnread', [sources.unread.join(i18n.t('list.comma'))])}
        </Notice>
      )}
    </section>
  );
}

interface RowsProps {
  rows: readonly SourceRow[];
  open: ReadonlySet<string>;
  onToggle: (key: string) => void;
}

function Rows({ rows, open, onToggle }: RowsProps) {
  return rows.flatMap((row) => {
    const key = row.path.join('/');
    return [
      <Row key={key} row={row} isOpen={open.has(key)} onToggle={() => onToggle(key)} />,
      ...(open.has(key)
        ? [<Rows key={`${key}/`} rows={row.children} open={open} onToggle={onToggle} />]
        : []),
    ];
  });
}

interface RowProps {
  row: SourceRow;
  isOpen: boolean;
  onToggle: () => void;
}

function Row({ row, isOpen, onToggle }: RowProps) {
  const name = row.path.at(-1);
  const depth = row.path.length - 1;
  return (
    <tr>
      <th scope="row" style={`padding-inline-start:${depth * 20}px`}>
        {row.children.length > 0 ? (
          <button type="button" class="why-branch" aria-expanded={isOpen} onClick={onToggle}>
            {name}
          </button>
        ) : (
          <span class="why-leaf">{name}</span>
        )}
      </th>
      <td class="num nowrap">{visitorsText(row)}</td>
      {PARTS.map((part) => (
        <td key={part} class="num">
          {signedText(row[part], 'CNY')}
        </td>
      ))}
      <ChangeCell amount={row.change} />
    </tr>
  );
}

function visitorsText({ before, after }: SourceRow): string {
  return i18n.t('whyView.fromTo', [numberText(before.uv, 'count'), numberText(after.uv, 'count')]);
}
