import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Alert, AlertMark } from '../../utils/model/alert';
import type { DataSource, SnapshotOutcome } from '../../utils/model/data-source';
import type { PageId } from '../../utils/model/page-id';
import type { TodaySnapshot } from '../../utils/model/today';
import { AlertList } from '../ui/alert-list';
import { openAlerts } from '../ui/alert-order';
import { BrandMark } from '../ui/brand-mark';
import { dayText, timeText, uiLanguage } from '../ui/moment-text';
import { moreText } from '../ui/more-text';
import { SearchPlace } from '../ui/search-place';
import { useGrowing } from '../ui/use-growing';
import type { PopupParts } from './popup-parts';

/** More than a popup can show at once. */
const ALERTS_IN_VIEW = 4;
/** Height of a line above the cards with its gap; the place is kept until the lines are loaded. */
const LINE = 26;

export interface PopupAppProps {
  /** as kept in extension storage; null before anything was ever read */
  snapshot: TodaySnapshot | null;
  /** the page kind of the current tab; null when it is none of ours or not known yet */
  tabPage: PageId | null;
  /** how a figure of the current tab can be taught: by a button here, or by the page's own menu */
  teachBy?: 'button' | 'menu';
  /** what comes after the first paint; null until then */
  parts: PopupParts | null;
  source: Pick<DataSource, 'markAlert' | 'alertsSeen' | 'searchIndex'>;
  onSnapshot?: () => Promise<SnapshotOutcome>;
  onPanel?: () => void;
  onTeach?: () => void;
  /** opens the full tab, at a place such as `trends` where one is given */
  onDashboard: (place?: string) => void;
  /** where a decision about the tab's page is noted */
  journal?: ComponentChildren;
}

/** Today's queue. Paints at once from what it is given and asks for nothing. */
export function PopupApp({
  snapshot: given,
  tabPage,
  teachBy,
  parts,
  source,
  onSnapshot,
  onPanel,
  onTeach,
  onDashboard,
  journal,
}: PopupAppProps) {
  const [changed, setChanged] = useState<TodaySnapshot | null>(null);
  const [said, setSaid] = useState('');
  const snapshot = newer(changed, given);
  const mark = ({ id }: Alert, how: AlertMark) => {
    source.markAlert(id, how).then(
      (next) => {
        setChanged(next);
        setSaid(parts?.saidOf(how) ?? '');
      },
      () => setSaid(i18n.t('alert.saidFailed')),
    );
  };

  return (
    <main class="zg popup" lang={uiLanguage()}>
      <header class="popup-head">
        <BrandMark />
        <div>
          <h1>{i18n.t('extName')}</h1>
          {snapshot && (
            <p class="small muted">
              {i18n.t('popup.asOf', [dayText(snapshot.day), timeText(snapshot.preparedAt)])}
            </p>
          )}
        </div>
        <div class="row">
          {tabPage && (
            <button type="button" class="btn" onClick={onPanel}>
              {i18n.t('popup.panel')}
            </button>
          )}
          <button type="button" class="btn" onClick={() => onDashboard()}>
            {i18n.t('popup.dashboard')}
          </button>
        </div>
      </header>
      {parts ? <parts.Search source={source} onGo={onDashboard} /> : <SearchPlace />}
      {parts && onSnapshot && <parts.Snapshot tabPage={tabPage} onSnapshot={onSnapshot} />}
      {journal}
      <p class="said" role="status">
        {said}
      </p>
      {parts && teachBy === 'button' && <parts.Teach by={teachBy} onTeach={onTeach} />}
      {snapshot ? (
        <Today
          snapshot={snapshot}
          parts={parts}
          source={source}
          onMark={mark}
          onDashboard={() => onDashboard()}
        />
      ) : (
        parts && <parts.FirstRun />
      )}
      {parts && teachBy === 'menu' && <parts.Teach by={teachBy} />}
    </main>
  );
}

interface TodayProps extends Pick<PopupAppProps, 'parts' | 'source'> {
  snapshot: TodaySnapshot;
  onMark: (alert: Alert, mark: AlertMark) => void;
  onDashboard: () => void;
}

function Today({ snapshot, parts, source, onMark, onDashboard }: TodayProps) {
  const groups = openAlerts(snapshot.alerts);
  const above = linesAbove(snapshot);
  const shown = useGrowing(groups, ALERTS_IN_VIEW);
  return (
    <>
      {above > 0 && (
        <div class="popup-above" style={`min-block-size:${above * LINE}px`}>
          {parts && <parts.Above today={snapshot} />}
        </div>
      )}
      <section aria-label={i18n.t('today.alerts')}>
        <h2 class="popup-section">
          {i18n.t('today.alerts')} <span class="count">{groups.length + snapshot.more.cards}</span>
        </h2>
        {groups.length === 0 && <p class="muted">{emptyText(snapshot)}</p>}
        <AlertList groups={shown} now={snapshot.preparedAt} onMark={onMark} />
        {snapshot.more.cards > 0 && (
          <button type="button" class="btn btn-quiet" onClick={onDashboard}>
            {moreText(snapshot.more)}
          </button>
        )}
      </section>
      {parts && <parts.Below today={snapshot} source={source} />}
    </>
  );
}

function linesAbove({ storeTrouble, health, clock, targets = [] }: TodaySnapshot): number {
  const some = [storeTrouble, health?.unread, clock?.waiting].filter(Boolean);
  return some.length + targets.length;
}

/** Nothing to do and nothing known are different things. */
function emptyText({ alerts, pages }: TodaySnapshot): string {
  if (alerts.length > 0) return i18n.t('today.allDone');
  return pages.some(({ readAt }) => readAt !== null)
    ? i18n.t('today.quiet')
    : i18n.t('today.nothingRead');
}

function newer(a: TodaySnapshot | null, b: TodaySnapshot | null): TodaySnapshot | null {
  if (!a || !b) return a ?? b;
  return a.preparedAt >= b.preparedAt ? a : b;
}
