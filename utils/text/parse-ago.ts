import { DAY_LENGTH, type Instant } from '../model/day';
import { cleanText } from './clean-text';
import { findMoments, type PrintedMoment } from './find-moments';
import { readAgo } from './read-span';

const LONGEST = 60;
const JUST_NOW = /^刚[刚才]?$/;
const PAST_DAY = /^(?:大前|前|昨|今)[天日]/;

/**
 * When something happened, out of a text that says how long ago: 十一天前, 3小时前, 半年前, 刚刚,
 * 昨天 14:03. `precision` is in seconds: 3天前 may be up to a day earlier than `at`, and a day word
 * without a clock means any moment of its day. Null for anything else.
 */
export function parseAgo(raw: string, now: Instant): PrintedMoment | null {
  if (raw.length > LONGEST) return null;
  const text = cleanText(raw);
  if (JUST_NOW.test(text)) return { at: now, precision: 60 };
  const span = readAgo(text);
  if (span) return { at: now - span.seconds * 1000, precision: span.precision };
  if (!PAST_DAY.test(text)) return null;
  const [moment, ...others] = findMoments(text, now);
  if (!moment || moment.end !== text.length || others.length > 0) return null;
  return moment.at <= now && moment.at > now - 5 * DAY_LENGTH
    ? { at: moment.at, precision: moment.precision }
    : null;
}
