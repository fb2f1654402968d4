import { browser } from 'wxt/browser';
import { PRACTICE_QUERY } from '../model/practice';

/** A tab as far as the granted hosts let us see it; `url` is absent elsewhere. */
export interface SeenTab {
  id: number;
  url?: string;
}

/** The tab the operator looks at. */
export async function activeTab(): Promise<SeenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

export async function tabUrl(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Calls back when another tab is looked at or the looked-at tab changes its address. */
export function watchActiveTab(onChange: () => void): () => void {
  const updated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === 'complete') onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Opens an address in a tab of its own. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the dashboard over the practice shop. */
export async function openPractice(): Promise<void> {
  await openTab(browser.runtime.getURL(`/dashboard.html${PRACTICE_QUERY}` as '/'));
}

/** Opens the full-tab application, at a route such as `trends`. */
export async function openDashboard(route = ''): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html' as '/');
  await browser.tabs.create({ url: route ? `${page}#/${route}` : page });
}
