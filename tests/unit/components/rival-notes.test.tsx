import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { RivalItemNotes } from '../../../components/views/rival-item-notes';
import { RivalNotes } from '../../../components/views/rival-notes';
import type { DataSource, NoteDraft } from '../../../utils/model/data-source';
import type { DecisionDraft } from '../../../utils/model/journal';
import type { Note } from '../../../utils/model/note';
import type { NoteRow } from '../../../utils/model/rival';
import { noteTags } from '../../../utils/rivals/note-tags';
import { sampleSource } from '../../screens/sample-data';
import { sampleDecisions } from '../../screens/sample-journal';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => {
  cleanup();
  location.hash = '';
});

const NOTE: Note = {
  id: 'a',
  item: 'tmall:601234567890',
  about: 'title',
  sellingPoint: '裸睡级长绒棉',
  numericPoint: '',
  promoTag: '',
  badge: '',
  mainColor: '',
  isVideo: false,
  difference: '',
  action: '',
  writtenAt: 1,
  changedAt: 1,
};
const row = (changes: Partial<Note>): NoteRow => ({
  note: { ...NOTE, ...changes },
  title: `四件套 ${changes.id ?? 'a'}`,
  shopName: '某某旗舰店',
  url: '',
});
const ROWS = [
  row({ id: 'a', tags: '爆款 场景图', text: '评论里常说不起球' }),
  row({ id: 'b', tags: '爆款', action: '换场景图' }),
  row({ id: 'c', action: '降价', decision: sampleDecisions[1]?.id }),
];

function show(changes: Partial<DataSource> = {}) {
  const source = sampleSource({ rivalNotes: async () => ROWS, ...changes });
  render(
    <DataContext.Provider value={source}>
      <RivalNotes />
    </DataContext.Provider>,
  );
}

const shown = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const [A, B] = ['四件套 a', '四件套 b'];

it.each([
  ['爆款 场景图', ['爆款', '场景图']],
  ['#爆款 #场景图，爆款', ['爆款', '场景图']],
  ['  ', []],
  [undefined, []],
])('the tags of %s', (text, tags) => expect(noteTags(text)).toEqual(tags));

describe('all notes', () => {
  it('are found by their free text and by the words of their tags', async () => {
    show();
    const search = await screen.findByRole('searchbox');
    fireEvent.input(search, { target: { value: '不起球' } });
    await waitFor(() => expect(shown()).toEqual([A]));
    fireEvent.input(search, { target: { value: '爆款 换' } });
    await waitFor(() => expect(shown()).toEqual([B]));
  });

  it('are narrowed down by every chosen tag', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: '爆款' }));
    await waitFor(() => expect(shown()).toEqual([A, B]));
    fireEvent.click(screen.getByRole('button', { name: '场景图' }));
    await waitFor(() => expect(shown()).toEqual([A]));
    fireEvent.click(screen.getByRole('button', { name: '场景图' }));
    await waitFor(() => expect(shown()).toEqual([A, B]));
  });

  it('whose action is no decision yet can be looked at alone', async () => {
    show();
    fireEvent.click(await screen.findByRole('checkbox'));
    await waitFor(() => expect(shown()).toEqual([B]));
  });

  it('lead to the decision that came of them', async () => {
    show();
    const link = await screen.findByRole('link', { name: /^决定：/ });
    expect(link.getAttribute('href')).toContain(`decision=${sampleDecisions[1]?.id}`);
  });
});

describe('linking a decision', () => {
  it('makes one of the note: its action, and the title', async () => {
    const decided: DecisionDraft[] = [];
    const saved: NoteDraft[] = [];
    show({
      rivalNotes: async () => [row({ id: 'b', action: '换场景图' })],
      saveDecision: async (draft) => {
        decided.push(draft);
        return { ...draft, id: 'made', at: 5, notedAt: 5 };
      },
      saveNote: async (draft) => {
        saved.push(draft);
        return { ...NOTE, ...draft, id: 'b' };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: '关联决定' }));
    const make = await screen.findByRole('button', { name: '记下并关联' });
    await waitFor(() => expect(make.hasAttribute('disabled')).toBe(false));
    fireEvent.click(make);
    await screen.findByRole('link', { name: /换场景图/ });
    expect(decided).toMatchObject([{ kind: 'title', what: '换场景图', subject: 'shop:mianyu' }]);
    expect(saved).toMatchObject([{ id: 'b', action: '换场景图', decision: 'made' }]);
    expect(saved[0]).not.toHaveProperty('writtenAt');
  });

  it('takes one that is in the journal already, and parts from it again', async () => {
    const saved: NoteDraft[] = [];
    const source = sampleSource({
      saveNote: async (draft) => {
        saved.push(draft);
        return { ...NOTE, ...draft, id: 'a' };
      },
    });
    render(
      <DataContext.Provider value={source}>
        <RivalItemNotes item={NOTE.item} images={[]} notes={[NOTE]} />
      </DataContext.Provider>,
    );
    fireEvent.click(await screen.findByRole('button', { name: '关联决定' }));
    const [, second] = sampleDecisions;
    fireEvent.change(screen.getByLabelText('哪个决定'), { target: { value: second?.id } });
    fireEvent.click(await screen.findByRole('button', { name: '关联' }));
    fireEvent.click(await screen.findByRole('button', { name: '取消关联' }));
    await screen.findByRole('button', { name: '关联决定' });
    expect(saved.map(({ decision }) => decision)).toEqual([second?.id, undefined]);
  });

  it('says when the decision is gone', async () => {
    show({ rivalNotes: async () => [row({ decision: 'gone' })] });
    await screen.findByText('关联的决定已从日志里删掉。');
  });
});
