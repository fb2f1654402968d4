import { i18n } from '#i18n';
import type { TemplateUse } from '../../utils/model/message-template';
import { useData } from '../data-context';
import { camel } from '../ui/camel';
import { momentText } from '../ui/moment-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';

/** What was copied when and for which goods; `round` asks anew. */
export function ServiceUses({ round }: { round: number }) {
  const source = useData();
  const [uses, { retry }] = useLoaded(() => source.templateUses(), [source, round]);
  return (
    <details class="fold">
      <summary>{i18n.t('service.log')}</summary>
      <WhenLoaded loaded={uses} retry={retry}>
        {(all) =>
          all.length === 0 ? (
            <p class="small muted">{i18n.t('service.logEmpty')}</p>
          ) : (
            <ul class="list service-log">
              {all.map((use) => (
                <Use key={use.id} use={use} />
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </details>
  );
}

function Use({ use: { at, kind, name, goods, shop } }: { use: TemplateUse }) {
  const about = [i18n.t(`service.kind.${camel(kind)}`), goods, shop?.slice('shop:'.length)];
  return (
    <li>
      <span class="nowrap">{momentText(at)}</span> {name}{' '}
      <span class="small muted">{about.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
