import { i18n } from '#i18n';
import { routeHref } from '../dashboard/route';
import { BoardDetail } from './board-detail';
import { BoardList } from './board-list';
import { KeywordTable } from './keyword-table';
import { RivalCompare } from './rival-compare';
import { RivalDetail } from './rival-detail';
import { RivalList } from './rival-list';
import { RivalNotes } from './rival-notes';
import { TitleDesk } from './title-desk';

const PARTS = ['items', 'boards', 'words', 'titles', 'notes'] as const;
type Part = (typeof PARTS)[number];

/** The rival desk: items, ranked lists, words, the title workshop and all notes. */
export function RivalsView({ params }: { params: URLSearchParams }) {
  const wanted = params.get('part');
  const part = PARTS.find((one) => one === wanted) ?? 'items';
  return (
    <>
      <nav class="row rival-tabs" aria-label={i18n.t('rivals.parts')}>
        {PARTS.map((one) => (
          <a
            key={one}
            class="btn btn-quiet"
            href={routeHref('rivals', { part: one === 'items' ? '' : one })}
            aria-current={one === part ? 'page' : undefined}
          >
            {i18n.t(`rivals.part.${one}`)}
          </a>
        ))}
      </nav>
      <Body part={part} params={params} />
    </>
  );
}

function Body({ part, params }: { part: Part; params: URLSearchParams }) {
  switch (part) {
    case 'boards': {
      const board = params.get('board');
      return board ? <BoardDetail key={board} board={board} /> : <BoardList />;
    }
    case 'words':
      return <KeywordTable />;
    case 'titles':
      return <TitleDesk wanted={params.get('item') ?? ''} />;
    case 'notes':
      return <RivalNotes />;
    case 'items': {
      const items = (params.get('items') ?? '').split(',').filter(Boolean);
      const [item] = items;
      if (!item) return <RivalList />;
      return items.length > 1 ? (
        <RivalCompare key={items.join()} items={items} />
      ) : (
        <RivalDetail key={item} item={item} />
      );
    }
  }
}
