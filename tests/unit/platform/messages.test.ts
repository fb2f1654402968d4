import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, listen, MessageError } from '../../../utils/platform/messages';

beforeEach(() => fakeBrowser.reset());

it('brings the answer back to whoever asked', async () => {
  listen(async ({ type, data }) => ({ type, data }));
  expect(await ask('note.list', { item: 'tmall:601234567890' })).toEqual({
    type: 'note.list',
    data: { item: 'tmall:601234567890' },
  });
});

it('turns a failure on the other side into an error with its reason', async () => {
  listen(async () => {
    throw new Error('refused: note.list');
  });
  await expect(ask('note.list', { item: 'x' })).rejects.toThrow(MessageError);
  await expect(ask('note.list', { item: 'x' })).rejects.toThrow('refused: note.list');
});

it('says so when nobody answers', async () => {
  await expect(ask('today.get', {})).rejects.toThrow(MessageError);
});

it.each([null, 'text', 5, {}, { zhanggui: 2, type: 'today.get' }, { zhanggui: 1 }])(
  'leaves the foreign message %j alone',
  async (message) => {
    let asked = 0;
    listen(async () => {
      asked++;
    });
    await browser.runtime.sendMessage(message).catch(() => undefined);
    expect(asked).toBe(0);
  },
);
