import { render } from 'preact';
import { DataContext } from '../../components/data-context';
import { RivalDetail } from '../../components/views/rival-detail';
import type { RivalView } from '../../utils/model/rival';
import { buildTimeline } from '../../utils/rivals/timeline';
import { sampleSource } from '../screens/sample-data';
import { madeVersions } from './made-versions';

const VERSIONS = 500;
const versions = madeVersions(VERSIONS);
const [newest] = versions;
const entries = buildTimeline(versions, []).map((entry) => ({ ...entry, pictures: [] }));
const lines = entries.map(({ changes }) =>
  changes.map(({ was, now }) => `${was} ${now}`).join(' '),
);

/** Runs in a page: the view of an item with five hundred versions, and a plain list of as many lines. */
export const rivalTimelinePage = {
  entries: entries.length,
  /** From asking for the view until its first entries are painted, or all of them stand there. */
  async drawn(all: boolean): Promise<number> {
    if (!newest) throw new Error('no versions');
    const view: RivalView = {
      item: newest.item,
      listing: newest.listing,
      url: '',
      own: false,
      firstSeen: 0,
      lastSeen: newest.lastSeen,
      looks: VERSIONS,
      versions: VERSIONS,
      entries,
      pictures: [],
      notes: [],
    };
    const source = sampleSource({ rival: async () => view });
    const root = freshRoot();
    const start = performance.now();
    render(
      <DataContext.Provider value={source}>
        <RivalDetail item={view.item} />
      </DataContext.Provider>,
      root,
    );
    const wanted = all ? entries.length : 1;
    while (root.querySelectorAll('.rival-timeline > li').length < wanted) await painted();
    await painted();
    const time = performance.now() - start;
    render(null, root);
    return time;
  },
  /** The same changes as lines of a plain list. */
  async listed(): Promise<number> {
    const root = freshRoot();
    const start = performance.now();
    const list = document.createElement('ol');
    for (const line of lines) list.appendChild(document.createElement('li')).textContent = line;
    root.append(list);
    await painted();
    return performance.now() - start;
  },
};

function freshRoot(): HTMLElement {
  document.body.replaceChildren(document.createElement('main'));
  const root = document.body.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error('no place to draw in');
  return root;
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
