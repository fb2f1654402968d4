import { browser } from 'wxt/browser';

const PERMISSIONS = { permissions: ['notifications' as const] };

/** The browser's own picture of a sign that is shown beside the words. */
const ICON = '/icon/128.png';

/** Whether the operator has allowed desktop notifications. */
export function hasNotifications(): Promise<boolean> {
  return browser.permissions.contains(PERMISSIONS);
}

/** Has the browser ask the operator; must be called within the click itself. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSIONS);
}

/** Shows a notification; one of the same name takes the earlier one's place. */
export async function notify(name: string, title: string, message: string): Promise<void> {
  await browser.notifications?.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON as '/'),
    title,
    message,
  });
}

/** Calls back with the name of a notification that was clicked, and takes it away. */
export function onNotificationClick(open: (name: string) => Promise<unknown>): void {
  const listener = (name: string) => {
    void browser.notifications.clear(name);
    void open(name);
  };
  // The browser gives us notifications only once they are allowed.
  const listen = () => browser.notifications?.onClicked.addListener(listener);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
