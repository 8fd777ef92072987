import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bewijssleutels } from '#audit/controlepunt/bewijssleutels.js';
import type { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import type { Kluis } from '#vault/kluis.js';

export const HOST = 'toetsing.gemeente.example';

/** What is on the machine of the worker, where who administers the database does not come. */
export interface Werkplek {
  readonly keys: FileKeyProvider;
  readonly kluis: Kluis;
  readonly sleutels: Bewijssleutels;
}

/** A database, and the folder with the store and the publications beside it. */
export interface Plek {
  readonly superUrl: string;
  readonly appUrl: string;
  readonly map: string;
}

export const opslagUrl = ({ map }: Plek, deel: 'opslag' | 'publicatie'): string => pathToFileURL(join(map, deel)).href;

/** Where the store keeps an object: who has its disk finds it there. */
export const objectPad = (map: string, object: string): string => join(map, 'opslag', object.slice(-2), object);
