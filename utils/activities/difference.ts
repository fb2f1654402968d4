/** Mean daily sales before and during, of the items in an activity and of those that are not. */
export interface TwoSides {
  treated: { before: number; during: number };
  control: { before: number; during: number };
}

/**
 * Difference in differences (domain notes §9.3, step 6): (treated during ÷ before) ÷ (control during
 * ÷ before) − 1. Null where a side sold nothing before, or the control nothing during.
 */
export function difference({
  treated,
  control,
}: TwoSides): { shift: number; treated: number; control: number } | null {
  if (treated.before <= 0 || control.before <= 0 || control.during <= 0) return null;
  const own = treated.during / treated.before;
  const other = control.during / control.before;
  return { shift: own / other - 1, treated: own - 1, control: other - 1 };
}
