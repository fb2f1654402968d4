import type { ReviewRow } from '../../model/review';
import { parseMoment } from '../../text/parse-days';
import { plainText } from '../../text/plain-text';
import {
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { reviewRow } from '../marketplace/review-row';
import { definePayload } from './payload';

/** What a reading may hold. */
const MOST_ROWS = 500;
/** `{$%&功能菜单：&%$}` names the aspect that the words behind it speak of. */
const MARKS = /\{\$%&|&%\$\}/g;

/** The answer of `productPageComments.action`, or its `comments` alone. Buyers' names stay out. */
export const jdComments = definePayload({
  page: 'jd.item',
  since: '2018-01',
  endpoint: /^(?:club|sclub|api\.m)\.jd\.com\/(?:comment\/)?productPageComments/,
  read({ data }) {
    const comments = list(data).length > 0 ? list(data) : list(member(data, 'comments'));
    if (comments.length === 0 || member(comments[0], 'score') === undefined) return null;
    const rows = comments
      .map(rowOf)
      .filter((row) => row !== null)
      .slice(0, MOST_ROWS);
    return {
      scope: { period: { kind: 'unknown' }, device: 'unknown' },
      parts: [{ kind: 'reviews', rows }],
      trouble:
        comments.length > MOST_ROWS
          ? [{ field: 'reviews', why: 'too-large', detail: `${comments.length} rows` }]
          : [],
    };
  },
});

function rowOf(comment: LiteralValue): ReviewRow | null {
  const content = text(member(comment, 'content')) ?? text(member(comment, 'vcontent')) ?? '';
  const replies = member(comment, 'replyCount');
  return reviewRow({
    itemId: text(member(comment, 'referenceId')) ?? '',
    text: words(content),
    followUp: words(text(member(comment, 'afterUserComment', 'content')) ?? ''),
    stars: Number(text(member(comment, 'score')) ?? Number.NaN),
    writtenAt: parseMoment(text(member(comment, 'creationTime')) ?? ''),
    ...(typeof replies === 'number' && { replied: replies > 0 }),
  });
}

function words(raw: string): string {
  return plainText(raw.replace(MARKS, ''));
}
