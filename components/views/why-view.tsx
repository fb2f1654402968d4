import { i18n } from '#i18n';
import type { ChangeQuestion } from '../../utils/model/change';
import type { ShopRow } from '../../utils/model/panel-view';
import { goTo } from '../dashboard/use-route';
import { useData } from '../data-context';
import { Notice } from '../ui/notice';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { WhyAnswer } from './why-answer';
import { questionOf, readWhyChoice, type WhyChoice, whyHref } from './why-choice';
import { WhyControls } from './why-controls';

/** Why sales moved between two stretches of days, by factor, source and item. */
export function WhyView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(rows) => <Why shops={rows} choice={readWhyChoice(params, rows)} />}
    </WhenLoaded>
  );
}

function Why({ shops, choice }: { shops: ShopRow[]; choice: WhyChoice | null }) {
  if (!choice) return <EmptyView text={i18n.t('whyView.empty')} />;
  const question = questionOf(choice);
  const put = (next: WhyChoice) => goTo(whyHref(next), next.subject !== choice.subject);
  return (
    <>
      <WhyControls shops={shops} choice={choice} onChange={put} />
      {question ? (
        <Answer question={question} choice={choice} onChange={put} />
      ) : (
        <Notice tone="warn">{i18n.t('whyView.wrongSpan')}</Notice>
      )}
    </>
  );
}

interface AnswerProps {
  question: ChangeQuestion;
  choice: WhyChoice;
  onChange: (choice: WhyChoice) => void;
}

function Answer({ question, choice, onChange }: AnswerProps) {
  const source = useData();
  const [answer, { retry }] = useLoaded(
    () => source.explainChange(question),
    [source, JSON.stringify(question)],
  );
  return (
    <WhenLoaded loaded={answer} retry={retry}>
      {(found) => <WhyAnswer answer={found} choice={choice} onChange={onChange} />}
    </WhenLoaded>
  );
}
