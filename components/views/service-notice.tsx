import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type KeptNotice, LONGEST_NOTICE_NOTE } from '../../utils/model/notice';
import { momentText, shortDayText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';

interface ServiceNoticeProps {
  notice: KeptNotice;
  onMark: (read: boolean) => void;
  onNote: (note: string) => void;
}

/** One headline: what it is about, when and where it was seen, and what to do about it. */
export function ServiceNotice({ notice, onMark, onNote }: ServiceNoticeProps) {
  const { title, url = '', isRule, group, readAt, note = '' } = notice;
  const isRead = readAt !== undefined;
  return (
    <li class={`card service-notice${isRead ? ' service-read' : ''}`}>
      <div class="row">
        {!isRead && <span class="chip chip-accent">{i18n.t('service.unread')}</span>}
        {isRule && <span class="chip chip-warn">{i18n.t('service.isRule')}</span>}
        {group && !isRule && <span class="chip">{group}</span>}
      </div>
      <h2>
        <PageLink url={url}>{title}</PageLink>
      </h2>
      <p class="small muted">{seenText(notice)}</p>
      <Note note={note} onNote={onNote} />
      <div class="row">
        <button type="button" class="btn" onClick={() => onMark(!isRead)}>
          {i18n.t(isRead ? 'service.markUnread' : 'service.markRead')}
          <span class="vh"> {title}</span>
        </button>
      </div>
    </li>
  );
}

function Note({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const id = useId();
  const typed = useSignal(note);
  return (
    <div class="field">
      <label for={id}>{i18n.t('service.note')}</label>
      <input
        id={id}
        type="text"
        maxLength={LONGEST_NOTICE_NOTE}
        value={typed}
        placeholder={i18n.t('service.noteHint')}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onChange={(event) => {
          if (event.currentTarget.value.trim() !== note) onNote(event.currentTarget.value);
        }}
      />
    </div>
  );
}

function seenText({ publishedOn, firstSeenAt, shops }: KeptNotice): string {
  const names = shops.map((shop) => shop.slice('shop:'.length));
  return [
    publishedOn && i18n.t('service.publishedOn', [shortDayText(publishedOn)]),
    i18n.t('service.firstSeen', [momentText(firstSeenAt)]),
    names.join(i18n.t('service.listSign')),
  ]
    .filter(Boolean)
    .join(' · ');
}
