import type { Said } from '../../utils/model/desk-panel';
import { lookUp } from './look-up';

/** A desk's sentence in the operator's language. */
export function saidText({ key, values }: Said): string {
  return lookUp(`desk.${key}`, values);
}
