import { aliReportRows } from './ali-report.payload';
import type { PayloadDefinition } from './payload';

/** Every shape of stored data that can be read. A page's shapes are tried in this order. */
export const PAYLOADS: readonly PayloadDefinition[] = [aliReportRows];
