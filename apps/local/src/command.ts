import { errorText, StartError } from './engine/start-error.js';

/** Runs a command of the command line: what a person can solve is one message on standard error, and the exit code is 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`\n${describe(error)}\n`);
    process.exitCode = 1;
  }
}

/** What a person reads about an error; with the stack only when asked for, because the stack helps nobody but us. */
export function describe(error: unknown): string {
  if (error instanceof StartError) return error.tekst();
  const more = process.env['LOG_NIVEAU'] === 'debug' && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `Er ging iets mis: ${errorText(error)}${more}`;
}
