import type { Trouble } from '../model/reading';
import { isShown } from './meaning/is-shown';

const SIGN_TAGS = ['iframe', 'form', 'punish-component'];
const SIGN_CLASSES = ['baxia-dialog', 'J_MIDDLEWARE_FRAME_WIDGET', 'ant-modal', 'next-dialog'];
const CHECK = 'punish-component,.baxia-dialog,.J_MIDDLEWARE_FRAME_WIDGET';
const CHECK_ADDRESS = /_____tmd_____|\/punish(?:[/?#]|$)/;
const SLIDER = '#nocaptcha,.nc-container,#nc_1_wrapper';
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
  const signs = signsIn(document).filter(isShown);
  if (signs.some(isCheck)) return { field: 'page', why: 'risk-control' };
  if (signs.some((sign) => isLoginFrame(sign) && coversPage(sign)))
    return { field: 'page', why: 'logged-out' };
  const elements = document.body?.getElementsByTagName('*');
  return elements?.[SMALL_PAGE] ? null : stoppingSmallPage(document, elements?.length ?? 0);
}

/** A page without room for anything else. */
function stoppingSmallPage(document: Document, count: number): Trouble | null {
  const text = `${document.title} ${textOf(document.body)}`;
  if (
    visible(document, SLIDER).length > 0 ||
    CHECK_SOURCE.test((document.documentElement.textContent ?? '').slice(0, LONGEST_SOURCE)) ||
    CHECK_TEXT.test(text) ||
    (count <= TINY_PAGE && WEAK_CHECK_TEXT.test(text) && !text.includes('暂无'))
  )
    return { field: 'page', why: 'risk-control' };
  const login =
    visible(document, LOGIN).length > 0 || visible(document, 'iframe').some(isLoginFrame);
  return login || LOGIN_TEXT.test(text) ? { field: 'page', why: 'logged-out' } : null;
}

/** One tag or class at a time: far faster on a large page than a selector of them all. */
function signsIn(document: Document): Element[] {
  return [
    ...SIGN_TAGS.flatMap((tag) => [...document.getElementsByTagName(tag)]),
    ...SIGN_CLASSES.flatMap((name) => [...document.getElementsByClassName(name)]),
  ];
}

function isCheck(sign: Element): boolean {
  if (sign.matches(CHECK)) return true;
  if (sign instanceof HTMLIFrameElement) return CHECK_ADDRESS.test(sign.src);
  if (sign instanceof HTMLFormElement) return CHECK_ADDRESS.test(sign.getAttribute('action') ?? '');
  return CHECK_TEXT.test(textOf(sign));
}

function isLoginFrame(sign: Element): boolean {
  return sign instanceof HTMLIFrameElement && LOGIN_ADDRESS.test(sign.src);
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
