import { z } from 'zod';
import { ADS_CHOICES, PLAN_CHECKS } from './ads-desk';
import { pageText } from './schema-base';

const subject = () => pageText(600).pipe(z.string().startsWith('shop:'));

/** The messages of the ads desk. */
export const ADS_SCHEMAS = {
  'ads.desk': () =>
    z.strictObject({ shop: subject().optional(), counting: pageText(80).optional() }),
  'ads.answer': () =>
    z.strictObject({
      subject: subject(),
      choice: z.enum(ADS_CHOICES).nullable(),
      what: pageText(500),
    }),
  'ads.item': () =>
    z.strictObject({
      subject: subject(),
      item: z.union([
        z.literal('page'),
        z.null(),
        z.strictObject({ id: pageText(40), name: pageText(200) }),
      ]),
    }),
  'ads.tick': () =>
    z.strictObject({
      subject: subject(),
      ticked: z.array(z.enum(PLAN_CHECKS)).max(PLAN_CHECKS.length),
    }),
};
