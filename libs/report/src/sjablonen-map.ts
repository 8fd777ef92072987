import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder with the Typst templates. They are no TypeScript, so the compiler leaves them where they are: the same folder serves a run
 * from source and one from `dist`, found from the root of the project (the nearest package.json above this file).
 */
export function sjablonenMap(vanaf = __dirname): string {
  let map = vanaf;
  while (!existsSync(join(map, 'package.json'))) {
    if (dirname(map) === map) throw new Error(`No package.json above ${vanaf}`);
    map = dirname(map);
  }
  return join(map, 'libs', 'report', 'templates');
}
