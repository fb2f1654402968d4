import { useEffect, useState } from 'preact/hooks';
import { PopupApp, type PopupAppProps } from '../../components/popup/popup-app';
import type { TodaySnapshot } from '../../utils/model/today';
import { whenPainted } from './when-painted';

const painted = whenPainted();
const awake = () => painted.then(() => import('./awake'));

/** Asked by a click, when what answers has long been loaded. */
const source: PopupAppProps['source'] = {
  markAlert: async (id, mark) => (await awake()).popupSource.markAlert(id, mark),
  alertsSeen: async (ids) => (await awake()).popupSource.alertsSeen(ids),
  searchIndex: async () => (await awake()).popupSource.searchIndex(),
};

const openDashboard = async (place?: string) => (await awake()).openDashboard(place);

/** What there is of the popup until the rest is loaded: the prepared picture. */
const ASLEEP: Awake = { tabPage: null, parts: null };

/** What the popup knows and can do once it has looked about. */
export type Awake = Pick<
  PopupAppProps,
  'tabPage' | 'teachBy' | 'parts' | 'onSnapshot' | 'onPanel' | 'onTeach' | 'journal'
>;

/**
 * The popup: first the prepared picture, then what has changed since. Everything that is not painted
 * first, the messages among it, comes right after the paint.
 */
export function PopupPage({ prepared }: { prepared: TodaySnapshot | null }) {
  const [snapshot, setSnapshot] = useState(prepared);
  const [now, setNow] = useState(ASLEEP);
  useEffect(() => {
    void awake().then(({ wake }) => wake(setSnapshot, setNow));
  }, []);
  return (
    <PopupApp
      {...now}
      snapshot={snapshot}
      source={source}
      onDashboard={(place) => void openDashboard(place)}
    />
  );
}
