import { gbkPage, json, page, picture, plain, redirect } from './answer.ts';
import { aliAccount } from './pages/ali-account.ts';
import { aliParts } from './pages/ali-parts.ts';
import { aliPlanDays } from './pages/ali-plan-days.ts';
import { aliPlans } from './pages/ali-plans.ts';
import { aliReport, aliReportRows } from './pages/ali-report.ts';
import { AMAZON_ITEM_ID, amazonItem } from './pages/amazon-item.ts';
import { excusePage } from './pages/excuse-page.ts';
import { item2024 } from './pages/item-2024.ts';
import { itemTaobao2018 } from './pages/item-taobao-2018.ts';
import { itemTmall2019 } from './pages/item-tmall-2019.ts';
import { JD_ITEM_ID, jdItem } from './pages/jd-item.ts';
import { loginWall } from './pages/login-wall.ts';
import {
  douyinAfterSales,
  douyinHome,
  jdAfterSales,
  jdHome,
  pddHome,
} from './pages/platform-consoles.ts';
import { practiceHome } from './pages/practice-home.ts';
import { qnActivityDetail } from './pages/qn-activity-detail.ts';
import { qnActivityList } from './pages/qn-activity-list.ts';
import { qnHome } from './pages/qn-home.ts';
import { qnItems } from './pages/qn-items.ts';
import { qnNotices } from './pages/qn-notices.ts';
import { qnOrders } from './pages/qn-orders.ts';
import { qnQuestions } from './pages/qn-questions.ts';
import { qnRefunds } from './pages/qn-refunds.ts';
import { qnReviews, reviewRows } from './pages/qn-reviews.ts';
import { qnViolations } from './pages/qn-violations.ts';
import { qnVoc } from './pages/qn-voc.ts';
import { searchPage } from './pages/search.ts';
import { sliderPage } from './pages/slider-page.ts';
import { sycmHome } from './pages/sycm-home.ts';
import { sycmItem360 } from './pages/sycm-item-360.ts';
import { sycmItemRank } from './pages/sycm-item-rank.ts';
import { sycmKeywords } from './pages/sycm-keywords.ts';
import { sycmMarketRank } from './pages/sycm-market-rank.ts';
import { sycmReport, sycmReportFrame } from './pages/sycm-report.ts';
import { sycmService } from './pages/sycm-service.ts';
import { pictureAt } from './picture.ts';
import { CONSOLE_HOSTS } from './practice-hosts.ts';
import { activitiesOf } from './shop/activities.ts';
import { adReport } from './shop/ad-report.ts';
import { CATALOGUE } from './shop/catalogue.ts';
import { heldOf } from './shop/held.ts';
import { homeView, readChoice } from './shop/home-view.ts';
import { listingOf, type PracticeListing } from './shop/listings.ts';
import { ordersOf, refundsOf } from './shop/orders.ts';
import { questionsOf } from './shop/questions.ts';
import { wholeBetween } from './shop/random.ts';
import { reviewsOf } from './shop/reviews.ts';
import { yesterday } from './shop/scenario.ts';
import { searchResults } from './shop/search-results.ts';
import type { Answer, PageRequest, World } from './world.ts';

const ROWS_PER_PAGE = 20;
const EXTRA_NODES = 20_000;
const ACTIVITIES = '/home.htm/starb/tmc-next/sale/seller';

type Site = (world: World, request: PageRequest) => Answer | null;

/** The answer to a request, from the world alone. 421 for a host that is not ours. */
export function answerTo(world: World, request: PageRequest): Answer {
  const site = siteOf(request.host);
  if (!site) return plain(`The practice console does not answer for ${request.host}.`, 421);
  if (request.path === '/favicon.ico') return picture(pictureAt('/zhanggui.png_32x32'));
  const answer = spoiledPage(request) ?? site(world, request);
  return answer ?? plain(`There is no practice page at ${request.host}${request.path}.`, 404);
}

function siteOf(host: string): Site | null {
  const has = (list: readonly string[]) => list.includes(host);
  if (host === CONSOLE_HOSTS.practice) return practice;
  if (host === CONSOLE_HOSTS.sycm) return sycm;
  if (has(CONSOLE_HOSTS.seller)) return seller;
  if (host === CONSOLE_HOSTS.ads) return ads;
  if (has(CONSOLE_HOSTS.items)) return items;
  if (host === CONSOLE_HOSTS.search) return search;
  if (host === CONSOLE_HOSTS.jd) return jd;
  if (host === CONSOLE_HOSTS.amazon) return amazon;
  if (has(Object.values(CONSOLE_HOSTS.consoles))) return elsewhere;
  if (has(CONSOLE_HOSTS.pictures)) return (_world, { path }) => picture(pictureAt(path));
  return null;
}

/** `?practice=` asks any console or item page to be the kind of page that must not be read. */
function spoiledPage({ host, path, query }: PageRequest): Answer | null {
  const wish = query.get('practice');
  if (wish === 'risk') return page(sliderPage(host, path));
  if (wish === 'login-wall')
    return page(loginWall(host === CONSOLE_HOSTS.sycm ? '生意参谋' : '千牛'));
  if (wish === 'too-busy' || wish === 'restricted') return page(excusePage(wish));
  if (wish === 'logged-out') return redirect(`https://${CONSOLE_HOSTS.sycm}/custom/login.htm`);
  return null;
}

function practice(world: World, { path }: PageRequest): Answer | null {
  return path === '/' ? page(practiceHome(world)) : null;
}

function sycm(world: World, { path, query }: PageRequest): Answer | null {
  const wish = query.get('practice');
  if (path === '/') return redirect('/portal/home.htm');
  if (path === '/custom/login.htm') return page(loginWall('生意参谋'));
  if (path === '/practice/home.json') return json(homeView(world, readChoice(world, query)));
  if (path === '/cc/item_rank') return page(sycmItemRank(world.scenario));
  if (path === '/cc/item_archives') return page(sycmItem360(world.scenario));
  if (path === '/flow/monitor/keyword_assistant') return page(sycmKeywords(world.scenario));
  if (/^\/mc\/(?:mq|free)\/market_rank$/.test(path))
    return page(sycmMarketRank(world, path, query));
  if (path.startsWith('/qos/service/')) return page(sycmService(world.scenario));
  if (path.startsWith('/adm/v3/micro/auto_analysis/')) return page(sycmReport());
  if (path.startsWith('/lyone/auto_analysis/')) return page(sycmReportFrame(world.scenario));
  if (path !== '/portal/home.htm') return null;
  return page(
    sycmHome(world, readChoice(world, query), {
      noFigures: wish === 'no-figures',
      oddUnit: wish === 'unknown-unit',
      throws: wish === 'throws',
      ownCard: wish === 'own-card' || wish === 'own-card-redesigned' ? wish : undefined,
      extraNodes: wish === 'many-nodes' ? EXTRA_NODES : 0,
    }),
  );
}

function seller(world: World, { path, query }: PageRequest): Answer | null {
  if (path.startsWith('/home.htm/comment-manage/list/rateWait4PC')) return page(qnReviews());
  if (path.startsWith('/home.htm/comment-manage/ask-all'))
    return page(qnQuestions(questionsOf(world.scenario)));
  if (path.startsWith('/home.htm/SellManage/on_sale')) return page(qnItems(world.scenario));
  if (path === '/' || path.startsWith('/home.htm/QnworkbenchHome'))
    return page(qnHome(world.scenario));
  if (path.startsWith('/home.htm/seller-notice')) return page(qnNotices(world.scenario));
  if (path.startsWith('/home.htm/trade-platform/tp/sold')) return ordersPage(world, query);
  if (path.startsWith('/home.htm/trade-platform/refund-list')) return refundsPage(world, query);
  if (path.startsWith('/home.htm/shop-violation'))
    return page(qnViolations(heldOf(world.scenario), query.get('tab') ?? ''));
  // an app whose address says nothing: only its heading tells what it lists
  if (path.startsWith('/home.htm/app-88231')) return page(qnNotices(world.scenario));
  if (path.startsWith('/home.htm/voc-tmall/serverReport')) return page(qnVoc(world.scenario));
  if (path.startsWith(`${ACTIVITIES}/`)) return activityPage(world, path, query);
  if (path === '/practice/reviews.json') return reviewsPage(world, query);
  return null;
}

/** `?handled=2`: the first two were dealt with since; what is left stands in their place. */
function ordersPage({ scenario }: World, query: URLSearchParams): Answer {
  const left = ordersOf(scenario).slice(Number(query.get('handled')) || 0);
  return page(qnOrders(left, query.get('tab') ?? ''));
}

function refundsPage({ scenario }: World, query: URLSearchParams): Answer {
  const left = refundsOf(scenario).slice(Number(query.get('handled')) || 0);
  return page(qnRefunds(left, query.get('tab') ?? ''));
}

function activityPage({ scenario }: World, path: string, query: URLSearchParams): Answer | null {
  const activities = activitiesOf(scenario);
  if (path === `${ACTIVITIES}/homepage.htm`) return page(qnActivityList(activities));
  const asked = activities.find(({ id }) => id === query.get('activityId'));
  return path === `${ACTIVITIES}/activity_detail.htm` && asked
    ? page(qnActivityDetail(asked))
    : null;
}

function reviewsPage(world: World, query: URLSearchParams): Answer {
  const { scenario, happenings } = world;
  const all = reviewsOf(scenario, happenings.reviewBursts);
  const pages = Math.ceil(all.length / ROWS_PER_PAGE);
  const number = Math.min(pages, Math.max(1, Number(query.get('page')) || 1));
  const rows = all.slice((number - 1) * ROWS_PER_PAGE, number * ROWS_PER_PAGE);
  return json({
    pages,
    rows: reviewRows(rows).html,
    after: wholeBetween(250, 600, scenario.seed, scenario.today, 'reviews', number),
  });
}

/** What follows the `#` never gets here, so the practice addresses say in `?view=` what they show. */
function ads({ scenario, happenings }: World, { path, query }: PageRequest): Answer | null {
  const view = path === '/index.html' ? query.get('view') : null;
  if (view === 'account') return page(aliAccount());
  if (view === 'plans') return page(aliPlans(scenario));
  if (view === 'words' || view === 'creatives' || view === 'crowds') return page(aliParts(view));
  if (view === 'plan-days') return page(aliPlanDays(scenario));
  if (path === '/' || path === '/index.html') return page(aliReport());
  if (path !== '/practice/report.json') return null;
  const rows = adReport(scenario, yesterday(scenario), happenings.backfill);
  const after = wholeBetween(250, 600, scenario.seed, scenario.today, 'report');
  return json({ rows: aliReportRows(rows).html, after });
}

function items(world: World, { path, query }: PageRequest): Answer | null {
  if (path !== '/item.htm' && path !== '/hk/item.htm') return null;
  const { seed } = world.scenario;
  const item = listingOf(seed, query.get('id') ?? '', world.happenings.rivalMoves);
  if (!item) return null;
  if (item.layout === 'taobao-2018') return gbkPage(itemTaobao2018(item));
  if (item.layout === 'tmall-2019') return gbkPage(itemTmall2019(item));
  const others = shopWindow(world).filter((other) => other.id !== item.id);
  return page(item2024(item, others.slice(0, 5), seed, { reviews: asksForReviews(query) }));
}

/** `?practice=reviews`: with the buyers' reviews, which grow and fold by a click. */
function asksForReviews(query: URLSearchParams): boolean {
  return query.get('practice') === 'reviews';
}

function jd(_world: World, { path, query }: PageRequest): Answer | null {
  if (path !== `/${JD_ITEM_ID}.html`) return null;
  return page(jdItem({ reviews: asksForReviews(query) }));
}

function amazon(_world: World, { path }: PageRequest): Answer | null {
  return path === `/dp/${AMAZON_ITEM_ID}` ? page(amazonItem()) : null;
}

/** Consoles of other platforms: what waits there, and one list of refunds each. */
function elsewhere({ scenario }: World, { host, path }: PageRequest): Answer | null {
  const { jd: jdConsole, pdd } = CONSOLE_HOSTS.consoles;
  const isList = /\/(?:after-sale|maftersale)\//.test(path);
  if (host === pdd) return page(pddHome());
  if (host === jdConsole) return page(isList ? jdAfterSales(refundsOf(scenario)) : jdHome());
  return page(isList ? douyinAfterSales(refundsOf(scenario)) : douyinHome());
}

function search(world: World, { path, query }: PageRequest): Answer | null {
  if (path === '/') return redirect('/search?q=%E4%BF%9D%E6%B8%A9%E6%9D%AF');
  if (path !== '/search') return null;
  const { scenario, happenings } = world;
  const found = searchResults(scenario.seed, happenings.rivalMoves);
  return page(searchPage(query.get('q') ?? '', found, scenario.seed));
}

/** Every item as it is now; the one that stands for bad input is found by its own address only. */
function shopWindow({ scenario, happenings }: World): PracticeListing[] {
  return CATALOGUE.filter((entry) => !entry.hostile).flatMap(
    (entry) => listingOf(scenario.seed, entry.id, happenings.rivalMoves) ?? [],
  );
}
