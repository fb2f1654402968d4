import { z } from 'zod';
import { readingMessage } from './early-schemas';
import { REVIEW_REASONS, WRONG_VERDICTS } from './review';
import { LONGEST_PHRASE, MOST_PHRASES, REVIEW_PACKS } from './review-rules';
import { pageText } from './schema-base';

const subject = () => pageText(300).pipe(z.string().min(1));

const MOST_OFF = 1_000;

const ownRules = () =>
  z.strictObject({
    phrases: z
      .array(
        z.strictObject({
          phrase: pageText(LONGEST_PHRASE).pipe(z.string().min(2)),
          reason: z.enum(REVIEW_REASONS),
          pack: z.enum(['', ...REVIEW_PACKS]),
        }),
      )
      .max(MOST_PHRASES),
    off: z.array(pageText(300)).max(MOST_OFF),
    packs: z.record(subject(), z.enum(REVIEW_PACKS)),
  });

/** What the review desk's messages must look like. */
export const REVIEW_SCHEMAS = {
  'review.desk': () => z.strictObject({ shop: subject().optional() }),
  'review.flag': readingMessage,
  'review.mark': () =>
    z.strictObject({
      shop: subject(),
      kept: subject(),
      key: subject(),
      wrong: z.enum(WRONG_VERDICTS).nullable(),
    }),
  'review.rules': () => z.strictObject({}),
  'review.preview': () => z.strictObject({ rules: ownRules() }),
  'review.saveRules': () => z.strictObject({ rules: ownRules() }),
};
