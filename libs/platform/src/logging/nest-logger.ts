import { isNativeError } from 'node:util/types';
import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.js';
import { frames } from './scrub-error.js';

type Method = 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal';

/** Gives Nest our log lines. As Nest does, the last text after the message is the context, and for errors the one before it the stack. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.#write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.#write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.#write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.#write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.#write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.#write('fatal', message, rest);
  }

  #write(method: Method, message: unknown, rest: readonly unknown[]): void {
    const texts = rest.filter((item) => typeof item === 'string');
    const stack = texts.find((text) => text.includes('\n    at '));
    const context = texts.filter((text) => text !== stack).at(-1);
    const others = rest.filter((item) => typeof item !== 'string' && item !== undefined);
    const fields = {
      ...(context === undefined ? {} : { context }),
      ...(stack === undefined ? {} : { stack: frames(stack) }),
      ...(isNativeError(message) ? { err: message } : {}),
      ...(others.length === 0 ? {} : { gegevens: others }),
    };
    if (typeof message === 'string') this.logger[method](fields, message);
    else if (isNativeError(message)) this.logger[method](fields, message.name);
    else this.logger[method]({ ...fields, melding: message }, 'melding');
  }
}
