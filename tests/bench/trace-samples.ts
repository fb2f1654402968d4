import type { TraceEvent } from './trace.ts';
import { pageThread } from './trace-spans.ts';

/** A moment at which the page's thread was looked at. */
export interface Sample {
  /** microseconds, as in the trace's events */
  at: number;
  /** a script of the extension was running, or had called what was running */
  ours: boolean;
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

interface ProfileData {
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

/** Samples of the page that made PAGE_MARK, from a trace with WITH_SAMPLES. */
export function pageSamples(events: readonly TraceEvent[], extensionId: string): Sample[] {
  const { pid, tid } = pageThread(events);
  const profiles = events.filter(({ name, ph }) => name === 'Profile' && ph === 'P');
  return profiles
    .filter((profile) => profile.pid === pid && profile.tid === tid)
    .flatMap((profile) => {
      const pieces = events.filter(({ name, id }) => name === 'ProfileChunk' && id === profile.id);
      return samplesOf(
        [profile, ...pieces.filter((piece) => piece.pid === pid)].map(
          ({ args }) => (args?.data ?? {}) as ProfileData,
        ),
        `chrome-extension://${extensionId}/`,
      );
    });
}

function samplesOf(pieces: readonly ProfileData[], prefix: string): Sample[] {
  const ours = new Map<number, boolean>();
  const samples: Sample[] = [];
  let at = pieces[0]?.startTime ?? 0;
  for (const { cpuProfile, timeDeltas = [] } of pieces) {
    // A node always comes after its parent.
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
      ours.set(id, ours.get(parent ?? -1) === true || callFrame.url?.startsWith(prefix) === true);
    cpuProfile?.samples?.forEach((node, i) => {
      at += timeDeltas[i] ?? 0;
      samples.push({ at, ours: ours.get(node) === true });
    });
  }
  return samples;
}
