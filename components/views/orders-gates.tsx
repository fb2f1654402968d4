import { i18n } from '#i18n';
import { dayOf } from '../../utils/model/day';
import type { GateLine, ShopOrders } from '../../utils/model/orders-desk';
import { numberText } from '../ui/figure-text';
import { lookUp } from '../ui/look-up';
import { shortDayText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { ScrollRegion } from '../ui/scroll-region';

/** How far each score is from what it must reach, those that a page prints first. */
export function OrdersGates({ name, gates }: Pick<ShopOrders, 'name' | 'gates'>) {
  if (gates.length === 0) return null;
  const title = i18n.t('orders.gates');
  return (
    <section class="card">
      <h3>{title}</h3>
      <ScrollRegion class="table-scroll orders-scroll" label={`${name} ${title}`}>
        <table class="table orders-table">
          <thead>
            <tr>
              <th>{i18n.t('orders.gatesEdit')}</th>
              <th class="num">{i18n.t('orders.gateLeast')}</th>
              <th class="num">{i18n.t('orders.gateNow')}</th>
              <th>{i18n.t('orders.gateGap')}</th>
              <th>{i18n.t('orders.gateFrom')}</th>
            </tr>
          </thead>
          <tbody>
            {gates.map((line) => (
              <Gate key={`${line.gate.id}|${line.score}`} line={line} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p class="small muted">{i18n.t('orders.gateSays')}</p>
    </section>
  );
}

function Gate({ line }: { line: GateLine }) {
  const { gate, score, least, value, gap, printed } = line;
  const scoreName = i18n.t(`orders.gateScore.${score}`);
  const name = gateName(gate);
  return (
    <tr>
      <td>
        {scoreName}
        {name !== scoreName && <span class="small muted orders-words">{name}</span>}
      </td>
      <td class="num">{numberText(least, 'score')}</td>
      <td class="num">{value === null ? '' : numberText(value, 'score')}</td>
      <td>
        <GapText gap={gap} />
        {gap !== null && gap < 0 && line.ways && (
          <span class="small muted orders-words">{waysText(line.ways)}</span>
        )}
      </td>
      <td class="small">
        {printed ? (
          <PageLink url={printed.url}>
            {i18n.t('orders.gatePrinted', [shortDayText(dayOf(printed.readAt))])}
          </PageLink>
        ) : (
          i18n.t('orders.gateSet')
        )}
      </td>
    </tr>
  );
}

function GapText({ gap }: { gap: number | null }) {
  if (gap === null) return <span class="muted">{i18n.t('orders.gateUnread')}</span>;
  const text = numberText(Math.abs(gap), 'score');
  return gap < 0 ? (
    <span class="orders-bad">{i18n.t('orders.gateShort', [text])}</span>
  ) : (
    <span>{i18n.t('orders.gateMet', [text])}</span>
  );
}

/** A gate that ships is named by the locale, one's own by its words. */
export function gateName({ id, name }: GateLine['gate']): string {
  return name || lookUp(`orders.gate.${id}`);
}

function waysText(ways: NonNullable<GateLine['ways']>): string {
  if (ways.length === 0) return i18n.t('orders.wayNone');
  const each = ways.map(({ label, from, to }) =>
    i18n.t('orders.way', [label, numberText(from, 'decimal'), numberText(to, 'decimal')]),
  );
  return i18n.t('orders.ways', [each.join(i18n.t('list.comma'))]);
}
