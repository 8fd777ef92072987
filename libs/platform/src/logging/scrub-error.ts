import { isNativeError } from 'node:util/types';
import { scrubText } from './scrub-text.js';

/** What a log line says about an error: never its query, parameters, detail or response body. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const MAX_CAUSES = 3;

export function scrubError(error: Error, depth = 0): LoggedError {
  const code = identifier(error, 'code');
  const constraint = identifier(error, 'constraint');
  const stack = frames(error.stack);
  return {
    type: scrubText(error.name),
    message: scrubText(quotesContent(error) ? error.message.replace(/"[^"]*"|'[^']*'/g, '"…"') : error.message),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(stack === undefined ? {} : { stack }),
    ...(isNativeError(error.cause) && depth < MAX_CAUSES ? { cause: scrubError(error.cause, depth + 1) } : {}),
  };
}

/** Only the frames: the first lines of a stack repeat the message. */
export function frames(stack: string | undefined): string | undefined {
  const lines = stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return lines.length === 0 ? undefined : scrubText(lines.join('\n'));
}

/** Parsers and the database repeat in their message, between quotes, what a person typed. */
function quotesContent(error: Error): boolean {
  return error.name === 'SyntaxError' || 'severity' in error || 'driverError' in error;
}

function identifier(error: Error, key: string): string | undefined {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && /^[A-Za-z0-9_.-]{1,80}$/.test(value) ? value : undefined;
}
