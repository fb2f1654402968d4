import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A request that the browser started, as its own network log tells it. */
export interface LoggedRequest {
  url: string;
  /** the origin on whose behalf; `not an origin` for the address bar and the browser itself */
  initiator: string;
}

/** Places that Chromium calls on its own account: sign-in state and updates of itself. */
const BROWSER_OWN = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|microsoft|bing)\.com$/;

const NOBODY = 'not an origin';

/** Those of the requests that left for a host which is not in `known`. */
export function foreignRequests(
  requests: readonly LoggedRequest[],
  known: (host: string) => boolean,
): LoggedRequest[] {
  return requests.filter(({ url, initiator }) => {
    const { hostname, protocol } = new URL(url);
    if (!/^(?:https?|wss?):$/.test(protocol) || known(hostname)) return false;
    return !(initiator === NOBODY && BROWSER_OWN.test(hostname));
  });
}

/**
 * Every request in a Chromium network log (`--log-net-log`): of pages, workers and the browser
 * itself, answered or not. One event a line, the constants on the first, so a log cut short by a
 * killed browser still reads. Complete once the browser is closed. Throws where there is no log.
 */
export async function loggedRequests(logPath: string): Promise<LoggedRequest[]> {
  const requests: LoggedRequest[] = [];
  let start: number | undefined;
  for await (const line of createInterface({ input: createReadStream(logPath) })) {
    start ??= startEventOf(line);
    if (start === undefined || !line.includes('"url"')) continue;
    const event = parseEvent(line);
    if (event?.type !== start || !event.params?.url) continue;
    requests.push({ url: event.params.url, initiator: event.params.initiator ?? NOBODY });
  }
  if (start === undefined) throw new Error(`${logPath} is not a network log`);
  return requests;
}

function startEventOf(line: string): number | undefined {
  const found = /"URL_REQUEST_START_JOB":(\d+)/.exec(line)?.[1];
  return found === undefined ? undefined : Number(found);
}

interface LogEvent {
  type?: number;
  params?: { url?: string; initiator?: string };
}

function parseEvent(line: string): LogEvent | null {
  try {
    return JSON.parse(line.trim().replace(/,$|\]\}?$/, ''));
  } catch {
    return null;
  }
}
