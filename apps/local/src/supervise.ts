import { setTimeout as pause } from 'node:timers/promises';
import { errorText, StartError, type Melder } from './engine/start-error.js';

/** Anything that runs beside us and may end by itself. */
export interface Engine {
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

export interface Supervised<E extends Engine> {
  /** What runs now, or ran last. */
  current(): E;
  /** How often it had to be started again. */
  restarts(): number;
  stop(): Promise<void>;
}

export interface SuperviseOptions<E extends Engine> {
  /** Dutch name with article or not, as a sentence begins with it: "De worker". */
  readonly naam: string;
  readonly start: () => Promise<E>;
  readonly meld: Melder;
  /** Where to read more. */
  readonly logFile: string;
  /** Is told after every restart. */
  readonly onRestart?: () => void;
  /** Waiting times before a restart in ms; the last one repeats. For tests. */
  readonly waits?: readonly number[];
}

const WAITS = [200, 1_000, 2_000, 5_000, 15_000, 30_000];
/** After this long without trouble the waiting times begin anew. */
const CALM_MS = 60_000;

/** Starts something and starts it again whenever it ends unasked, with growing waiting times. The first start may fail. */
export async function supervise<E extends Engine>(options: SuperviseOptions<E>): Promise<Supervised<E>> {
  const { naam, start, meld, logFile, waits = WAITS } = options;
  let engine = await start();
  let restarts = 0;
  const stopping = new AbortController();

  async function watch(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const since = Date.now();
      await engine.exited;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > CALM_MS) failures = 0;
      meld(`${naam} is onverwacht gestopt en wordt opnieuw gestart (log: ${logFile})`);
      for (let started = false; !started && !stopping.signal.aborted; failures += 1) started = await again(failures);
    }
  }

  async function again(failures: number): Promise<boolean> {
    try {
      await pause(waits[Math.min(failures, waits.length - 1)] ?? 0, undefined, { signal: stopping.signal });
      engine = await start();
      restarts += 1;
      options.onRestart?.();
      return true;
    } catch (error) {
      if (!stopping.signal.aborted) meld(`${naam} start nog niet: ${error instanceof StartError ? error.tekst() : errorText(error)}`);
      return false;
    }
  }

  const watching = watch();
  return {
    current: () => engine,
    restarts: () => restarts,
    stop: async () => {
      stopping.abort();
      await engine.stop();
      await watching;
      // A restart that was under way when we were asked to stop.
      await engine.stop();
    },
  };
}
