import pen from 'lucide/dist/esm/icons/pencil-line.mjs';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { DeskPanel } from '../../utils/model/desk-panel';
import type { JournalPlace } from '../../utils/model/journal';
import {
  type FoldedSection,
  PANEL_SECTIONS,
  type PanelKind,
  type PanelSection,
} from '../../utils/model/panel-section';
import { Icon } from '../ui/icon';
import { DecisionSection } from './decision-section';
import { DeskSection } from './desk-section';
import { Count, Section, type SectionContent } from './panel-section';

/** Which parts are folded, and the way to keep that. */
export interface Folds {
  folded: readonly FoldedSection[];
  onFolds: (folded: FoldedSection[]) => void;
}

interface PanelSectionsProps extends Folds {
  kind: PanelKind;
  /** what the page says, what changed, why: each kind of page has its own */
  content: Record<'says' | 'changes' | 'why', SectionContent>;
  /** what is to be done besides what a desk says */
  todo?: JSX.Element[];
  /** notes of what the page shows, besides the journal */
  notes?: { body: JSX.Element; count: number };
  journal: JournalPlace | undefined;
  desk: DeskPanel | undefined;
  readAt: Instant;
}

/** The one layout of the panel: five parts in one order, whatever page it speaks of. */
export function PanelSections(props: PanelSectionsProps) {
  const { kind, journal, folded, onFolds } = props;
  const root = useRef<HTMLDivElement>(null);
  const [noting, setNoting] = useState(0);
  const parts = { ...partsOf(props), notes: notesOf(props, noting) };
  const fold = (id: PanelSection, isFolded: boolean) => {
    const rest = folded.filter((one) => one !== `${kind}.${id}`);
    onFolds(isFolded ? [...rest, `${kind}.${id}`] : rest);
  };
  const show = (id: PanelSection) => {
    fold(id, false);
    const part = root.current?.querySelector(`[data-part=${id}]`);
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector<HTMLElement>('.part-head, h3[tabindex]')?.focus({ preventScroll: true });
  };
  return (
    <div class="parts" ref={root}>
      <nav class="part-nav" aria-label={i18n.t('panel.parts')}>
        {PANEL_SECTIONS.map((id) => (
          <button
            key={id}
            type="button"
            class={parts[id].body ? undefined : 'part-none'}
            onClick={() => show(id)}
          >
            {i18n.t(`panel.part.${id}`)}
            <Count of={parts[id].count} />
          </button>
        ))}
        {journal && (
          <button
            type="button"
            class="part-note"
            aria-label={i18n.t('panel.note')}
            title={i18n.t('panel.note')}
            onClick={() => {
              show('notes');
              setNoting(noting + 1);
            }}
          >
            <Icon shape={pen} />
          </button>
        )}
      </nav>
      {PANEL_SECTIONS.map((id) => (
        <Section
          key={id}
          id={id}
          content={parts[id]}
          isFolded={folded.includes(`${kind}.${id}`)}
          onFold={(isFolded) => fold(id, isFolded)}
        />
      ))}
    </div>
  );
}

/** What a desk tells of a ranked list is what moved on it; all others say what is to be done. */
function partsOf({ content, desk, readAt, todo = [] }: PanelSectionsProps) {
  const tellsChange = desk?.desk === 'rivals';
  const cards = desk && <DeskSection desk={desk} readAt={readAt} />;
  const changes: SectionContent = tellsChange
    ? { ...content.changes, body: [content.changes.body, cards] }
    : content.changes;
  const doing = [...todo, ...(cards && !tellsChange ? [cards] : [])];
  return {
    ...content,
    changes,
    todo: {
      nothing: i18n.t('panel.nothing.todo'),
      ...(doing.length > 0 && {
        body: doing,
        count: todo.length + (tellsChange ? 0 : (desk?.cards.length ?? 0)),
      }),
    },
  };
}

function notesOf({ journal, notes }: PanelSectionsProps, noting: number): SectionContent {
  const nothing = i18n.t('panel.nothing.notes');
  if (!journal && !notes) return { nothing };
  const body = [
    journal && (
      <DecisionSection
        key={`${journal.subject?.subject}${noting}`}
        place={journal}
        isOpen={noting > 0}
      />
    ),
    notes?.body,
  ];
  return { nothing, body, count: (notes?.count ?? 0) + (journal?.recent.length ?? 0) };
}
