import activity from 'lucide/dist/esm/icons/activity.mjs';
import calendarCheck from 'lucide/dist/esm/icons/calendar-check.mjs';
import chartLine from 'lucide/dist/esm/icons/chart-line.mjs';
import circlePlay from 'lucide/dist/esm/icons/circle-play.mjs';
import circleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import download from 'lucide/dist/esm/icons/download.mjs';
import fileChartColumn from 'lucide/dist/esm/icons/file-chart-column.mjs';
import headset from 'lucide/dist/esm/icons/headset.mjs';
import listChecks from 'lucide/dist/esm/icons/list-checks.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import messageSquareText from 'lucide/dist/esm/icons/message-square-text.mjs';
import notebookPen from 'lucide/dist/esm/icons/notebook-pen.mjs';
import parcel from 'lucide/dist/esm/icons/package.mjs';
import settings from 'lucide/dist/esm/icons/settings.mjs';
import slidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import store from 'lucide/dist/esm/icons/store.mjs';
import target from 'lucide/dist/esm/icons/target.mjs';
import ticketPercent from 'lucide/dist/esm/icons/ticket-percent.mjs';
import users from 'lucide/dist/esm/icons/users.mjs';
import { Icon, type IconShape } from '../ui/icon';
import type { ViewId } from './views';

const SHAPES: Record<ViewId, IconShape> = {
  today: calendarCheck,
  trends: chartLine,
  journal: notebookPen,
  activities: ticketPercent,
  why: circleQuestionMark,
  targets: target,
  plan: listChecks,
  ads: megaphone,
  orders: parcel,
  reviews: messageSquareText,
  service: headset,
  rivals: users,
  reports: fileChartColumn,
  shops: store,
  import: download,
  rules: slidersHorizontal,
  health: activity,
  welcome: circlePlay,
  settings: settings,
};

export function NavIcon({ view }: { view: ViewId }) {
  return <Icon shape={SHAPES[view]} />;
}
