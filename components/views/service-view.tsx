import { i18n } from '#i18n';
import { changeParams } from '../dashboard/use-route';
import { useData } from '../data-context';
import { Segments } from '../ui/segments';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { ServiceMessages } from './service-messages';
import { ServiceNotices } from './service-notices';
import { ServicePerformance } from './service-performance';

const PARTS = ['performance', 'messages', 'notices'] as const;
type Part = (typeof PARTS)[number];

/** How customer service does, what it may send, and what the platform announces. */
export function ServiceView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [board, { retry }] = useLoaded(() => source.service(), [source]);
  const part = PARTS.find((one) => one === params.get('part')) ?? 'performance';
  return (
    <>
      <Parts part={part} />
      {part === 'notices' ? (
        <ServiceNotices />
      ) : (
        <WhenLoaded loaded={board} retry={retry}>
          {(known) =>
            part === 'messages' ? (
              <ServiceMessages orders={known.orders} />
            ) : (
              <ServicePerformance board={known} />
            )
          }
        </WhenLoaded>
      )}
    </>
  );
}

function Parts({ part }: { part: Part }) {
  return (
    <Segments
      name="service-part"
      legend={i18n.t('service.parts')}
      quiet
      chosen={part}
      options={PARTS.map((one) => [one, i18n.t(`service.part.${one}`)])}
      onChoose={(one) => changeParams({ part: one }, 'step')}
    />
  );
}
