import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The root of the project: the nearest folder with a package.json above `vanaf`. Files that are no TypeScript stay where they are when the rest
 * is compiled, so that one path from here serves a run from source and one from `dist`.
 */
export function projectMap(vanaf: string): string {
  let map = vanaf;
  while (!existsSync(join(map, 'package.json'))) {
    if (dirname(map) === map) throw new Error(`No package.json above ${vanaf}`);
    map = dirname(map);
  }
  return map;
}
