import { destination, type LevelWithSilent, type Logger, pino, stdSerializers } from 'pino';

export type Log = Pick<Logger, 'error' | 'info' | 'debug'>;

/** Structured logs, one JSON object a line, on stderr. Written at once, so that nothing is lost where the process ends. */
export function createLog(level: LevelWithSilent): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: stdSerializers.errWithCause },
  };
  return pino(options, destination({ fd: 2, sync: true }));
}
