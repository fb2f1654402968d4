import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { NotesSection } from '../../../components/panels/notes-section';
import type { DataSource, NoteDraft } from '../../../utils/model/data-source';
import type { Note } from '../../../utils/model/note';
import { sampleSource } from '../../screens/sample-data';
import { sampleListing } from '../../screens/sample-listing';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

const { item, listing, notes } = sampleListing;

function show(given: Note[], changes: Partial<DataSource> = {}) {
  return render(
    <DataContext.Provider value={sampleSource(changes)}>
      <NotesSection item={item} images={listing.images} notes={given} />
    </DataContext.Provider>,
  );
}

function recorder() {
  const saved: NoteDraft[] = [];
  const saveNote: DataSource['saveNote'] = async (draft) => {
    saved.push(draft);
    return { ...draft, id: draft.id ?? 'made', writtenAt: 1, changedAt: 1 };
  };
  return { saved, saveNote };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('notes on a listing', () => {
  it('saves a note on a main image with exactly the fields of the form', async () => {
    const { saved, saveNote } = recorder();
    show([], { saveNote });
    press('记一条');
    choose('对象', '2');
    choose('构图', 'scene');
    type('主卖点文案', '裸睡级长绒棉');
    type('数字化卖点', '60 支');
    type('价格标 / 促销贴', '券后 249');
    type('认证 / 榜单标', '热销榜第 3');
    type('主色', '雾霾蓝');
    type('与本品差异', '我们没有支数');
    type('我方动作', '换场景图');
    fireEvent.click(screen.getByLabelText('是视频'));
    press('保存');
    await waitFor(() => expect(screen.getByText('已保存。')).toBeTruthy());
    expect(saved).toEqual([
      {
        item,
        about: 'image',
        imageIndex: 2,
        imageId: listing.images[1]?.id,
        composition: 'scene',
        sellingPoint: '裸睡级长绒棉',
        numericPoint: '60 支',
        promoTag: '券后 249',
        badge: '热销榜第 3',
        mainColor: '雾霾蓝',
        isVideo: true,
        difference: '我们没有支数',
        action: '换场景图',
      },
    ]);
    expect(screen.getByRole('heading', { name: /主图 2/ })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '记一条' }));
  });

  it('drops what only a picture has when the note turns to the title', async () => {
    const { saved, saveNote } = recorder();
    show([], { saveNote });
    press('记一条');
    choose('对象', '1');
    choose('构图', 'white');
    type('主色', '米白');
    fireEvent.click(screen.getByLabelText('是视频'));
    choose('对象', '0');
    expect(screen.queryByLabelText('主色')).toBeNull();
    type('主卖点文案', '长绒棉');
    press('保存');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ about: 'title', mainColor: '', isVideo: false });
    expect(saved[0]?.composition).toBeUndefined();
    expect(saved[0]?.imageIndex).toBeUndefined();
    expect(saved[0]?.imageId).toBeUndefined();
  });

  it('does not save an empty note', () => {
    const { saved, saveNote } = recorder();
    show([], { saveNote });
    press('记一条');
    type('主卖点文案', '   ');
    press('保存');
    expect(screen.getByRole('alert').textContent).toBe('至少填一项再保存。');
    expect(saved).toEqual([]);
  });

  it('keeps what was typed when saving fails', async () => {
    show([], { saveNote: () => Promise.reject(new Error('full')) });
    press('记一条');
    type('我方动作', '换主图');
    press('保存');
    await waitFor(() => expect(screen.getByText('没能保存，请再试一次。')).toBeTruthy());
    expect(screen.getByLabelText<HTMLTextAreaElement>('我方动作').value).toBe('换主图');
  });

  it('sends a changed note under its id and without the moments of the store', async () => {
    const { saved, saveNote } = recorder();
    show(notes.slice(0, 1), { saveNote });
    press('修改');
    type('我方动作', '明天就换');
    press('保存');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ id: notes[0]?.id, action: '明天就换' });
    expect(saved[0]).not.toHaveProperty('writtenAt');
    expect(saved[0]).not.toHaveProperty('changedAt');
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  it('leaves the form on Escape, and nothing above hears it', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    show(notes);
    press('记一条');
    fireEvent.keyDown(screen.getByLabelText('对象'), { key: 'Escape' });
    expect(screen.queryByLabelText('对象')).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  it('keeps a form that is open while another note is removed', async () => {
    show(notes.slice(0, 1));
    press('记一条');
    type('我方动作', '还没写完');
    press('删除');
    press('删除');
    await waitFor(() => expect(screen.getByText('已删除。')).toBeTruthy());
    expect(screen.getByLabelText<HTMLTextAreaElement>('我方动作').value).toBe('还没写完');
  });

  it('asks before it removes, and says when it could not', async () => {
    const removeNote = vi.fn(async () => undefined);
    show(notes.slice(0, 1), { removeNote });
    press('删除');
    expect(removeNote).not.toHaveBeenCalled();
    press('留着');
    press('删除');
    press('删除');
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(removeNote).toHaveBeenCalledExactlyOnceWith(notes[0]?.id);
  });
});
