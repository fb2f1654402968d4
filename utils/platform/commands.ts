import { browser } from 'wxt/browser';

export type Command = 'take-snapshot' | 'open-panel' | 'open-side-panel';
export type TabActions = Record<Command, (tabId: number) => Promise<unknown>>;

/** Runs an action on the tab that the operator looks at when its keys are pressed. */
export function onCommand(actions: TabActions): void {
  browser.commands.onCommand.addListener((command, tab?: { id?: number }) => {
    const action = actions[command as Command];
    if (!action) return;
    if (tab?.id !== undefined) void action(tab.id);
    else
      void browser.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([active]) => active?.id !== undefined && action(active.id));
  });
}
