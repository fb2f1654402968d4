import { Icon } from '../ui/icon';
import type { ViewId } from './route';

const PATHS: Record<ViewId, string> = {
  today: 'M2.5 3.5h11v10h-11zM2.5 6.75h11M5.5 1.75v3M10.5 1.75v3M5.5 10l1.75 1.75L10.75 8.5',
  trends: 'M2 2.5V13.5h12M4.5 10.5 7.5 7l2.5 2 3.5-5',
  journal: 'M3.5 2h9v12h-9zM3.5 5h-1.5M3.5 8h-1.5M3.5 11h-1.5M6.25 5.5h3.5M6.25 8.5h3.5',
  rivals:
    'M5.5 3a2.25 2.25 0 1 1 0 4.5 2.25 2.25 0 0 1 0-4.5M1.5 13c0-2.5 1.6-3.75 4-3.75S9.5 10.5 9.5 13M10.5 3.25a2.1 2.1 0 0 1 0 4.1M11.75 9.6c1.7.4 2.75 1.6 2.75 3.4',
  shops:
    'M2.5 7.5v6h11v-6M1.75 6 3 2.5h10L14.25 6c0 2-3 2-3.1 0 0 2-3.1 2-3.15 0 0 2-3.1 2-3.15 0 0 2-3.1 2-3.1 0zM6.5 13.5v-3.25h3v3.25',
  import: 'M8 1.75v7.5M4.75 6.25 8 9.5l3.25-3.25M2 11v2.75h12V11',
  health: 'M1.5 8.5h3l1.75-4.5 3 8.5 2-4h3.25',
  settings:
    'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M10.25 2.75a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5M5.75 9.75a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5',
};

export function NavIcon({ view }: { view: ViewId }) {
  return <Icon path={PATHS[view]} />;
}
