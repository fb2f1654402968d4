import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { SiteSwitch } from '../../utils/model/site-switch';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';

/** Sites beyond the console. The browser itself asks before one is switched on. */
export function SiteSwitches() {
  const source = useData();
  const [sites, { retry, put }] = useLoaded(() => source.sites(), [source]);
  const said = useSignal('');
  const toggle = (one: SiteSwitch) =>
    // Called in the click itself: the browser asks nothing later.
    source.switchSite(one, !one.on).then(
      (next) => {
        put(next);
        const now = next.find(({ site }) => site === one.site);
        said.value = now?.on === one.on ? i18n.t('sites.unchanged') : '';
      },
      () => {
        said.value = i18n.t('sites.failed');
      },
    );
  return (
    <section class="card settings" aria-labelledby="sites-title">
      <h2 id="sites-title">{i18n.t('sites.title')}</h2>
      <p class="small muted">{i18n.t('sites.about')}</p>
      <WhenLoaded loaded={sites} retry={retry}>
        {(rows) =>
          rows.map((row) => (
            <div class="setting" key={row.site}>
              <input
                type="checkbox"
                id={`site-${row.site}`}
                aria-describedby={`hosts-${row.site}`}
                checked={row.on}
                onClick={(event) => {
                  // The box shows what the browser allows, and that is known only afterwards.
                  event.preventDefault();
                  void toggle(row);
                }}
              />
              <label for={`site-${row.site}`}>{i18n.t(`sites.name.${row.site}`)}</label>
              <p class="small muted" id={`hosts-${row.site}`}>
                {hostsOf(row)}
              </p>
            </div>
          ))
        }
      </WhenLoaded>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}

function hostsOf({ origins }: SiteSwitch): string {
  return origins
    .map((origin) => origin.replace(/^https:\/\/|\/\*$/g, ''))
    .join(i18n.t('list.comma'));
}
