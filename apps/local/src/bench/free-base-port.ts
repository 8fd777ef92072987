import { choosePort, isPortFree } from '../engine/port.js';

/** The API, sign-in, mail and the worker stand side by side. */
const NEIGHBOURS = 4;

/** A port of 127.0.0.1 that is free together with the ones after it. */
export async function freeBasePort(): Promise<number> {
  for (;;) {
    const port = await choosePort();
    if (port > 65_000) continue;
    const free = await Promise.all(Array.from({ length: NEIGHBOURS }, (_, i) => isPortFree(port + i)));
    if (free.every(Boolean)) return port;
  }
}
