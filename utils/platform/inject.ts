import { browser } from 'wxt/browser';

/** The unlisted scripts that are brought into pages. */
export type Script =
  | 'panel'
  | 'teach'
  | 'taught-reader'
  | 'sample'
  | 'sycm-reader'
  | 'sycm-desk-reader'
  | 'market-reader'
  | 'ads-reader'
  | 'qianniu-reader'
  | 'qianniu-desk-reader'
  | 'qianniu-order-reader'
  | 'qianniu-activity-reader'
  | 'qianniu-shelf-reader'
  | 'item-reader'
  | 'search-reader'
  | '1688-reader'
  | '1688-console-reader'
  | 'jd-reader'
  | 'jd-console-reader'
  | 'pdd-reader'
  | 'pdd-console-reader'
  | 'douyin-reader'
  | 'amazon-reader'
  | 'amazon-console-reader';

/** Runs one of our scripts in one frame of a tab. False where the browser does not allow it. */
export async function inject(tabId: number, script: Script, frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [`/${script}.js`],
    });
    return true;
  } catch {
    // The tab was closed, left the site, or belongs to a host that was never granted.
    return false;
  }
}
