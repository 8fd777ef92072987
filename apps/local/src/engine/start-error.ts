/**
 * Something on this machine stands in the way of starting, and a person can do something about it.
 * Shown as one Dutch message without a stack: what is wrong, then what can be done, one line each.
 */
export class StartError extends Error {
  override readonly name = 'StartError';

  constructor(
    message: string,
    readonly raad: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The whole message as it is printed. */
  tekst(): string {
    return [this.message, ...this.raad.map((regel) => `  - ${regel}`)].join('\n');
  }
}

/** Takes one line of progress in Dutch; by default nobody listens. */
export type Melder = (regel: string) => void;
export const STIL: Melder = () => undefined;

const FULL_DISK = /ENOSPC|no space left on device|EDQUOT|disk quota exceeded/i;

/** True when the text of an error or the tail of a log says that the disk is full. */
export function isDiskFull(text: string): boolean {
  return FULL_DISK.test(text);
}

export function diskFull(where: string, cause?: unknown): StartError {
  return new StartError(
    `De schijf is vol; er kan niets meer geschreven worden in ${where}.`,
    ['Maak ruimte vrij en start opnieuw. Wat al was opgeslagen blijft staan.'],
    { cause },
  );
}

function property(value: unknown, name: 'code' | 'message'): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

/** The `code` of a Node system error (`ENOENT`, `EADDRINUSE`), or undefined. Does not ask for the class: a test has an `Error` of its own. */
export function errorCode(error: unknown): string | undefined {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** What an unknown thrown value says. */
export function errorText(error: unknown): string {
  const message = property(error, 'message');
  return typeof message === 'string' && message !== '' ? message : String(error);
}
