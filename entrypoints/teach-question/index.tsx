import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/teach.css?inline';
import { ask } from '../../utils/platform/messages';
import { mountHost } from '../panel/mount-host';
import { findQuestion } from './find-question';
import { QuestionApp } from './question-app';

const KEY = Symbol.for('zhanggui.question');

type Holder = { [KEY]?: true };

/** Asks in the page which of several figures is the one that was taught. One question at a time. */
export default defineUnlistedScript(async () => {
  const holder = globalThis as Holder;
  if (holder[KEY]) return;
  holder[KEY] = true;
  const question = findQuestion(document, location.href, await ask('teach.list', {}));
  if (!question) {
    delete holder[KEY];
    return;
  }
  const { root, remove } = mountHost(css);
  const close = () => {
    render(null, root);
    remove();
    delete holder[KEY];
  };
  render(<QuestionApp question={question} onClose={close} />, root);
});
