import type { CDPSession } from 'playwright-core';

/** What of a trace event is looked at; times in microseconds, by the wall and by the thread. */
export interface TraceEvent {
  name: string;
  /** X for an event with a duration */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
  /** joins the pieces of one profile */
  id?: string;
  args?: { data?: Record<string, unknown>; [key: string]: unknown };
}

const TIMELINE = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** Takes samples of every script, which costs time itself. */
export const WITH_SAMPLES = 'disabled-by-default-v8.cpu_profiler';

/** Everything that Chromium's tracing tells of the time that `work` takes. */
export async function traced(
  session: CDPSession,
  work: () => Promise<void>,
  more: readonly string[] = [],
): Promise<TraceEvent[]> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: [...TIMELINE, ...more],
    },
  });
  const complete = new Promise<{ stream?: string; dataLossOccurred: boolean }>((done) =>
    session.once('Tracing.tracingComplete', done),
  );
  try {
    await work();
  } finally {
    await session.send('Tracing.end');
  }
  const { stream, dataLossOccurred } = await complete;
  if (!stream || dataLossOccurred) throw new Error('a part of the trace was lost');
  return JSON.parse(await readStream(session, stream)).traceEvents;
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(parts).toString('utf8');
}
