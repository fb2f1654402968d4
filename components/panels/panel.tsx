import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataSource, SnapshotOutcome } from '../../utils/model/data-source';
import { canSnapshot } from '../../utils/model/page-id';
import type { FoldedSection } from '../../utils/model/panel-section';
import type { PanelView } from '../../utils/model/panel-view';
import { DataContext } from '../data-context';
import { timeText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { scopeText } from '../ui/scope-text';
import { SnapshotButton } from '../ui/snapshot-button';
import { FiguresPanel } from './figures-panel';
import { HomePanel } from './home-panel';
import { ListingPanel } from './listing-panel';
import { PanelFrame } from './panel-frame';
import type { PanelDock } from './panel-grip';
import type { Folds } from './panel-sections';
import { PanelTools, type PanelToolsProps } from './panel-tools';
import { ReviewsPanel } from './reviews-panel';
import { StoppedPanel } from './stopped-panel';

/** A view, or what stands in its place while there is none. */
export type PanelState = PanelView | { kind: 'loading' } | { kind: 'failed' } | { kind: 'no-page' };

export interface PanelAppProps {
  source: DataSource;
  view: PanelState;
  /** takes a snapshot of the item page in view; the caller gives the new view afterwards */
  onSnapshot: () => Promise<SnapshotOutcome>;
  /** absent where the browser closes the panel itself */
  onClose?: () => void;
  /** how it stands in the page; absent in the browser's own side panel */
  dock?: PanelDock;
  /** which of its parts are folded, where it stands in no page */
  folds?: Folds;
  /** opens the full tab; absent where the surface may not */
  onDashboard?: () => void;
  /** asks for the view again after a failure */
  onRetry?: () => void;
  /** absent where there is no page behind the panel */
  tools?: PanelToolsProps;
}

/** An item, or a page that shows a ranked list. */
function isKept(view: PanelState): boolean {
  return (
    view.kind === 'listing' ||
    (view.kind === 'figures' && view.boards.length > 0 && canSnapshot(view.page))
  );
}

/** There is nothing to be taught where there is no page yet. */
const EMPTY: ReadonlySet<PanelState['kind']> = new Set(['loading', 'failed', 'no-page']);

/** The panel: a frame, and in it what fits the page that was read. */
export function PanelApp({
  source,
  view,
  onSnapshot,
  onClose,
  onDashboard,
  onRetry,
  dock,
  folds,
  tools,
}: PanelAppProps) {
  const [folded, onFolds] = useState<FoldedSection[]>([]);
  const own: Folds = { folded, onFolds };
  return (
    <DataContext.Provider value={source}>
      <PanelFrame
        title={titleOf(view)}
        facts={factsOf(view)}
        onClose={onClose}
        onDashboard={onDashboard}
        dock={dock}
        actions={isKept(view) && <SnapshotButton onSnapshot={onSnapshot} />}
      >
        <Body view={view} onRetry={onRetry} {...(dock ? foldsOf(dock) : (folds ?? own))} />
        {tools && !EMPTY.has(view.kind) && <PanelTools {...tools} />}
      </PanelFrame>
    </DataContext.Provider>
  );
}

/** The parts' state is kept with how the panel stands in this site's pages. */
function foldsOf({ look, onLook }: PanelDock): Folds {
  return { folded: look.parts, onFolds: (parts) => onLook({ ...look, parts }) };
}

function Body({
  view,
  onRetry,
  ...folds
}: Pick<PanelAppProps, 'onRetry'> & Folds & { view: PanelState }) {
  switch (view.kind) {
    case 'home':
      return <HomePanel view={view} {...folds} />;
    case 'listing':
      return <ListingPanel key={view.item} view={view} {...folds} />;
    case 'reviews':
      return <ReviewsPanel view={view} {...folds} />;
    case 'figures':
      return <FiguresPanel view={view} {...folds} />;
    case 'stopped':
      return <StoppedPanel view={view} />;
    case 'loading':
      return (
        <p class="muted" role="status">
          {i18n.t('panel.loading')}
        </p>
      );
    case 'no-page':
      return <Notice tone="info">{i18n.t('panel.noPage')}</Notice>;
    case 'failed':
      return (
        <>
          <Notice tone="warn">{i18n.t('panel.failed')}</Notice>
          {onRetry && (
            <button type="button" class="btn" onClick={onRetry}>
              {i18n.t('panel.retry')}
            </button>
          )}
        </>
      );
  }
}

function titleOf(view: PanelState): string {
  switch (view.kind) {
    case 'home':
      return view.shop?.name ?? i18n.t('panel.shopUnknown');
    case 'listing':
      return view.listing.shop?.name ?? i18n.t('panel.shopUnknown');
    case 'reviews':
      return i18n.t('reviews.title');
    case 'figures':
      return view.shop?.name ?? i18n.t(`page.${view.page}`);
    default:
      return i18n.t('extName');
  }
}

function factsOf(view: PanelState): string {
  switch (view.kind) {
    case 'home':
      return `${scopeText(view.scope)} · ${readAt(view.takenAt)}`;
    case 'figures':
      return [i18n.t(`page.${view.page}`), scopeText(view.scope), readAt(view.takenAt)].join(' · ');
    case 'listing':
    case 'reviews':
      return readAt(view.takenAt);
    default:
      return i18n.t('panel.promise');
  }
}

function readAt(takenAt: number): string {
  return i18n.t('panel.readAt', [timeText(takenAt)]);
}
