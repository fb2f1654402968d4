import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { routeHref } from '../dashboard/route';
import { TeachPages } from '../ui/teach-pages';
import { ImportView, type ImportViewProps } from './import-view';
import { SettingsPractice } from './settings-practice';
import { WelcomeShop } from './welcome-shop';

const READS = ['figures', 'listings', 'deadlines'] as const;
const NEVER = ['acts', 'sends', 'buyers', 'guesses'] as const;
const FIRST_PAGES = ['sycm.home', 'sycm.flow.shopsource', 'qn.home'] as const;

/** The first five minutes, on one page: what it does, whose shop it is, and its history. */
export function WelcomeView({ readExport }: ImportViewProps) {
  const shop = useSignal('');
  return (
    <div class="welcome">
      <p class="welcome-lead">{i18n.t('welcome.lead')}</p>
      <ol class="welcome-steps">
        <li class="card">
          <h2>{i18n.t('welcome.promises')}</h2>
          <div class="welcome-two">
            <Points
              title={i18n.t('welcome.reads')}
              points={READS.map((name) => i18n.t(`welcome.read.${name}`))}
            />
            <Points
              title={i18n.t('welcome.never')}
              points={NEVER.map((name) => i18n.t(`welcome.not.${name}`))}
            />
          </div>
          <p class="small muted">{i18n.t('welcome.keep')}</p>
        </li>
        <li class="card">
          <h2>{i18n.t('welcome.shop')}</h2>
          <p class="small muted">{i18n.t('welcome.shopSays')}</p>
          <WelcomeShop
            onSaved={(name) => {
              shop.value = name;
            }}
          />
        </li>
        <li class="card">
          <h2>{i18n.t('welcome.import')}</h2>
          <p class="small muted">{i18n.t('welcome.importSays')}</p>
          <ImportView readExport={readExport} named={shop.value} />
          <p class="row">
            <a href={routeHref('trends')}>{i18n.t('welcome.toTrends')}</a>
            <a href={routeHref('today')}>{i18n.t('welcome.toToday')}</a>
          </p>
        </li>
      </ol>
      <section class="card welcome-pages" aria-labelledby="welcome-pages">
        <h2 id="welcome-pages">{i18n.t('welcome.pages')}</h2>
        <p class="small muted">{i18n.t('welcome.pagesSay')}</p>
        <TeachPages pages={FIRST_PAGES} says={(page) => i18n.t(`welcome.gives.${page}`)} />
      </section>
      <SettingsPractice />
    </div>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="welcome-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
