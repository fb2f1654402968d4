import type { Reading, TableRow } from '../model/reading';
import type { AgentTable, PeerRow } from '../model/service-desk';
import { agentRows, lastDay, serviceFigures } from './service-figures';
import { judgeTalks, talkRow } from './talk-verdict';

/** The agents of the newest day or span that a page showed, with the page's rows of peers. */
export function newestAgents(readings: readonly Reading[], slowOver: number): AgentTable | null {
  const tables = readings
    .map((reading) => agentTable(reading, slowOver))
    .filter((table) => table !== null);
  const order = ({ period, readAt }: AgentTable) => `${lastDay(period)} ${readAt}`;
  return tables.toSorted((a, b) => (order(a) < order(b) ? 1 : -1))[0] ?? null;
}

/** The rows of peers of the newest page that prints any. */
export function newestPeers(readings: readonly Reading[]): PeerRow[] {
  const withPeers = readings.filter((one) => agentRows(one).some(isPeer));
  return newestAgents(withPeers, 0)?.peers ?? [];
}

function agentTable(reading: Reading, slowOver: number): AgentTable | null {
  const all = agentRows(reading);
  if (all.length === 0) return null;
  const rows = all.filter((row) => !row.subtotal && !isPeer(row));
  const judged = judgeTalks(rows.map(talkRow), slowOver);
  const seen = ({ subject, figures }: TableRow) => ({
    name: subject.name,
    figures: serviceFigures(figures, reading),
  });
  return {
    period: reading.scope.period,
    readAt: reading.takenAt,
    rows: rows.map((row, i) => ({
      ...seen(row),
      verdict: judged[i]?.verdict ?? 'too-little-data',
    })),
    peers: all.filter(isPeer).map(seen),
    slowOver,
  };
}

function isPeer({ subject }: { subject: { of?: string } }): boolean {
  return subject.of === 'peers';
}
