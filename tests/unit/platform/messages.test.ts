import { beforeEach, expect, it, vi } from 'vitest';
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

it('sends a message again that a stopping worker did not hear, and no other', async () => {
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  const unheard = new Error('Could not establish connection. Receiving end does not exist.');
  send.mockRejectedValueOnce(unheard).mockResolvedValueOnce({ ok: true, data: [] } as never);
  expect(await ask('note.list', { item: 'tmall:601234567890' })).toEqual([]);
  expect(send).toHaveBeenCalledTimes(2);
  send.mockReset().mockRejectedValue(new Error('The message port closed before a response'));
  await expect(ask('note.list', { item: 'tmall:601234567890' })).rejects.toThrow('port closed');
  expect(send).toHaveBeenCalledTimes(1);
  send.mockRestore();
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
