import { browser } from 'wxt/browser';

/**
 * Runs once after the extension was installed or updated, and at every start of the browser; after
 * the installation, and then only, it welcomes too.
 */
export function onInstalled(
  prepare: () => Promise<unknown>,
  welcome: () => Promise<unknown>,
): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void prepare();
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(() => void prepare());
}

/** The version that is running; kept with every capture, so that a reader's mistakes can be found. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
