import type { CDPSession } from 'playwright-core';

/**
 * Evaluates an expression in a target that Playwright does not list, such as an open popup, and
 * gives its value, promises awaited. Throws with the page's words.
 */
export async function evaluateInTarget<T>(
  session: CDPSession,
  targetId: string,
  expression: string,
): Promise<T> {
  // Without `flatten`, messages to the target travel inside those of the browser's session.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  try {
    const reply = answerOf(session, sessionId);
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({
        id: MESSAGE_ID,
        method: 'Runtime.evaluate',
        params: { expression, awaitPromise: true, returnByValue: true },
      }),
    });
    const { result, error } = await reply;
    if (error || result?.exceptionDetails)
      throw new Error(error?.message ?? result?.exceptionDetails?.exception?.description);
    return result?.result.value as T;
  } finally {
    await session.send('Target.detachFromTarget', { sessionId });
  }
}

const MESSAGE_ID = 1;
const LIMIT = 10_000;

interface Answer {
  id?: number;
  error?: { message: string };
  result?: {
    result: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string } };
  };
}

function answerOf(session: CDPSession, sessionId: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => finish(() => reject(new Error('the page is silent'))), LIMIT);
    const listener = (event: { sessionId: string; message: string }) => {
      const answer: Answer = JSON.parse(event.message);
      if (event.sessionId === sessionId && answer.id === MESSAGE_ID) finish(() => resolve(answer));
    };
    const finish = (then: () => void) => {
      clearTimeout(limit);
      session.off('Target.receivedMessageFromTarget', listener);
      then();
    };
    session.on('Target.receivedMessageFromTarget', listener);
  });
}
