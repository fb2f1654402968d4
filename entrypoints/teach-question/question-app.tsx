import { useState } from 'preact/hooks';
import { QuestionCard } from '../../components/teach/question-card';
import { ask } from '../../utils/platform/messages';
import { elementOf } from '../teach/picker';
import type { OpenChoice, OpenQuestion } from './find-question';

interface QuestionAppProps {
  question: OpenQuestion;
  onClose: () => void;
}

/** The question, and a frame around each figure of the page that it is about. */
export function QuestionApp({ question: { taught, choices }, onClose }: QuestionAppProps) {
  const [looked, setLooked] = useState<OpenChoice | null>(null);
  const shown = looked ? [looked] : choices;
  const look = (choice: OpenChoice | null) => {
    if (choice) elementOf(choice.figure)?.scrollIntoView({ block: 'nearest' });
    setLooked(choice);
  };
  const pick = async ({ description }: OpenChoice) => {
    const { id: _id, taughtAt: _at, leftOpen: _left, ...known } = taught;
    await ask('teach.save', { taught: { ...known, description } });
    onClose();
  };
  const leave = () => {
    onClose();
    // Where it cannot be noted it is asked once more at the next visit.
    ask('teach.leave', { id: taught.id }).catch(() => undefined);
  };
  return (
    <>
      {shown.map((choice, i) => (
        <Frame key={i} choice={choice} />
      ))}
      <QuestionCard
        metric={taught.metric}
        choices={choices}
        onLook={look}
        onPick={pick}
        onLeave={leave}
      />
    </>
  );
}

function Frame({ choice }: { choice: OpenChoice }) {
  const box = elementOf(choice.figure)?.getBoundingClientRect();
  if (!box) return null;
  const { top, left, width, height } = box;
  return <div class="teach-frame" style={{ top, left, width, height }} />;
}
