import type { ShopIdentity } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import type { LabelMark } from '../meaning/collect-marks';
import { textRuns } from '../meaning/text-runs';

const NUMBER = /^\d{3,20}$/;
const HIGHEST_CLIMB = 3;
const MOST_RUNS = 12;
const LONGEST_NAME = 60;

/**
 * The member that the header of the advertising console names, with the number behind it. These
 * pages print no shop name. Two different members are none.
 */
export function findMember(marks: readonly LabelMark<string>[]): ShopIdentity | undefined {
  const found = new Map<string, string>();
  for (const mark of marks) {
    const member = memberAt(mark);
    if (member) found.set(member.id, member.name);
  }
  const [only, more] = found;
  return only && !more ? { name: only[1], id: only[0], kind: 'unknown' } : undefined;
}

/** The text before the number is the member's name. */
function memberAt({ node, inline }: LabelMark<string>): { id: string; name: string } | null {
  let around = node.parentElement;
  for (let level = 0; around && level <= HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const runs = textRuns(around, MOST_RUNS);
    if (!runs) return null;
    const at = runs.findIndex(({ first }) => first === node);
    const name = plainText(runs[at - 1]?.raw ?? '');
    const id = inline ?? runs[at + 1]?.text ?? '';
    if (at > 0 && NUMBER.test(id) && isName(name)) return { id, name };
  }
  return null;
}

function isName(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_NAME && /[A-Za-z一-鿿]/.test(name);
}
