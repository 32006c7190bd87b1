import { destination, type Logger, pino, stdSerializers } from 'pino';

export type Log = Pick<Logger, 'error' | 'info' | 'debug'>;

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Structured logs, one JSON object a line, on stderr. Written at once, so that nothing is lost where the process ends. */
export function createLog(level: LogLevel): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: stdSerializers.errWithCause },
  };
  return pino(options, destination({ fd: 2, sync: true }));
}
