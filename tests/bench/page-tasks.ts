import type { TraceEvent } from './trace.ts';
import { pageSamples, type Sample } from './trace-samples.ts';
import { outermost, pageSpans, type Span } from './trace-spans.ts';

/** One task of a page's main thread; milliseconds of processor time. */
export interface PageTask {
  length: number;
  /** how much of it ran scripts of the extension */
  ours: number;
}

/** Events in which scripts run, with everything that they call inside them. */
const SCRIPT_EVENTS = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks']);

/**
 * The tasks of a page, from a trace with samples. Ours is the time in which Chromium compiled,
 * evaluated or called a script of the extension: listeners, timers and observers alike, with the
 * browser's own work inside those calls (layout, garbage). Calls by the browser's own functions
 * (messages) and continuations after `await` carry no address in a trace; of these that part is
 * ours which the samples in them say.
 */
export function pageTasks(events: readonly TraceEvent[], extensionId: string): PageTask[] {
  const spans = pageSpans(events);
  const scripts = spans.filter(({ name }) => SCRIPT_EVENTS.has(name));
  const samples = pageSamples(events, extensionId);
  const prefix = `chrome-extension://${extensionId}/`;
  return outermost(spans.filter(({ name }) => name === 'RunTask')).map((task) => {
    const inside = scripts.filter((span) => isInside(span, task));
    return { length: task.time / 1000, ours: ourTime(inside, samples, prefix) / 1000 };
  });
}

/** Of spans in order, microseconds. */
function ourTime(spans: readonly Span[], samples: readonly Sample[], prefix: string): number {
  const [first] = outermost(spans);
  if (!first) return 0;
  return outermost(spans).reduce((sum, span) => {
    if (span.script.startsWith(prefix)) return sum + span.time;
    const inner = spans.filter((other) => other !== span && isInside(other, span));
    const named = ourTime(inner, samples, prefix);
    return sum + (span.script === '' ? Math.max(named, sampledTime(span, samples)) : named);
  }, 0);
}

function sampledTime({ start, end, time }: Span, samples: readonly Sample[]): number {
  const within = samples.filter(({ at }) => at >= start && at < end);
  const ours = within.filter((sample) => sample.ours).length;
  return within.length > 0 ? (time * ours) / within.length : 0;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
