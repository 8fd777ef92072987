import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { GeopendBestand } from '#dossier/documenten/lees-bestand.js';

/** Without `grootte`: what is made while it is sent. */
type Bestand = Omit<GeopendBestand, 'grootte'> & Partial<Pick<GeopendBestand, 'grootte'>>;

/**
 * A file of somebody else, to save and never to show: the browser gets no say in what it is, may run nothing in it and keeps no copy. When
 * it turns out on its way that the file was tampered with, the connection breaks before its end.
 */
export function bestandAntwoord(response: Response, { naam, mediatype, grootte, inhoud }: Bestand): StreamableFile {
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  return new StreamableFile(inhoud, {
    type: mediatype,
    disposition: bijlage(naam),
    ...(grootte === undefined ? {} : { length: grootte }),
  }).setErrorHandler(() => void response.destroy());
}

/** `Content-Disposition` as RFC 6266 wants it: a plain name for old programs, and the real one in UTF-8. */
export function bijlage(naam: string): string {
  const plat = naam.replace(/[^A-Za-z0-9._ -]/g, '_');
  const utf8 = encodeURIComponent(naam).replace(/['()*!]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plat}"; filename*=UTF-8''${utf8}`;
}
