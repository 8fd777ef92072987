import type { Ingeschreven } from '../wereld/mensen.js';
import { RegelFout } from './regel-fout.js';
import type { Spel } from './spel.js';
import type { Antwoord } from './vraag.js';

/** Who is asked first for what everybody in the case may know: those who may the longest. */
const VOORKEUR = ['OPDRACHTGEVER', 'AUDITOR', 'FG', 'KABINET', 'ADVISEUR', 'TOETSER', 'KANDIDAAT', 'GRIFFIER', 'BEHEERDER'];

const rang = ({ rollen }: Ingeschreven): number =>
  Math.min(...rollen.map((rol) => VOORKEUR.indexOf(rol)).map((plaats) => (plaats === -1 ? VOORKEUR.length : plaats)));

/** Reads something through the API as the first of these who may; undefined when nobody may. */
export async function leesAls(spel: Spel, pad: string, wie: readonly Ingeschreven[]): Promise<Antwoord | undefined> {
  for (const mens of wie) {
    const antwoord = await spel.vraag(mens, { methode: 'GET', pad });
    if (antwoord.gelukt) return antwoord;
  }
  return undefined;
}

/** What the case says about itself, as whoever of the organisation may see it. */
export async function leesVanZaak(spel: Spel, onderdeel: string): Promise<unknown> {
  const { id, organisatieId } = spel.zaak();
  const mensen = [...spel.mensenVan(organisatieId)].sort((a, b) => rang(a) - rang(b));
  const antwoord = await leesAls(spel, `/toetsingen/${id}${onderdeel}`, mensen);
  if (antwoord === undefined) throw new RegelFout(`niemand van het scenario mag ${onderdeel === '' ? 'de toetsing' : onderdeel} lezen`);
  return antwoord.json;
}

/** The same as this person first, and as the others only when he may not. */
export async function leesVoor(spel: Spel, wie: Ingeschreven, onderdeel: string): Promise<unknown> {
  const { id, organisatieId } = spel.zaak();
  const antwoord = await leesAls(spel, `/toetsingen/${id}${onderdeel}`, [wie, ...spel.mensenVan(organisatieId)]);
  return antwoord?.json;
}
