import { z } from 'zod';
import { LONGEST_MESSAGE, LONGEST_TEMPLATE_NAME, TEMPLATE_KINDS } from './message-template';
import { LONGEST_NOTICE_NOTE } from './notice';
import { pageText } from './schema-base';

const templateId = () => pageText(60).pipe(z.string().min(1));
const noticeKey = () => pageText(300).pipe(z.string().min(1));
const filled = (max: number) => pageText(max).pipe(z.string().trim().min(1));

/** What the service desk's messages must look like. */
export const SERVICE_SCHEMAS = {
  'template.list': () => z.strictObject({ kind: z.enum(TEMPLATE_KINDS).optional() }),
  'template.save': () =>
    z.strictObject({
      draft: z.strictObject({
        id: templateId().optional(),
        kind: z.enum(TEMPLATE_KINDS),
        name: filled(LONGEST_TEMPLATE_NAME),
        text: filled(LONGEST_MESSAGE),
        about: pageText(40).optional(),
      }),
    }),
  'template.reset': () => z.strictObject({ id: templateId() }),
  'template.used': () =>
    z.strictObject({
      use: z.strictObject({
        template: templateId(),
        shop: pageText(200).pipe(z.string().startsWith('shop:')).optional(),
        subject: pageText(300).optional(),
        goods: pageText(300).optional(),
      }),
    }),
  'template.uses': () => z.strictObject({}),
  'service.board': () => z.strictObject({}),
  'notice.list': () => z.strictObject({}),
  'notice.mark': () => z.strictObject({ keys: z.array(noticeKey()).max(500), read: z.boolean() }),
  'notice.note': () => z.strictObject({ key: noticeKey(), note: pageText(LONGEST_NOTICE_NOTE) }),
};
