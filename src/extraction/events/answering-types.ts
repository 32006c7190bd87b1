import type { EventType } from '../../domain/plover.js';

/** What is done about something done is done to who did it: "rejected a proposal *by Iran*", but not "published a list *by Iran*". */
export const ANSWERING: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
]);
