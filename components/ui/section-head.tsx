import { i18n } from '#i18n';
import type { SectionState, SectionStatus } from '../../utils/model/timetable';
import { clockText } from './clock-text';
import { ICON, Icon, type IconShape } from './icon';

const SIGN: Record<SectionState, IconShape> = {
  later: ICON.clock,
  due: ICON.info,
  late: ICON.warn,
  done: ICON.check,
  unused: ICON.clock,
};

/** One line of the timetable: when, what, and how far it is. */
export function SectionHead({ section }: { section: SectionStatus }) {
  const { desk, minute, state } = section;
  return (
    <div class={`section-head section-${state}`}>
      <Icon shape={SIGN[state]} label={i18n.t(`timetable.state.${state}`)} />
      <span class="section-hour">{clockText(minute)}</span>
      <span class="section-name">{i18n.t(`timetable.${desk}`)}</span>
      <span class="small muted section-said">{said(section)}</span>
    </div>
  );
}

function said({ state, read, expected, open, settled }: SectionStatus): string {
  const parts = [
    expected > 0 ? i18n.t('timetable.read', [read, expected]) : '',
    open > 0 ? i18n.t('timetable.open', [open]) : '',
    settled > 0 ? i18n.t('timetable.settled', [settled]) : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : i18n.t(`timetable.state.${state}`);
}
