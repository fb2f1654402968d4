import { DAY_LENGTH } from '../../utils/model/day';
import type { ReviewsPanel } from '../../utils/model/panel-view';
import type { JudgedReview, ReviewEvidence, ReviewRow } from '../../utils/model/review';
import { SAMPLE_NOW } from './sample-days';

const TITLE = '新疆长绒棉四件套纯棉全棉床单被套家用裸睡床上用品';

const judged: JudgedReview[] = [
  review(
    {
      text: '质量太差了，穿了两次就起球，客服态度差，爱理不理',
      emotion: 'negative',
      replyDaysLeft: 3,
    },
    [
      ['quality', '起球'],
      ['service', '态度差'],
      ['service', '爱理不理'],
    ],
  ),
  review({ text: '宝贝很好看，就是有点掉色', emotion: 'positive', replyDaysLeft: 21 }, [
    ['color', '掉色'],
  ]),
  review(
    {
      text: '该用户觉得商品非常好，给出5星好评',
      followUp: '洗了一次就缩水了，1.8 的被套装不进被子',
      emotion: 'positive',
      replied: true,
    },
    [['quality', '缩水']],
    'follow-up',
  ),
  review({ text: '呵呵，这质量也是没谁了', emotion: 'neutral' }, [['quality', '质量也是没谁了']]),
  review({ text: '没有色差，尺码刚好，东西不错，下次还来', emotion: 'positive' }, []),
  review({ text: '包装很好，没有破损', emotion: 'positive', replied: true }, []),
  review({ text: '此用户没有填写评价。', emotion: 'positive' }, [], 'text', true),
  review({ text: '15天内买家未作出评价', emotion: 'positive' }, [], 'text', true),
];

export const sampleReviews: ReviewsPanel = {
  kind: 'reviews',
  takenAt: SAMPLE_NOW,
  judged,
  bad: judged.filter(({ verdict }) => verdict.bad).length,
  hidden: judged.filter(({ verdict }) => verdict.hidden).length,
  trouble: [],
};

function review(
  row: Pick<ReviewRow, 'text' | 'followUp' | 'emotion' | 'replied' | 'replyDaysLeft'>,
  phrases: [ReviewEvidence['reason'], string][],
  source: ReviewEvidence['source'] = 'text',
  isDefault = false,
): JudgedReview {
  const judgedText = source === 'text' ? row.text : (row.followUp ?? '');
  const evidence = phrases.map(([reason, phrase]) => ({
    reason,
    phrase,
    source,
    at: judgedText.indexOf(phrase),
    rule: `${reason}.cue`,
  }));
  const bad = row.emotion === 'negative' || evidence.length > 0;
  return {
    row: {
      key: row.text,
      itemId: '601234567890',
      itemTitle: TITLE,
      writtenAt: SAMPLE_NOW - row.text.length * DAY_LENGTH,
      ...row,
    },
    verdict: {
      isDefault,
      reasons: [...new Set(evidence.map(({ reason }) => reason))],
      evidence,
      sarcasm: row.text.startsWith('呵呵'),
      incentivised: false,
      bad,
      hidden: bad && row.emotion !== 'negative',
    },
  };
}
