import type { Logger } from '../logging/logger.js';

export interface StopOptions {
  readonly logger: Logger;
  /** How long stopping may take, in milliseconds, before the process ends anyway with exit code 1. */
  readonly graceMs: number;
}

/**
 * Stops the process in good order on SIGTERM, SIGINT, or when the parent that started it with an IPC channel is gone (so that no process
 * of a local start outlives it). `stop` runs once; exit code 0 when it succeeds, 1 when it fails or takes too long.
 * @returns the same, for a process that wants to stop of its own accord.
 */
export function stopNetjes(stop: () => Promise<void>, { logger, graceMs }: StopOptions): (reden: string) => Promise<void> {
  let begonnen = false;
  const stopEenmaal = async (reden: string): Promise<void> => {
    if (begonnen) return;
    begonnen = true;
    logger.info({ reden }, 'stopt');
    setTimeout(() => {
      logger.error({ graceMs }, 'stoppen duurt te lang');
      process.exit(1);
    }, graceMs).unref();
    try {
      await stop();
      logger.info('gestopt');
      process.exit(0);
    } catch (error) {
      logger.error({ err: error }, 'stoppen mislukt');
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => void stopEenmaal('SIGTERM'));
  process.on('SIGINT', () => void stopEenmaal('SIGINT'));
  process.on('disconnect', () => void stopEenmaal('ouderproces weg'));
  return stopEenmaal;
}
