import { openOpmerkingen } from '#domain/toetsopmerking/toetsopmerking.rules.js';
import { MAATREGEL_CATALOGUS, type MaatregelCode } from '#domain/maatregel/maatregel-catalogus.js';
import type { Schema } from '../api/verzoek.js';
import type { Keuze } from '../formulier/veld-invoer.js';
import { woord } from '../woorden/woorden.js';

export type Opmerking = Schema['ToetsopmerkingDto'];
export type Onderwerp = Opmerking['onderwerp'];

/** What is on the screen and can be remarked on. */
export interface Besprokene {
  readonly bevindingen: readonly { readonly id: string; readonly nummer: number; readonly categorie: string; readonly status: string }[];
  readonly risicos: readonly { readonly id: string; readonly nummer: number; readonly categorie: string }[];
  readonly maatregelen: readonly { readonly id: string; readonly nummer: number; readonly code: MaatregelCode }[];
}

/** As people say it: `het hele rapport`, `bevinding 2`. */
export const waarover = ({ onderwerp, onderwerpNummer }: Pick<Opmerking, 'onderwerp' | 'onderwerpNummer'>): string =>
  onderwerp === 'RAPPORT' ? 'het hele rapport' : `${woord(onderwerp).toLowerCase()} ${onderwerpNummer ?? ''}`.trim();

/** Where on the screen the remarks about one thing stand. */
export const plekVan = (onderwerp: Onderwerp, id: string): string => `opmerkingen-${onderwerp.toLowerCase()}-${id}`;

/** `1 open`, or that all is answered; undefined without remarks. */
export function standVan(opmerkingen: readonly Opmerking[]): string | undefined {
  if (opmerkingen.length === 0) return undefined;
  const open = openOpmerkingen(opmerkingen).length;
  return open === 0 ? 'Alles beantwoord' : `${open} open`;
}

/** What a remark can be about, as choices: kind and id in one value. */
export const keuzesVan = ({ bevindingen, risicos, maatregelen }: Besprokene): readonly Keuze[] => [
  { waarde: 'RAPPORT', naam: 'Het hele rapport' },
  ...bevindingen
    .filter(({ status }) => status !== 'VERVALLEN')
    .map(({ id, nummer, categorie }) => ({ waarde: `BEVINDING:${id}`, naam: `Bevinding ${nummer}: ${woord(categorie)}` })),
  ...risicos.map(({ id, nummer, categorie }) => ({ waarde: `RISICO:${id}`, naam: `Risico ${nummer}: ${woord(categorie)}` })),
  ...maatregelen.map(({ id, nummer, code }) => ({
    waarde: `MAATREGEL:${id}`,
    naam: `Maatregel ${nummer}: ${MAATREGEL_CATALOGUS[code].naam}`,
  })),
];

/** The two parts of such a value. */
export function vanKeuze(waarde: unknown): { readonly onderwerp: string; readonly onderwerpId: string | null } {
  const [onderwerp = '', onderwerpId = null] = typeof waarde === 'string' ? waarde.split(':') : [];
  return { onderwerp, onderwerpId };
}
