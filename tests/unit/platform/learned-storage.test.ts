import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLearned, loadLearned } from '../../../utils/platform/learned-storage';

const version = (name: string) =>
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Zhanggui',
    version: name,
  });

beforeEach(() => {
  fakeBrowser.reset();
  version('1.0.0');
});

it('keeps what was learned for each kind of page', async () => {
  await keepLearned('sycm.home', '{"a":1}');
  await keepLearned('qn.home', '{"b":2}');
  expect(await loadLearned('sycm.home')).toBe('{"a":1}');
  expect(await loadLearned('qn.home')).toBe('{"b":2}');
  expect(await loadLearned('sycm.trade')).toBeNull();
});

it('forgets what another version of the reader has learned', async () => {
  await keepLearned('sycm.home', '{"a":1}');
  version('1.0.1');
  expect(await loadLearned('sycm.home')).toBeNull();
});
