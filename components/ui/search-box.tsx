import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findThings, type Searchable, searchable } from '../../utils/insights/find-things';
import type { DataSource } from '../../utils/model/data-source';
import type { SearchThing } from '../../utils/model/search';

/** More than a popup can show; the rest is found by typing on. */
const MOST = 12;

interface SearchBoxProps {
  source: Pick<DataSource, 'searchIndex'>;
  /** goes to a place in the dashboard */
  onGo: (place: string) => void;
  /** what stands in the field, where the surface keeps it */
  words?: string;
  onWords?: (words: string) => void;
}

type Index = { state: 'asked' } | { state: 'failed' } | Ready;

interface Ready {
  state: 'ready';
  among: Searchable[];
  leftOut: number;
}

/**
 * Looks through everything that has a name. What there is, is asked for once, when the field is
 * first entered; every letter after that is answered here.
 */
export function SearchBox({ source, onGo, words, onWords }: SearchBoxProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState<Index | null>(null);
  const [own, setOwn] = useState('');
  const typed = words ?? own;
  const setTyped = onWords ?? setOwn;
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  useCloseOutside(box, () => setOpen(false));

  const ask = () => {
    setOpen(true);
    if (index && index.state !== 'failed') return;
    setIndex({ state: 'asked' });
    // The dictionary of metrics is loaded with the first look at the field.
    Promise.all([source.searchIndex(), import('./search-words')]).then(
      ([{ things, leftOut }, { searchWords }]) =>
        setIndex({
          state: 'ready',
          among: [...searchWords(), ...things].map(searchable),
          leftOut,
        }),
      () => setIndex({ state: 'failed' }),
    );
  };
  useEffect(() => {
    // Words that came with the address, or back with it.
    if (words && !isOpen) ask();
  }, [words]);
  const found = index?.state === 'ready' ? findThings(index.among, typed, MOST) : null;
  const things = (isOpen && found?.things) || [];
  const go = ({ place }: SearchThing) => {
    setOpen(false);
    setOwn('');
    onGo(place);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = things[at] ?? things[0];
    if (step && things.length > 0) setAt((at + step + things.length) % things.length);
    else if (event.key === 'Enter' && chosen) go(chosen);
    else if (event.key === 'Escape' && typed) setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search" ref={box}>
      <input
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a list of its own a field is no combobox
        role="combobox"
        list={undefined}
        aria-expanded={things.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 && things[at] ? `${id}-${at}` : undefined}
        aria-label={i18n.t('search.label')}
        placeholder={i18n.t('search.placeholder')}
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        value={typed}
        onFocus={ask}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(-1);
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      {isOpen && typed.trim() !== '' && (
        <div class="search-found">
          <Finds id={id} things={things} at={at} onGo={go} />
          <p class="small muted" role="status">
            {statusOf(index, things.length, found?.more ?? 0)}
          </p>
        </div>
      )}
    </search>
  );
}

interface FindsProps {
  id: string;
  things: readonly SearchThing[];
  at: number;
  onGo: (thing: SearchThing) => void;
}

/** Chosen with the arrow keys from the field, which keeps the focus. */
function Finds({ id, things, at, onGo }: FindsProps) {
  if (things.length === 0) return null;
  return (
    <div id={id} class="search-list" role="listbox" aria-label={i18n.t('search.found')}>
      {things.map((thing, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that holds the focus takes the keys
        <div
          key={thing.place}
          id={`${id}-${index}`}
          class="search-thing"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onGo(thing)}
        >
          <span class="search-name">{thing.name}</span>
          <span class="small muted">
            {[i18n.t(`search.kind.${thing.kind}`), thing.more].filter(Boolean).join(' · ')}
          </span>
        </div>
      ))}
    </div>
  );
}

function statusOf(index: Index | null, shown: number, more: number): string {
  if (index?.state === 'failed') return i18n.t('search.failed');
  if (index?.state !== 'ready') return i18n.t('search.asked');
  return [
    shown === 0 ? i18n.t('search.none') : '',
    more > 0 ? i18n.t('search.more', [more]) : '',
    index.leftOut > 0 ? i18n.t('search.leftOut', [index.leftOut]) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function useCloseOutside(box: { current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const see = ({ target }: Event) => {
      if (!(target instanceof Node) || !box.current?.contains(target)) close();
    };
    addEventListener('focusin', see);
    addEventListener('pointerdown', see);
    return () => {
      removeEventListener('focusin', see);
      removeEventListener('pointerdown', see);
    };
  }, []);
}
