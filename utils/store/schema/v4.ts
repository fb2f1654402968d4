/**
 * Version 4 of the database (2026-11): what the desks keep. Tables of earlier versions are kept as
 * they are.
 */
export const SCHEMA_V4 = {
  /** reviews also by when they were written, so that a look finds what stood around its rows */
  reviews: '&[shop+key], [shop+firstSeen], [shop+row.writtenAt]',
  /** deadlines of after-sales and orders; an order only as the salted hash of its number */
  clock: '&id, shop',
  /** looks at ranked lists; their rows stand in the capture log */
  boards: '&[board+takenAt], takenAt',
  /** small copies of rivals' main pictures by content, and which name shows which */
  pictures: '&content',
  pictureNames: '&id, content, seenAt',
  /** rivals that the operator is no longer reminded of */
  unwatched: '&item',
  /** the operator's own messages and own wordings of shipped ones */
  templates: '&id',
  /** which message was copied when */
  templateUses: '&id, at',
  /** headlines of the platform, with what was read of them */
  notices: '&key, firstSeenAt',
  /** what buyers ask about items, without who asks */
  questions: '[shop+key], [shop+firstSeen]',
  /** which shop a member of the advertising console belongs to, as the operator said */
  memberShops: '&member',
  /** the ledger of activities and small promotions */
  activities: '&id, shop',
  /** advice about plans as it was shown, and what the operator did with it */
  adsRecords: '&key, shop',
  /** reports that the operator wants again and again */
  reportDefinitions: '&id',
  /** what is to be done by which day */
  tasks: '&id, due',
  /** what is ticked off of new plans */
  adsChecks: '&subject, shop',
  /** which item a plan promotes, as the operator said */
  adsItems: '&subject, shop',
} as const;
