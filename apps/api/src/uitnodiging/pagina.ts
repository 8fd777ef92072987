import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { projectMap } from '#platform/project-map.js';

const BESTANDEN: Readonly<Record<string, readonly [bestand: string, type: string]>> = {
  '/uitnodiging': ['uitnodiging.html', 'html'],
  '/uitnodiging.js': ['uitnodiging.js', 'js'],
  '/uitnodiging.css': ['uitnodiging.css', 'css'],
};

/** Serves the page that an invitation leads to: three files, the same for everybody. Looking at it, as scanners of mail do, changes nothing. */
export function uitnodigingPagina(): RequestHandler {
  const map = join(projectMap(__dirname), 'apps', 'api', 'src', 'uitnodiging', 'pagina');
  const gelezen = new Map(
    Object.entries(BESTANDEN).map(([pad, [bestand, type]]) => [pad, { inhoud: readFileSync(join(map, bestand)), type }]),
  );
  return (request: Request, response: Response, next: NextFunction): void => {
    const pagina = gelezen.get(request.path);
    if (pagina === undefined || !['GET', 'HEAD'].includes(request.method)) next();
    else response.type(pagina.type).send(pagina.inhoud);
  };
}
