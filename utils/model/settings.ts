/** The operator's choices. Every key is declared here once, with its default. */
export interface Settings {
  /** draw the small launcher on pages that can be read */
  launcher: boolean;
  /** mark bad reviews on the page itself */
  flagReviews: boolean;
  /** minutes after midnight in Shanghai at which an unread page becomes alert A47 */
  gapMinute: number;
}

export const DEFAULT_SETTINGS: Settings = {
  launcher: true,
  flagReviews: true,
  gapMinute: 10 * 60 + 30,
};
