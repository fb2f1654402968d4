import { gbkPage, json, page, picture, plain, redirect } from './answer.ts';
import { item2024 } from './pages/item-2024.ts';
import { itemTaobao2018 } from './pages/item-taobao-2018.ts';
import { itemTmall2019 } from './pages/item-tmall-2019.ts';
import { loginWall } from './pages/login-wall.ts';
import { qnReviews, reviewRows } from './pages/qn-reviews.ts';
import { sliderPage } from './pages/slider-page.ts';
import { sycmHome } from './pages/sycm-home.ts';
import { pictureAt } from './picture.ts';
import { CONSOLE_HOSTS } from './practice-hosts.ts';
import { homeView, readChoice } from './shop/home-view.ts';
import { listingOf } from './shop/listings.ts';
import { wholeBetween } from './shop/random.ts';
import { reviewsOf } from './shop/reviews.ts';
import type { Answer, PageRequest, World } from './world.ts';

const ROWS_PER_PAGE = 20;
const EXTRA_NODES = 20_000;

type Site = (world: World, request: PageRequest) => Answer | null;

/** The answer to a request, from the world alone. 421 for a host that is not ours. */
export function answerTo(world: World, request: PageRequest): Answer {
  const site = siteOf(request.host);
  if (!site) return plain(`The practice console does not answer for ${request.host}.`, 421);
  const spoiled = spoiledPage(request);
  const answer = spoiled ?? site(world, request);
  return answer ?? plain(`There is no practice page at ${request.host}${request.path}.`, 404);
}

function siteOf(host: string): Site | null {
  const has = (list: readonly string[]) => list.includes(host);
  if (host === CONSOLE_HOSTS.sycm) return sycm;
  if (has(CONSOLE_HOSTS.seller)) return seller;
  if (has(CONSOLE_HOSTS.items)) return items;
  if (has(CONSOLE_HOSTS.pictures)) return (_world, { path }) => picture(pictureAt(path));
  return null;
}

/** `?practice=` asks any console or item page to be the kind of page that must not be read. */
function spoiledPage({ host, path, query }: PageRequest): Answer | null {
  const wish = query.get('practice');
  if (wish === 'risk') return page(sliderPage(host, path));
  if (wish === 'login-wall')
    return page(loginWall(host === CONSOLE_HOSTS.sycm ? '生意参谋' : '千牛'));
  if (wish === 'logged-out') return redirect(`https://${CONSOLE_HOSTS.sycm}/custom/login.htm`);
  return null;
}

function sycm(world: World, { path, query }: PageRequest): Answer | null {
  const wish = query.get('practice');
  if (path === '/') return redirect('/portal/home.htm');
  if (path === '/custom/login.htm') return page(loginWall('生意参谋'));
  if (path === '/practice/home.json') return json(homeView(world, readChoice(world, query)));
  if (path !== '/portal/home.htm') return null;
  return page(
    sycmHome(world, readChoice(world, query), {
      noFigures: wish === 'no-figures',
      oddUnit: wish === 'unknown-unit',
      throws: wish === 'throws',
      extraNodes: wish === 'many-nodes' ? EXTRA_NODES : 0,
    }),
  );
}

function seller(world: World, { path, query }: PageRequest): Answer | null {
  if (path.startsWith('/home.htm/comment-manage/list/rateWait4PC')) return page(qnReviews());
  if (path === '/practice/reviews.json') return reviewsPage(world, query);
  return null;
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

function items(world: World, { path, query }: PageRequest): Answer | null {
  if (path !== '/item.htm' && path !== '/hk/item.htm') return null;
  const item = listingOf(world.scenario.seed, query.get('id') ?? '', world.happenings.rivalMoves);
  if (!item) return null;
  if (item.layout === 'taobao-2018') return gbkPage(itemTaobao2018(item));
  if (item.layout === 'tmall-2019') return gbkPage(itemTmall2019(item));
  return page(item2024(item, world.scenario.seed));
}
