import { DomainError } from '#domain/fout/domain-error.js';
import { simuleerToetsing } from '#domain/planning/simuleer-toetsing.js';
import { foutDetail } from '#platform/problem/fout-detail.js';
import { StartError } from '../engine/start-error.js';
import { readSimuleerOptions, SIMULEER_HELP } from './options.js';
import { simulatieTekst } from './tekst.js';

export interface SimuleerResult {
  /** For standard output. */
  readonly output: string;
  /** For standard error: what is wrong with the question, and what can be asked. */
  readonly error: string;
  /** 2 when asked for what can't be. */
  readonly exitCode: 0 | 2;
}

/** Every moment of a toetsing that doesn't exist, as text or JSON. */
export function simuleer(args: readonly string[]): SimuleerResult {
  try {
    return { output: answer(args), error: '', exitCode: 0 };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { output: '', error: `\n${reason}\n`, exitCode: 2 };
  }
}

function answer(args: readonly string[]): string {
  const options = readSimuleerOptions(args);
  if (options === 'HELP') return SIMULEER_HELP;
  const simulatie = simuleerToetsing(options.vraag);
  return options.json ? `${JSON.stringify(simulatie, null, 2)}\n` : simulatieTekst(simulatie);
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof DomainError) return foutDetail(error.code, error.params);
  return error instanceof StartError ? error.tekst() : undefined;
}
