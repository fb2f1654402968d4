import type { Trouble } from '../model/reading';
import { isShown } from './meaning/is-shown';

/** Elements that only the platform's checks put into a page. */
const CHECK =
  'punish-component,iframe[src*="_____tmd_____"],iframe[src*="/punish"],form[action*="_____tmd_____"],[class*="baxia-dialog"],.J_MIDDLEWARE_FRAME_WIDGET';
const SLIDER = '#nocaptcha,.nc-container,#nc_1_wrapper,#nc_1_n1z';
const DIALOG = '[role="dialog"],.ant-modal,.next-dialog';
const LOGIN =
  '#login-form,.fm-login,#fm-login-id,#alibaba-login-box,.login-box,input[type="password"]';
const LOGIN_ADDRESS =
  /^https:\/\/(?:login|havanalogin|havana|passport)\.(?:m\.)?(?:taobao|tmall|alibaba|aliyun)\.com\//;
/** Sentences of a check; some are only plain enough on a page that holds nothing else. */
const CHECK_TEXT =
  /检测到您正使用爬虫|检测到.{0,12}异常|异常访问行为|请按住滑块|拖动滑块|安全验证|压力山大|被挤爆|账号共享|限制访问|访问被拒绝/;
const WEAK_CHECK_TEXT = /稍后再试|安全提示/;
const LOGIN_TEXT =
  /密码登录|扫码登录|短信登录|请先登录|登录已(?:过期|失效)|您?还?未登录|登录后(?:查看|访问|继续)/;
const CHECK_SOURCE = /_____tmd_____\/(?:punish|verify)|rgv587_flag/;
/** A check or a login wall takes the whole page's place and is small; consoles and items are not. */
const SMALL_PAGE = 150;
const TINY_PAGE = 50;
const LONGEST_SOURCE = 60_000;

/**
 * What keeps the page from being read as a whole: a risk check, a slider, a login wall. Null on an
 * ordinary page, even one that warns of phishing or offers a login in its head.
 */
export function stoppingPage(document: Document): Trouble | null {
  if (isCheck(document)) return { field: 'page', why: 'risk-control' };
  if (isLogin(document)) return { field: 'page', why: 'logged-out' };
  return null;
}

function isCheck(document: Document): boolean {
  if (shows(document, CHECK)) return true;
  const count = elementCount(document);
  if (count > SMALL_PAGE)
    return visible(document, DIALOG).some((dialog) => CHECK_TEXT.test(textOf(dialog)));
  const text = `${document.title} ${textOf(document.body)}`;
  return (
    shows(document, SLIDER) ||
    CHECK_SOURCE.test((document.documentElement.textContent ?? '').slice(0, LONGEST_SOURCE)) ||
    CHECK_TEXT.test(text) ||
    (count <= TINY_PAGE && WEAK_CHECK_TEXT.test(text) && !text.includes('暂无'))
  );
}

function isLogin(document: Document): boolean {
  const frames = visible(document, 'iframe').filter((frame) =>
    LOGIN_ADDRESS.test((frame as HTMLIFrameElement).src),
  );
  if (elementCount(document) > SMALL_PAGE) return frames.some(coversPage);
  return frames.length > 0 || shows(document, LOGIN) || LOGIN_TEXT.test(textOf(document.body));
}

function elementCount(document: Document): number {
  return document.body?.getElementsByTagName('*').length ?? 0;
}

function shows(document: Document, selector: string): boolean {
  return visible(document, selector).length > 0;
}

function visible(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter(isShown);
}

/** The text that is drawn: a page's scripts speak of logins and checks on every page. */
function textOf(element: Element | null): string {
  return element instanceof HTMLElement ? element.innerText.slice(0, LONGEST_SOURCE) : '';
}

function coversPage(frame: Element): boolean {
  const view = frame.ownerDocument.defaultView;
  const box = frame.getBoundingClientRect();
  return (
    view !== null && box.width >= view.innerWidth * 0.8 && box.height >= view.innerHeight * 0.8
  );
}
