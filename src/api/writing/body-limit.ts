import type { FastifyRequest } from 'fastify';
import { Transform, type Readable } from 'node:stream';
import type { WriteAccess } from './write-access.js';

/** Bytes of a request that may write: a web page of 4 MiB, every second character of it escaped. */
export const WRITE_BODY_BYTES = 6 * 1_048_576;

/**
 * A hook before a body is read: one without a key that may write has at most `bodyBytes`, so that nobody makes the
 * server take in megabytes who cannot make it store them.
 */
export function limitBody(access: WriteAccess, bodyBytes: number) {
  return async (request: FastifyRequest, _reply: unknown, payload: Readable): Promise<Readable> => {
    if (access.of(request.headers.authorization).status.authorized) return payload;
    const { 'content-length': announced, 'transfer-encoding': encoding } = request.headers;
    if (Number(announced ?? 0) > bodyBytes) throw tooLarge();
    // HTTP reads a body to the length that is announced, and no further.
    if (announced !== undefined && encoding === undefined) return payload;
    let received = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        received += chunk.length;
        if (received > bodyBytes) done(tooLarge());
        else done(null, chunk);
      },
    });
    payload.on('error', (error) => counted.destroy(error));
    return Object.assign(payload.pipe(counted), {
      get receivedEncodedLength() {
        return received;
      },
    });
  };
}

function tooLarge(): Error {
  return Object.assign(new Error('The body is too large.'), { statusCode: 413 });
}
