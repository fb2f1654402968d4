import { i18n } from '#i18n';
import type { RowKind } from '../../utils/model/reading';
import { ROW_KINDS } from '../../utils/model/reading';
import type { SeriesSubject } from '../../utils/model/series-subject';
import { useData } from '../data-context';
import { camel } from '../ui/camel';
import { useLoaded } from '../ui/use-loaded';
import { kindOfSubject, type TrendChoice } from './trend-choice';

interface TrendSubjectProps {
  choice: TrendChoice;
  onChange: (next: Pick<TrendChoice, 'subject'>) => void;
}

/** More than this cannot be found by scrolling. */
const MOST = 300;

/** The whole shop, or one of its items, sources, words or plans that has daily figures. */
export function TrendSubject({ choice, onChange }: TrendSubjectProps) {
  const source = useData();
  const { shop, subject } = choice;
  const kind = kindOfSubject(subject);
  const [counts] = useLoaded(() => source.subjectKinds(shop), [source, shop]);
  const [loaded] = useLoaded(
    async () => (kind ? { kind, rows: await source.subjects(shop, kind) } : null),
    [source, shop, kind],
  );
  const known = counts.state === 'ready' ? counts.value : {};
  const kinds = ROW_KINDS.filter((one) => known[one] || one === kind);
  const rows = loaded.state === 'ready' && loaded.value?.kind === kind ? loaded.value?.rows : [];
  if (kinds.length === 0) return null;
  const choose = async (value: string) => {
    const chosen = kinds.find((one) => one === value);
    const [first] = chosen ? await source.subjects(shop, chosen) : [];
    onChange({ subject: first?.subject ?? shop });
  };
  return (
    <>
      <label class="field">
        <span>{i18n.t('trends.subject')}</span>
        <select value={kind ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{i18n.t('trends.wholeShop')}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {i18n.t('trends.kindCount', { kind: kindName(one), count: known[one] ?? 1 })}
            </option>
          ))}
        </select>
      </label>
      {kind && <Rows kind={kind} rows={rows ?? []} subject={subject} onChange={onChange} />}
    </>
  );
}

interface RowsProps extends Pick<TrendSubjectProps, 'onChange'> {
  kind: RowKind;
  rows: SeriesSubject[];
  subject: string;
}

function Rows({ kind, rows, subject, onChange }: RowsProps) {
  const isKnown = rows.some((row) => row.subject === subject);
  return (
    <label class="field">
      <span>{kindName(kind)}</span>
      <select
        value={subject}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      >
        {!isKnown && <option value={subject}>{ownName(subject)}</option>}
        {rows.slice(0, MOST).map((row) => (
          <option key={row.subject} value={row.subject}>
            {rowName(row)}
          </option>
        ))}
      </select>
      {rows.length > MOST && (
        <span class="small muted">{i18n.t('trends.onlyFirst', [MOST, rows.length])}</span>
      )}
    </label>
  );
}

function kindName(kind: RowKind): string {
  return i18n.t(`trends.kind.${camel(kind)}`);
}

/** A source stands under many names; its whole path tells which. */
function rowName({ name, path }: SeriesSubject): string {
  return path?.join(' › ') ?? name;
}

/** What a subject calls itself, until its list is there. */
function ownName(subject: string): string {
  const own = subject.slice(subject.lastIndexOf('>') + 1);
  return own.slice(own.indexOf(':') + 1);
}
