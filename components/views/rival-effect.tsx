import { i18n } from '#i18n';
import type { ItemEffect } from '../../utils/model/rival';
import { boardName } from './board-name';

/** How the item's place moved after a change, beside items that nobody touched. */
export function RivalEffect({ effect }: { effect: ItemEffect }) {
  const list = boardName(effect.name);
  if (effect.kind === 'too-few')
    return (
      <p class="small muted">
        {i18n.t('rivals.effect.tooFew', [list, effect.untouched, effect.least])}
      </p>
    );
  const { by, was, now, untouched, asFar, looks, kind } = effect;
  const places = i18n.t(`rivals.effect.${by}`, [list, String(was), String(now)]);
  const beside = i18n.t('rivals.effect.beside', [untouched, asFar]);
  const sample = i18n.t('rivals.effect.sample', [looks.before, looks.after]);
  return (
    <div class="rival-effect small">
      <p>
        <strong>{i18n.t(kind === 'moved' ? 'rivals.effect.moved' : 'rivals.effect.none')}</strong>{' '}
        {places} {beside}
      </p>
      <p class="muted">{sample}</p>
    </div>
  );
}
