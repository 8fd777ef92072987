import { join } from 'node:path';
import { projectMap } from '#platform/project-map.js';

/** The folder with the Typst templates. */
export function sjablonenMap(vanaf = __dirname): string {
  return join(projectMap(vanaf), 'libs', 'report', 'templates');
}
