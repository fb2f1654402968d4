import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { plain } from './answer.ts';
import { answerTo } from './answers.ts';
import { makeCertificate } from './certificate.ts';
import { type Controls, pressButton, startHappenings } from './happenings.ts';
import { CONSOLE_HOSTS, PRACTICE_HOSTS } from './practice-hosts.ts';
import { type Day, isDay, shanghaiDay } from './shop/calendar.ts';
import { loadRealDay, type RealDay } from './shop/real-day.ts';
import type { Answer, World } from './world.ts';

export interface ConsoleOptions {
  /** 0, the default, takes a free port */
  port?: number;
  seed?: string;
  /** the day on which the visitor looks; the real one where left out */
  today?: Day;
  /** folder of captured pages with the one real exported row */
  sharedPages?: string;
}

export interface RequestLine {
  host: string;
  /** path and query */
  path: string;
  /** milliseconds since the epoch */
  at: number;
}

export interface PracticeConsole extends Controls {
  port: number;
  seed: string;
  today: Day;
  /** base64 SHA-256 of the certificate's public key */
  spki: string;
  /** PEM, for a client that checks certificates itself */
  certificate: string;
  hosts: readonly string[];
  /** every request that came in, oldest first, those for unknown hosts included */
  requests: RequestLine[];
  /** what the console has to say about itself, in plain sentences */
  notes: readonly string[];
  close(): Promise<void>;
}

const DEFAULT_SEED = 'rain-on-bamboo';
const DEFAULT_PAGES = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');

/**
 * Starts the practice console: one TLS server on loopback that answers as the seller console's,
 * item pages' and picture hosts, by Host header. Pages are functions of seed, today and what was
 * made to happen through the control methods. Throws on a `today` that is no day.
 */
export async function startConsole(options: ConsoleOptions = {}): Promise<PracticeConsole> {
  const seed = options.seed ?? DEFAULT_SEED;
  const today = options.today ?? shanghaiDay(Date.now());
  if (!isDay(today)) throw new RangeError(`not a day: ${today}`);
  const realDay = loadRealDay(options.sharedPages ?? DEFAULT_PAGES);
  const notes = [realDayNote(realDay)];
  const { now, controls } = startHappenings();
  const world = (): World => ({ scenario: { seed, today }, happenings: now(), realDay, notes });
  const requests: RequestLine[] = [];
  const { certificate, privateKey, spki } = await makeCertificate(PRACTICE_HOSTS);
  const server = createServer({ key: privateKey, cert: certificate }, (request, response) => {
    const line = logLine(request);
    requests.push(line);
    const { status, headers, body } = answer(line, request.method ?? 'GET', world(), controls);
    response.writeHead(status, headers).end(body);
  });
  const port = await listen(server, options.port ?? 0);
  return {
    ...{ port, seed, today, spki, certificate, hosts: PRACTICE_HOSTS, requests, notes },
    ...controls,
    close: () => close(server),
  };
}

/** Arguments with which a Chromium finds the console's hosts on loopback, and no other host at all. */
export function chromiumArgs({ hosts, port, spki }: PracticeConsole): string[] {
  const maps = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
  ];
}

function logLine({ headers, url }: IncomingMessage): RequestLine {
  const host = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return { host, path: url ?? '/', at: Date.now() };
}

/** A request that breaks a page must not end the console: it is answered with what went wrong. */
function answer(
  { host, path }: RequestLine,
  method: string,
  world: World,
  controls: Controls,
): Answer {
  try {
    const url = new URL(`https://${CONSOLE_HOSTS.practice}${path}`);
    if (host === CONSOLE_HOSTS.practice && method === 'POST') {
      const said = pressButton(url.pathname, controls);
      if (said !== null) return plain(said, 200);
    }
    return answerTo(world, { host, path: url.pathname, query: url.searchParams });
  } catch (error) {
    return plain(`The practice console failed at ${host}${path}: ${error}`, 500);
  }
}

function realDayNote(realDay: RealDay | null): string {
  if (realDay) return `${realDay.day} shows the figures of a real exported row.`;
  return 'No captured pages were found: every day is simulated.';
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
