import type { Said } from '../../utils/model/desk-panel';
import { lookUp } from './look-up';

/** A desk's sentence in the operator's language. */
export function saidText({ key, values }: Said): string {
  if (key.startsWith('evidence.')) return [lookUp(key), ...values].join(' ');
  return lookUp(key.startsWith('rule.') ? key : `desk.${key}`, values);
}
