import { i18n } from '#i18n';
import type { ReadyReport } from '../../utils/model/report-definition';
import { ICON, Icon } from './icon';
import { momentText } from './moment-text';

interface ReadyLinesProps {
  reports: readonly ReadyReport[] | undefined;
  /** a report's address, where the surface can go there itself */
  hrefOf?: (id: string) => string;
}

/** Saved reports that are ready and were not opened yet; nothing when there is none. */
export function ReadyLines({ reports = [], hrefOf }: ReadyLinesProps) {
  return (
    <>
      {reports.map(({ id, name, at }) => (
        <p key={id} class="target-line small">
          <Icon shape={ICON.check} />
          <span>
            {i18n.t('report.ready.line', [name, momentText(at)])}{' '}
            {hrefOf && <a href={hrefOf(id)}>{i18n.t('report.ready.open')}</a>}
          </span>
        </p>
      ))}
    </>
  );
}
