import type { OptionalSite } from './page-id';

/** A site beyond the operator's own console, and whether its pages may be read. */
export interface SiteSwitch {
  site: OptionalSite;
  on: boolean;
  /** the patterns that the browser is asked to allow */
  origins: string[];
}
