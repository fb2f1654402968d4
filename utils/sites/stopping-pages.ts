import type { Trouble, TroubleWhy } from '../model/reading';
import { fillingMessage, mainMessage } from './main-message';
import { isShown } from './meaning/is-shown';

const SIGN_TAGS = ['iframe', 'form', 'punish-component'];
const SIGN_CLASSES = ['baxia-dialog', 'J_MIDDLEWARE_FRAME_WIDGET', 'ant-modal', 'next-dialog'];
const CHECK = 'punish-component,.baxia-dialog,.J_MIDDLEWARE_FRAME_WIDGET';
const CHECK_ADDRESS = /_____tmd_____|\/punish(?:[/?#]|$)/;
/** A check on the request for advertisements beside the results: the results themselves stand. */
const ADS_CHECK = /^https?:\/\/(?:[\w-]+\.)?p4p[\w-]*\.1688\.com[:/]/;
const SLIDER = '#nocaptcha,.nc-container,#nc_1_wrapper';
const LOGIN =
  '#login-form,.fm-login,#fm-login-id,#alibaba-login-box,.login-box,input[type="password"]';
const LOGIN_ADDRESS =
  /^https:\/\/(?:login|havanalogin|havana|passport)\.(?:m\.)?(?:taobao|tmall|alibaba|aliyun)\.com\//;
const LOGIN_TEXT =
  /密码登录|扫码登录|短信登录|请先登录|登录已(?:过期|失效)|您?还?未登录|登录后(?:查看|访问|继续)/;
const CHECK_SOURCE = /_____tmd_____\/(?:punish|verify)|rgv587_flag/;

interface Sentence {
  why: TroubleWhy;
  words: RegExp;
}

/** What a page says in place of its content. */
const SENTENCES: readonly Sentence[] = [
  { why: 'risk-control', words: /检测到您正使用爬虫|请按住滑块|拖动滑块|安全验证/ },
  { why: 'too-busy', words: /压力山大|被挤爆/ },
  {
    why: 'restricted',
    words: /检测到.{0,12}异常|异常访问行为|账号共享|限制访问|访问被拒绝/,
  },
];
/** Words that other pages use as well: plain enough only on a page that holds nothing else. */
const WEAK_SENTENCES: readonly Sentence[] = [
  { why: 'too-busy', words: /稍后再试/ },
  { why: 'restricted', words: /安全提示/ },
];
/** A check or a login wall takes the whole page's place and is small; consoles and items are not. */
const SMALL_PAGE = 150;
const TINY_PAGE = 50;
/** A console of which only the frame is there: its menus around an excuse. */
const BARE_CONSOLE = 1500;
const LONGEST_SOURCE = 60_000;

/**
 * What keeps the page from being read as a whole: a risk check, a slider, a login wall, a page
 * that says it is too busy or that access is restricted. Null on an ordinary page, even one that
 * warns of phishing, offers a login in its head or shows a review that speaks of such things.
 */
export function stoppingPage(document: Document): Trouble | null {
  const signs = signsIn(document).filter(isShown);
  if (signs.some(isCheck)) return trouble('risk-control');
  const said = signs.map(dialogSays).find((why) => why !== null);
  if (said) return trouble(said);
  if (signs.some((sign) => isLoginFrame(sign) && coversPage(sign))) return trouble('logged-out');
  const elements = document.body?.getElementsByTagName('*');
  if (!elements || elements[BARE_CONSOLE]) return null;
  const why = elements[SMALL_PAGE] ? bareConsoleSays(document) : smallPageSays(document);
  return why && trouble(why);
}

/** A page without room for anything else. */
function smallPageSays(document: Document): TroubleWhy | null {
  if (
    visible(document, SLIDER).length > 0 ||
    CHECK_SOURCE.test((document.documentElement.textContent ?? '').slice(0, LONGEST_SOURCE))
  )
    return 'risk-control';
  const said = says(document.body, SENTENCES, document.title) ?? weaklySays(document);
  if (said) return said;
  const login =
    visible(document, LOGIN).length > 0 || visible(document, 'iframe').some(isLoginFrame);
  const text = `${document.title} ${textOf(document.body)}`;
  return login || LOGIN_TEXT.test(text) ? 'logged-out' : null;
}

function weaklySays(document: Document): TroubleWhy | null {
  const tiny = document.body.getElementsByTagName('*').length <= TINY_PAGE;
  if (!tiny || textOf(document.body).includes('暂无')) return null;
  return says(document.body, WEAK_SENTENCES, document.title);
}

function bareConsoleSays(document: Document): TroubleWhy | null {
  return SENTENCES.find(({ words }) => fillingMessage(document, words) !== null)?.why ?? null;
}

function says(root: Element, sentences: readonly Sentence[], title = ''): TroubleWhy | null {
  return (
    sentences.find(({ words }) => words.test(title) || mainMessage(root, words) !== null)?.why ??
    null
  );
}

/** Dialogs in which something is written or listed speak of that, not of the page. */
function dialogSays(sign: Element): TroubleWhy | null {
  const isDialog = sign.matches('.ant-modal,.next-dialog');
  return isDialog && !sign.querySelector('textarea,table') ? says(sign, SENTENCES) : null;
}

/** One tag or class at a time: far faster on a large page than a selector of them all. */
function signsIn(document: Document): Element[] {
  return [
    ...SIGN_TAGS.flatMap((tag) => [...document.getElementsByTagName(tag)]),
    ...SIGN_CLASSES.flatMap((name) => [...document.getElementsByClassName(name)]),
  ];
}

function isCheck(sign: Element): boolean {
  if (isAdsCheck(sign)) return false;
  if (sign.matches(CHECK)) return true;
  if (sign instanceof HTMLIFrameElement) return CHECK_ADDRESS.test(sign.src);
  return sign instanceof HTMLFormElement && CHECK_ADDRESS.test(sign.getAttribute('action') ?? '');
}

function isAdsCheck(sign: Element): boolean {
  const frame = sign instanceof HTMLIFrameElement ? sign : sign.querySelector('iframe');
  return frame !== null && ADS_CHECK.test(frame.src);
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

function trouble(why: TroubleWhy): Trouble {
  return { field: 'page', why };
}
