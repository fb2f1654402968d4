import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AdsMember, MemberBoard } from '../../utils/model/member-shop';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';

interface MemberShopsProps {
  /** only members whose shop is still to be said: beside the figures that wait for it */
  openOnly?: boolean;
  /** the figures stand under other shops now */
  onSaid?: () => void;
}

/**
 * Advertising pages name the member and no shop: which shop each belongs to is asked once. Draws
 * nothing where there is nothing to ask or no shop to choose.
 */
export function MemberShops({ openOnly = false, onSaid }: MemberShopsProps) {
  const source = useData();
  const [board, { put }] = useLoaded(() => source.memberShops(), [source]);
  const said = useSignal('');
  if (board.state !== 'ready') return null;
  const say = async (member: string, shop: string) => {
    said.value = '';
    try {
      put(await source.sayMemberShop(member, shop));
      said.value = i18n.t('members.saved');
      onSaid?.();
    } catch {
      said.value = i18n.t('members.failed');
    }
  };
  return <Members board={board.value} openOnly={openOnly} said={said.value} onSay={say} />;
}

interface MembersProps {
  board: MemberBoard;
  openOnly: boolean;
  said: string;
  onSay: (member: string, shop: string) => Promise<void>;
}

function Members({ board: { members, shops }, openOnly, said, onSay }: MembersProps) {
  const shown = members.filter(({ shop }) => !openOnly || shop === null);
  if (shops.length === 0 || (shown.length === 0 && said === '')) return null;
  return (
    <section class="card" aria-label={i18n.t('members.title')}>
      <h2>{i18n.t('members.title')}</h2>
      <p class="small muted">{i18n.t('members.says')}</p>
      {shown.map((member) => (
        <MemberField key={member.member} member={member} shops={shops} onSay={onSay} />
      ))}
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}

interface MemberFieldProps extends Pick<MembersProps, 'onSay'> {
  member: AdsMember;
  shops: MemberBoard['shops'];
}

function MemberField({ member: { member, name, shop }, shops, onSay }: MemberFieldProps) {
  const id = useId();
  const chosen = useSignal<string | null>(null);
  const wish = chosen.value ?? shop ?? '';
  const isNew = wish !== '' && wish !== shop;
  const others = shops.filter(({ subject }) => subject !== member);
  return (
    <form
      class="member-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (isNew) void onSay(member, wish);
      }}
    >
      <div class="field">
        <label for={id}>{i18n.t('members.of', [name])}</label>
        <select
          id={id}
          value={wish}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          {shop === null && <option value="">{i18n.t('members.choose')}</option>}
          {others.map(({ subject, name: shopName }) => (
            <option key={subject} value={subject}>
              {shopName}
            </option>
          ))}
          <option value={member}>{i18n.t('members.itself')}</option>
        </select>
      </div>
      <button type="submit" class="btn" disabled={!isNew}>
        {i18n.t('members.save')}
        <span class="vh"> {name}</span>
      </button>
    </form>
  );
}
