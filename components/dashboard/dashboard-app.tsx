import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataSource } from '../../utils/model/data-source';
import { DataContext } from '../data-context';
import { BrandMark } from '../ui/brand-mark';
import { uiLanguage } from '../ui/moment-text';
import { SearchBox } from '../ui/search-box';
import { NavIcon } from './nav-icon';
import { PracticeBar } from './practice-bar';
import { routeHref } from './route';
import { changeParams, useRoute } from './use-route';
import { ViewHelp } from './view-help';
import { ViewShown, type ViewTools } from './view-shown';
import { VIEW_GROUPS, type ViewGroup, type ViewId } from './views';

const GROUPS = Object.entries(VIEW_GROUPS) as [ViewGroup, readonly ViewId[]][];

export interface DashboardAppProps extends ViewTools {
  source: DataSource;
}

/** The full tab: navigation at the side, one view at a time, each with an address of its own. */
export function DashboardApp({ source, practice = false, ...tools }: DashboardAppProps) {
  const route = useRoute();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(route.view);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useEffect(() => {
    document.title = `${i18n.t(`nav.${route.view}`)} · ${i18n.t('extName')}`;
    if (shown.current === route.view) return;
    shown.current = route.view;
    setMenuOpen(false);
    heading.current?.focus();
    scrollTo(0, 0);
  }, [route.view]);

  return (
    <DataContext.Provider value={source}>
      <div class="zg dash" lang={uiLanguage()}>
        <nav class="dash-nav" aria-label={i18n.t('nav.label')}>
          <div class="dash-nav-inner">
            <p class="dash-brand">
              <BrandMark />
              {i18n.t('extName')}
            </p>
            <SearchBox
              source={source}
              words={route.params.get('find') ?? ''}
              onWords={(find) => changeParams({ find })}
              onGo={(place) => {
                location.hash = `#/${place}`;
              }}
            />
            <button
              type="button"
              class="btn dash-menu"
              aria-expanded={isMenuOpen}
              onClick={() => setMenuOpen(!isMenuOpen)}
            >
              {i18n.t('nav.menu')}
            </button>
            <div class="dash-groups" data-open={isMenuOpen || undefined}>
              {GROUPS.map(([group, views]) => (
                <ViewLinks key={group} group={group} views={views} current={route.view} />
              ))}
            </div>
            <p class="dash-promise small">{i18n.t('panel.promise')}</p>
          </div>
        </nav>
        <main class="dash-main">
          {practice && <PracticeBar />}
          <div class="dash-head">
            <h1 ref={heading} tabIndex={-1}>
              {i18n.t(`nav.${route.view}`)}
            </h1>
            <ViewHelp key={route.view} view={route.view} />
          </div>
          <ViewShown view={route.view} params={route.params} practice={practice} {...tools} />
        </main>
      </div>
    </DataContext.Provider>
  );
}

interface ViewLinksProps {
  group: ViewGroup;
  views: readonly ViewId[];
  current: ViewId;
}

function ViewLinks({ group, views, current }: ViewLinksProps) {
  return (
    <div class="dash-group">
      <p class="dash-group-name" id={`nav-${group}`}>
        {i18n.t(`nav.group.${group}`)}
      </p>
      <ul aria-labelledby={`nav-${group}`}>
        {views.map((view) => (
          <li key={view}>
            <a href={routeHref(view)} aria-current={view === current ? 'page' : undefined}>
              <NavIcon view={view} />
              <span>{i18n.t(`nav.${view}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
