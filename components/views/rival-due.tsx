import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { DAY_LENGTH, type Instant } from '../../utils/model/day';
import type { ListingRow } from '../../utils/model/panel-view';
import { MOST_OPENED } from '../../utils/model/rival';
import { useData } from '../data-context';

interface RivalDueProps {
  rows: readonly ListingRow[];
  /** an item that nobody looked at for so many days is due for a look */
  after: number;
}

/** What was not looked at for days, the longest unseen first, and one click that opens the next few. */
export function RivalDue({ rows, after }: RivalDueProps) {
  const source = useData();
  const said = useSignal('');
  const opened = useSignal<ReadonlySet<string>>(new Set());
  const due = rows
    .filter(({ lastSeen, watched }) => watched && daysSince(lastSeen) >= after)
    .toSorted((a, b) => a.lastSeen - b.lastSeen);
  const next = due
    .map(({ item }) => item)
    .filter((item) => !opened.value.has(item))
    .slice(0, MOST_OPENED);
  const open = () =>
    source.openRivals(next).then(
      (count) => {
        opened.value = new Set([...opened.value, ...next]);
        said.value = i18n.t('rivals.opened', [count]);
      },
      () => {
        said.value = i18n.t('rivals.openFailed');
      },
    );
  if (due.length === 0) return null;
  return (
    <div class="card rival-due">
      <p>{i18n.t('rivals.due', [due.length, after])}</p>
      <div class="row">
        {next.length > 0 && (
          <button type="button" class="btn" onClick={() => void open()}>
            {i18n.t('rivals.open', [next.length])}
          </button>
        )}
        <span class="small muted">
          {next.length > 0 ? i18n.t('rivals.openAbout') : i18n.t('rivals.allOpened')}
        </span>
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

export function daysSince(at: Instant): number {
  return Math.floor((Date.now() - at) / DAY_LENGTH);
}
