import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM; a client that shall trust the console takes it as its authority */
  certificate: string;
  /** PEM; made anew at each start and kept in memory only */
  privateKey: string;
  /** base64 of the SHA-256 of the public key, as Chromium's allow-list wants it */
  spki: string;
}

/** A self-signed P-256 certificate for the practice hosts, good for one week. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: 'Zhanggui practice console' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 24 * 3_600_000),
    notAfterDate: new Date(now + 7 * 24 * 3_600_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...hosts.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const key = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    certificate: made.cert,
    privateKey: made.private,
    spki: createHash('sha256').update(key).digest('base64'),
  };
}
