import type { TraceEvent } from './trace.ts';

/** The name of the mark by which a page's thread is found in a trace. */
export const PAGE_MARK = 'zhanggui-bench';

/** A stretch of a thread's time; microseconds. */
export interface Span {
  name: string;
  start: number;
  end: number;
  /** processor time, so that what else the machine does stays out; the length where not known */
  time: number;
  /** address of the script, empty where the trace does not tell */
  script: string;
}

/** Everything with a duration on the main thread of the page that made PAGE_MARK, by start. */
export function pageSpans(events: readonly TraceEvent[]): Span[] {
  const { pid, tid } = pageThread(events);
  return events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .map(({ name, ts, dur = 0, tdur = dur, args }) => ({
      name,
      start: ts,
      end: ts + dur,
      time: tdur,
      script: String(args?.data?.url ?? ''),
    }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

export function pageThread(events: readonly TraceEvent[]): { pid: number; tid: number } {
  const mark = events.find(({ name }) => name === PAGE_MARK);
  if (!mark) throw new Error('the page is not in the trace');
  return mark;
}

/** Those that stand in no other of the same list. Spans of one thread never half overlap. */
export function outermost(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (!last || span.start >= last.end) found.push(span);
  }
  return found;
}

/** In milliseconds. */
export function sumOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.time, 0) / 1000;
}
