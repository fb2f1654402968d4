/** 自助分析 draws its tables in a frame of the page's own host. */
const FRAMED = /^https:\/\/sycm\.taobao\.com\/lyone\/auto_analysis\//;

/** True for the address of a page whose figures stand in a frame, such as 自助分析. */
export function isFramedPage(url: string): boolean {
  return FRAMED.test(url);
}

/** Whether a document leaves its figures to such a frame. */
export function holdsFramedPage(document: Document): boolean {
  return [...document.getElementsByTagName('iframe')].some(({ src }) => isFramedPage(src));
}
