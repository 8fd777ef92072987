import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { projectMap } from '#platform/project-map.js';

/** Paths that are no screen: what programs and pages of their own ask for. */
const GEEN_SCHERM = /^\/(api|health|docs|assets|\.well-known)(\/|$)/;
/** Files with a hash of their content in their name never change. */
const EEN_JAAR = 31_536_000;

export interface WebOpties {
  /** Where the application is reached; its path is what links begin with. */
  readonly basisUrl: string;
  /** A file with design tokens of the organisation, for `/thema.css`. */
  readonly themaBestand?: string;
  /** Where the screens were built. */
  readonly map?: string;
}

const GEBOUWD = join(projectMap(__dirname), 'dist', 'web');

/**
 * Serves the screens: one page for every path that is a screen, and the files that it is made of. Undefined where nothing was built, as in the
 * tests of the API. The page is the same for everybody and holds nothing of a case.
 */
export function serveWeb({ basisUrl, themaBestand, map = GEBOUWD }: WebOpties): RequestHandler | undefined {
  if (!existsSync(join(map, 'index.html'))) return undefined;
  const basis = new URL(basisUrl).pathname.replace(/\/+$/, '');
  const thema = themaBestand === undefined ? '' : readFileSync(themaBestand, 'utf8');
  const bestanden = expressStaticGzip(map, {
    enableBrotli: true,
    orderPreference: ['br'],
    index: false,
    serveStatic: {
      setHeaders: (response, pad) =>
        response.setHeader('Cache-Control', pad.includes(`${sep}assets${sep}`) ? `public, max-age=${EEN_JAAR}, immutable` : 'no-cache'),
    },
  });
  const pagina = async (): Promise<string> => metBasis(await readFile(join(map, 'index.html'), 'utf8'), basis);
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!['GET', 'HEAD'].includes(request.method)) next();
    else if (request.path === '/thema.css') response.type('css').send(thema);
    else if (!GEEN_SCHERM.test(request.path) && request.accepts(['json', 'html']) === 'html') {
      // Read each time: screens that are built anew hold at once.
      pagina().then((html) => response.type('html').send(html), next);
    } else if (request.path.startsWith('/assets/') || request.path === '/merk.svg') {
      bestanden(request, response, (fout?: unknown) => {
        // A file that went while others were put in its place is told as any other that is not there.
        for (const naam of ['Content-Encoding', 'Content-Type']) response.removeHeader(naam);
        next(fout);
      });
    } else next();
  };
}

/** The files beside the page are named from the root, whatever the path of the screen is, and the screens learn where that is. */
function metBasis(html: string, basis: string): string {
  return html
    .replaceAll(/(href|src)="\.\//g, `$1="${basis}/`)
    .replace('<meta name="basis" content="" />', `<meta name="basis" content="${basis}" />`);
}
