const CHOSEN =
  '[class*="active" i]:not([class*="inactive" i]),[class*="selected" i],[class*="checked" i],[class*="primary" i],[aria-selected="true"],[aria-checked="true"],[aria-pressed="true"]';
const HIGHEST_CLIMB = 3;

/** Whether a word of a control is the chosen one, by the state of the elements right around it. */
export function isChosen(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < HIGHEST_CLIMB; level += 1, at = at.parentElement) {
    if (at.matches(CHOSEN)) return true;
    // What holds several words is the control itself, not one of its choices.
    if (at.childElementCount > 1) return false;
  }
  return false;
}
