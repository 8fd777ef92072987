import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Voorbeeld } from '#dossier/documenten/documenten.service.js';
import { Aantal } from '../http/velden.js';

export class VoorbeeldVraagDto {
  @Aantal({ hoogstens: 10_000, gewoon: 1 }, 'Welke pagina.')
  readonly pagina: number = 1;
}

/** What the routes that show a page have in common. */
export const VOORBEELD = {
  antwoord: 'image/png',
  omschrijving: 'Een pagina van het document als plaatje',
  koppen: { 'X-Paginas': { description: 'Hoeveel pagina’s het document heeft.', schema: { type: 'integer' } } },
  problemen: [409, 422],
} as const;

/** A picture that we drew ourselves, so it may be shown in the page; the file itself never is. Nobody keeps a copy. */
export function voorbeeldAntwoord(response: Response, { png, paginas }: Voorbeeld): StreamableFile {
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Paginas', String(paginas));
  return new StreamableFile(png, { type: 'image/png', disposition: 'inline', length: png.length });
}
