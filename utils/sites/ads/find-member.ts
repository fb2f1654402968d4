import type { ShopIdentity } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { textRuns } from '../meaning/text-runs';

/** The header stands at the beginning of the page. */
const HEADER_TEXTS = 600;
const NUMBERED = /^(.*?)[(]? ?(?:会员|账户|账号)?ID ?:? ?(\d{3,20})?[)]?$/;
const NUMBER = /^\d{3,20}$/;
const TABLE = 'table,[role="table"],[role="grid"]';
const HIGHEST_CLIMB = 3;
const MOST_RUNS = 12;
const LONGEST_NAME = 60;

/**
 * The member that the header of the advertising console names, with the number behind it. These
 * pages print no shop name. Two different members are none.
 */
export function findMember(document: Document): ShopIdentity | undefined {
  const found = new Map<string, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let left = HEADER_TEXTS; left > 0 && walker.nextNode(); left -= 1) {
    const node = walker.currentNode as Text;
    if (node.length > LONGEST_NAME * 2 || !node.data.includes('ID')) continue;
    const { parentElement } = node;
    if (!parentElement || parentElement.closest(TABLE) || !isShown(parentElement)) continue;
    const member = memberAt(node);
    if (member) found.set(member.id, member.name);
  }
  const [only, more] = found;
  return only && !more ? { name: only[1], id: only[0], kind: 'unknown' } : undefined;
}

/** The name stands before the number, in the same text or in the one before it. */
function memberAt(node: Text): { id: string; name: string } | null {
  const [, inText = '', inside] = NUMBERED.exec(cleanText(node.data)) ?? [];
  if (inside && isName(inText)) return { id: inside, name: inText };
  let around = node.parentElement;
  for (let level = 0; around && level <= HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const runs = textRuns(around, MOST_RUNS);
    if (!runs) return null;
    const at = runs.findIndex(({ first }) => first === node);
    const name = plainText(runs[at - 1]?.raw ?? '');
    const id = inside ?? runs[at + 1]?.text ?? '';
    if (at > 0 && NUMBER.test(id) && isName(name)) return { id, name };
  }
  return null;
}

function isName(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_NAME && /[A-Za-z一-鿿]/.test(name);
}
