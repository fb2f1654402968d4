import { i18n } from '#i18n';

/** What to do when nothing was ever read. */
export function FirstRun() {
  return (
    <div class="first-run">
      <p>{i18n.t('popup.first')}</p>
      <ol class="list numbered">
        <li>{i18n.t('popup.firstHome')}</li>
        <li>{i18n.t('popup.firstItem')}</li>
        <li>{i18n.t('popup.firstPanel')}</li>
      </ol>
      <p class="small muted">{i18n.t('panel.promise')}</p>
    </div>
  );
}
