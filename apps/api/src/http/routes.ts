import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { type DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ORGANISATIE_REGELS } from '#domain/toegang/organisatie-regels.js';
import { API_PAD } from './api-versie.js';
import { isUpload } from './begrensd.js';
import { beleidVan, type RouteBeleid } from './route-beleid.js';

/** One route, as it was declared. */
export interface Route {
  readonly methode: string;
  /** Full path with parameters as `:naam`. */
  readonly pad: string;
  readonly naam: string;
  readonly beleid: RouteBeleid | undefined;
  /** Takes a form with a file. */
  readonly upload: boolean;
}

/** Controllers outside `/api/v1`. */
const BUITEN_API = /^\/(health|\.well-known)(\/|$)/;

/** All routes of all controllers. */
export function alleRoutes(discovery: DiscoveryService): readonly Route[] {
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ metatype }) => {
    const prototype: unknown = metatype?.prototype;
    if (typeof metatype !== 'function' || typeof prototype !== 'object' || prototype === null) return [];
    return scanner.getAllMethodNames(prototype).flatMap((naam) => {
      const handler: unknown = Reflect.get(prototype, naam);
      if (typeof handler !== 'function') return [];
      const methode: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
      if (typeof methode !== 'number') return [];
      return [
        {
          methode: RequestMethod[methode] ?? '',
          pad: volledigPad(metatype, handler),
          naam: `${metatype.name}.${naam}`,
          beleid: beleidVan(handler),
          upload: isUpload(handler),
        },
      ];
    });
  });
}

function volledigPad(controller: object, handler: object): string {
  const delen = [controller, handler].map((doel) => String(Reflect.getMetadata(PATH_METADATA, doel) ?? ''));
  const pad = `/${delen
    .flatMap((deel) => deel.split('/'))
    .filter((deel) => deel !== '')
    .join('/')}`;
  return BUITEN_API.test(pad) ? pad : `${API_PAD}${pad}`;
}

const LEZEN = new Set<RouteBeleid['soort']>(['INZAGE', 'LIJST', 'AANGEMELD']);
const leest = (beleid: RouteBeleid): boolean =>
  LEZEN.has(beleid.soort) || (beleid.soort === 'ORGANISATIE' && ORGANISATIE_REGELS[beleid.code].leest === true);
const doet = (beleid: RouteBeleid): boolean => beleid.soort === 'HANDELING' || (beleid.soort === 'ORGANISATIE' && !leest(beleid));

/** What is wrong with the policies of the routes; empty when all is well. Deny by default: a route without a policy is a mistake. */
export function beleidsfouten(routes: readonly Route[]): readonly string[] {
  return routes.flatMap(({ methode, pad, naam, beleid }) => {
    if (beleid === undefined) return [`${methode} ${pad} (${naam}) has no policy`];
    if (methode === 'GET' ? doet(beleid) : leest(beleid)) return [`${methode} ${pad} (${naam}) can't have the policy ${beleid.soort}`];
    return [];
  });
}
