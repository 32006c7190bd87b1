import type { FastifyReply } from 'fastify';
import { setMaxListeners } from 'node:events';

/** Aborted when the client closes the connection before it has the whole answer. */
export function toGoneSignal({ raw }: FastifyReply): AbortSignal {
  return toSignal((gone) => {
    raw.once('close', () => {
      if (!raw.writableFinished) gone();
    });
  });
}

/** Aborted when `socket` is closed. */
export function toClosedSignal(socket: { once(event: 'close', listener: () => void): unknown }): AbortSignal {
  return toSignal((gone) => void socket.once('close', gone));
}

function toSignal(listen: (gone: () => void) => void): AbortSignal {
  const controller = new AbortController();
  // Every read that runs listens to it.
  setMaxListeners(0, controller.signal);
  listen(() => controller.abort());
  return controller.signal;
}
