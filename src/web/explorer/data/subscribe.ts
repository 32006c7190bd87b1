/** Between a lost connection and the next attempt, in ms. */
const PAUSE_MS = 10_000;

/**
 * Follows a GraphQL subscription of the public API by the graphql-transport-ws protocol, and takes it up again where the
 * connection is lost: `onData` gets each event's data. Returns how to end it. Fails silently: what it brings is a help.
 */
export function subscribe<T>(query: string, onData: (data: T) => void): () => void {
  let socket: WebSocket | null = null;
  let timer = 0;
  const connect = () => {
    const address = new URL('/graphql', location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    socket = new WebSocket(address, 'graphql-transport-ws');
    const send = (message: object) => socket?.send(JSON.stringify(message));
    socket.onopen = () => send({ type: 'connection_init' });
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as { type: string; payload?: { data?: T | null } };
      if (message.type === 'connection_ack') send({ type: 'subscribe', id: '1', payload: { query } });
      if (message.type === 'ping') send({ type: 'pong' });
      if (message.type === 'next' && message.payload?.data) onData(message.payload.data);
    };
    socket.onclose = () => (timer = setTimeout(connect, PAUSE_MS));
  };
  connect();
  return () => {
    clearTimeout(timer);
    if (socket) socket.onclose = null;
    socket?.close();
  };
}
