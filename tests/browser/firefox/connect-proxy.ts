import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ConnectProxy {
  port: number;
  /** every host that was asked for and is not ours, in the order of asking */
  foreign(): readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy on loopback through which a browser reaches the practice console under the real names
 * and nothing else: tunnels to `known` hosts all end at `consolePort`, every other one is refused
 * and remembered.
 */
export async function startConnectProxy(
  known: (host: string) => boolean,
  consolePort: number,
): Promise<ConnectProxy> {
  const foreign: string[] = [];
  const sockets = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser drops tunnels as it likes; that is no trouble of ours.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((request, response) => {
    foreign.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connection', keep);
  server.on('connect', (request, client: Duplex, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!known(host)) {
      foreign.push(host);
      client.end('HTTP/1.1 502 Not a practice host\r\n\r\n');
      return;
    }
    const upstream: Socket = connect(consolePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    keep(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    foreign: () => foreign,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
