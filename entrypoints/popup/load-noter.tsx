import '../../assets/styles/popup-noter.css';
import { PopupNoter } from '../../components/popup/popup-noter';
import { messageSource } from '../../utils/platform/message-source';
import { ask } from '../../utils/platform/messages';

/** What notes a decision about the page of a tab; not a part of the popup until it is asked for. */
export async function loadNoter(tabId: number) {
  const place = await messageSource.journalPlace(await ask('tab.reading', { tabId }));
  return <PopupNoter source={messageSource} place={place} />;
}
