import { i18n } from '#i18n';
import type { ChangeExplained, ItemRow, ItemTable, PartRefusal } from '../../utils/model/change';
import { ChangeCell } from '../ui/change-cell';
import { numberText } from '../ui/figure-text';
import { ScrollRegion } from '../ui/scroll-region';
import { type WhyChoice, whyHref } from './why-choice';
import { partRefusalText } from './why-part-refusal';

interface WhyItemsProps {
  items: ItemTable | PartRefusal;
  answer: ChangeExplained;
  choice: WhyChoice;
}

/** The items that moved most with the shop's sales; with the others they sum to its change. */
export function WhyItems({ items, answer, choice }: WhyItemsProps) {
  const { change } = answer.why;
  return (
    <section class="card">
      <h2>{i18n.t('whyView.byItem')}</h2>
      {'none' in items ? (
        <p class="muted">{partRefusalText(items, 'item')}</p>
      ) : (
        <>
          <ScrollRegion class="table-scroll" label={i18n.t('whyView.byItem')}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{i18n.t('whyView.item')}</th>
                  <th scope="col" class="num">
                    {i18n.t('whyView.before')}
                  </th>
                  <th scope="col" class="num">
                    {i18n.t('whyView.after')}
                  </th>
                  <th scope="col" class="num">
                    {i18n.t('whyView.change')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.rows.map((row) => (
                  <Item key={row.subject} row={row} href={hrefOf(choice, answer, row)} />
                ))}
                <tr>
                  <th scope="row">{i18n.t('whyView.otherItems')}</th>
                  <td colSpan={2} />
                  <ChangeCell amount={items.rest} />
                </tr>
                <tr class="why-total">
                  <th scope="row">{i18n.t('whyView.wholeShop')}</th>
                  <td colSpan={2} />
                  <ChangeCell amount={change} />
                </tr>
              </tbody>
            </table>
          </ScrollRegion>
          <p class="small muted">
            {i18n.t('whyView.otherItemsSay', [items.restRead, items.oneSided])}
          </p>
        </>
      )}
    </section>
  );
}

function Item({ row, href }: { row: ItemRow; href: string }) {
  return (
    <tr>
      <th scope="row" class="why-item">
        <a href={href}>{row.name}</a>
      </th>
      <td class="num">{numberText(row.before, 'CNY')}</td>
      <td class="num">{numberText(row.after, 'CNY')}</td>
      <ChangeCell amount={row.change} />
    </tr>
  );
}

/** The same question of one item, over the same days. */
function hrefOf(choice: WhyChoice, { after, before }: ChangeExplained, row: ItemRow): string {
  const { span } = after;
  return whyHref({ ...choice, subject: row.subject, preset: 'any', span, base: before.span });
}
