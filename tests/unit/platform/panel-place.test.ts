import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { besideOpener } from '../../../entrypoints/popup/beside-opener';
import { DEFAULT_SETTINGS, type PanelPlace } from '../../../utils/model/settings';
import { onCommand } from '../../../utils/platform/commands';
import { addMenus, onMenu } from '../../../utils/platform/menus';
import { keepSettings } from '../../../utils/platform/settings-storage';
import { openBesidePage, openSidePanel } from '../../../utils/platform/side-panel';
import { stubI18n } from '../i18n-stub';

type Click = (info: { menuItemId: string }, tab: { id: number }) => void;

const beside = vi.fn(async () => undefined);
const created: string[] = [];
const clicks: Click[] = [];

beforeAll(() => stubI18n());
beforeEach(() => {
  fakeBrowser.reset();
  created.length = clicks.length = 0;
  beside.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ host_permissions: [] } as never);
  Object.assign(fakeBrowser, {
    sidePanel: { open: beside },
    contextMenus: {
      removeAll: async () => undefined,
      create: ({ id }: { id: string }) => created.push(id),
      onClicked: { addListener: (click: Click) => clicks.push(click) },
    },
  });
});
afterEach(() => vi.restoreAllMocks());

const choose = (panel: PanelPlace) => keepSettings({ ...DEFAULT_SETTINGS, panel });

it.each<[PanelPlace, string, boolean]>([
  ['page', 'open-panel', false],
  ['side', 'open-side-panel', true],
])('in the %s, the menu has %s', async (place, entry, isBeside) => {
  await choose(place);
  await addMenus();
  expect(created).toContain(entry);
  const inPage = vi.fn(async () => undefined);
  onMenu({ 'open-panel': inPage, 'take-snapshot': inPage, 'open-side-panel': openSidePanel });
  for (const click of clicks) click({ menuItemId: entry }, { id: 7 });
  expect(inPage.mock.calls).toEqual(isBeside ? [] : [[7]]);
  expect(beside.mock.calls).toEqual(isBeside ? [[{ tabId: 7 }]] : []);
});

it.each<[PanelPlace, typeof openSidePanel | null]>([
  ['page', null],
  ['side', openSidePanel],
])('in the %s, the popup knows how to open it', async (place, opener) => {
  await choose(place);
  expect(await besideOpener()).toBe(opener);
});

it.each<[string, string | undefined, boolean]>([
  ['our own script', 'own', true],
  ['another extension', 'another', false],
])('opens beside the page at once for %s', async (_, id, opens) => {
  fakeBrowser.runtime.id = 'own';
  const answer = openBesidePage({ id, tab: { id: 7 } });
  // Before anything is waited for: later the browser takes it for no click.
  expect(beside.mock.calls).toEqual(opens ? [[{ tabId: 7 }]] : []);
  expect(await answer).toEqual({ opened: opens });
});

it('opens beside the page at once on its own keys', () => {
  type Keys = (command: string, tab: { id: number }) => void;
  const pressed: Keys[] = [];
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (keys: Keys) => pressed.push(keys) } },
  });
  const inPage = vi.fn(async () => undefined);
  onCommand({ 'open-panel': inPage, 'take-snapshot': inPage, 'open-side-panel': openSidePanel });
  for (const keys of pressed) keys('open-side-panel', { id: 7 });
  expect(beside.mock.calls).toEqual([[{ tabId: 7 }]]);
  expect(inPage).not.toHaveBeenCalled();
});
