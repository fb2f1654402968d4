import type { ListingScore } from '../../model/listing';
import type { MetricId } from '../../model/metric';
import type { MetricFigure, ShopIdentity } from '../../model/reading';
import { isShown } from '../meaning/is-shown';
import type { ReadContext } from '../page';
import { scoresIn, shopNameIn } from './item-parts';

const NAME =
  /(?:^| )(?:slogo-shopname|shop-name-link|hd-shop-name|shop-name)(?: |$)|shop(?:Name|Title)--/;
const SCORES =
  /(?:^| )(?:shopdsr-item|shop-rate|shop-dsr|dsr|tb-shop-rate|shop-service-info-item)(?: |$)|(?:scoreItem|storeLabelItem)--/;

/** What of a shop's page may be its name or its scores. */
export const isShopName = (_element: Element, classes: string): boolean => NAME.test(classes);
export const isScoreBlock = (element: Element, classes: string): boolean =>
  SCORES.test(classes) || element.id === 'dsr';

const MOST_LINES = 60;
const METRICS: Partial<Record<ListingScore['name'], MetricId>> = {
  description: 'dsr_desc',
  service: 'dsr_serv',
  logistics: 'dsr_logi',
};

/** The shop that a shop's page names in its head, with the number that page or address gives. */
export function shopOf(
  { document, url }: ReadContext,
  names: readonly Element[],
): ShopIdentity | undefined {
  const name = names
    .filter(isShown)
    .map(shopNameIn)
    .find((found) => found !== undefined);
  const meta =
    document.querySelector('meta[name="microscope-data"]')?.getAttribute('content') ?? '';
  const id =
    /(?:^|;) ?shopId=(\d{3,20})/.exec(meta)?.[1] ?? /^shop(\d{3,20})\./.exec(url.hostname)?.[1];
  const kind = /tmall\.(?:com|hk)$/.test(url.hostname) ? 'tmall' : 'taobao';
  return name ? { name, ...(id && { id }), kind } : undefined;
}

/** 描述相符, 服务态度, 物流服务 of the shop, as its head prints them. */
export function shopScores(blocks: readonly Element[]): MetricFigure[] {
  const lines = blocks.flatMap((block) => {
    const items = [...block.querySelectorAll('li,dl')];
    return items.length > 0 ? items : [block];
  });
  const shown = lines.slice(0, MOST_LINES).filter(isShown);
  return scoresIn(shown).flatMap(({ name, label, raw, figure }) => {
    const metric = METRICS[name];
    return metric ? [{ metric, label, raw, figure, found: 'layout' }] : [];
  });
}
