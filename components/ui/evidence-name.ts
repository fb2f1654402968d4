import { lookUp } from './look-up';

/** What a figure or phrase of an alert is, by the key that the rule gave it. */
export function evidenceName(label: string): string {
  return lookUp(`evidence.${label}`) || label;
}
