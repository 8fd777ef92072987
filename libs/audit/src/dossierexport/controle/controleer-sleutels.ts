import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import type { OndertekendControlepunt } from '../../controlepunt/controlepunt.js';
import { handtekeningKlopt, isVan, leesNote } from '../../controlepunt/note.js';
import { leesSleutelwissel } from '../../controlepunt/sleutelwissel.js';
import { ALGORITME, leesVkey, type Vkey } from '../../controlepunt/vkey.js';
import { leesTekst } from './lees-json.js';
import type { Bestand } from './lees-zip.js';

/** The keys of a log. All have its name, so that an id tells which of them it is. */
export interface Sleutels {
  /** The first one first. */
  readonly rij: readonly Vkey[];
  /** Place of each by its id. An export holds a million signature lines if somebody wants it to: none of them is held against all keys. */
  readonly plaatsen: ReadonlyMap<string, number>;
}

/** The keys of a log. Refuses with a BewijsFout a change of key that the old and the new one did not both sign. */
export function leesSleutels(begin: Bestand, wissels: readonly Bestand[], oorsprong: string): Sleutels {
  const regel = leesTekst(begin);
  if (!regel.endsWith('\n')) throw new BewijsFout(`${begin.naam} is niet geschreven zoals het hoort`);
  const eerste = eisSleutelVan(oorsprong, leesVkey(regel.slice(0, -1)));
  const rij = [eerste];
  const plaatsen = new Map([[eerste.id, 0]]);
  let [oud, tijd] = [eerste, ''];
  for (const bestand of wissels) {
    const note = leesNote(leesTekst(bestand));
    const wissel = leesSleutelwissel(note.tekst);
    const nieuw = eisSleutelVan(oorsprong, wissel.nieuw);
    if (wissel.oorsprong !== oorsprong || wissel.oud.tekst !== oud.tekst)
      throw new BewijsFout(`${bestand.naam} volgt niet op de sleutel ervoor`);
    if (plaatsen.has(nieuw.id)) throw new BewijsFout(`${bestand.naam} noemt een sleutel die er al was`);
    if (wissel.tijd < tijd) throw new BewijsFout(`${bestand.naam} is eerder gedateerd dan de sleutelwissel ervoor`);
    const [van, door, ...meer] = note.handtekeningen;
    const getekend = (een: typeof van, sleutel: Vkey): boolean =>
      een !== undefined && isVan(een, sleutel) && handtekeningKlopt(note.tekst, een, sleutel);
    if (!getekend(van, oud) || !getekend(door, nieuw) || meer.length > 0)
      throw new BewijsFout(`${bestand.naam} is niet door de oude en de nieuwe sleutel ondertekend`);
    plaatsen.set(nieuw.id, rij.length);
    rij.push(nieuw);
    [oud, tijd] = [nieuw, wissel.tijd];
  }
  return { rij, plaatsen };
}

function eisSleutelVan(oorsprong: string, sleutel: Vkey): Vkey {
  if (sleutel.naam !== oorsprong || sleutel.algoritme !== ALGORITME.LOG) throw new BewijsFout('een sleutel is niet die van dit bewijslog');
  return sleutel;
}

/** Place of the key of each controlepunt, in their order: keys only go forward, and so does time. Refuses with a BewijsFout. */
export function controleerOndertekening(
  punten: readonly OndertekendControlepunt[],
  sleutels: Sleutels,
  oorsprong: string,
): readonly number[] {
  let [vorige, tijd] = [0, ''];
  return punten.map((punt) => {
    const plaats = sleutelplaats(punt, sleutels);
    if (punt.oorsprong !== oorsprong) throw new BewijsFout('een controlepunt is van een ander bewijslog');
    if (plaats === undefined || plaats < vorige)
      throw new BewijsFout(`het controlepunt van grootte ${punt.grootte} is niet ondertekend met de sleutel van toen`);
    if (punt.tijd < tijd) throw new BewijsFout(`het controlepunt van grootte ${punt.grootte} is eerder gedateerd dan dat ervoor`);
    [vorige, tijd] = [plaats, punt.tijd];
    return plaats;
  });
}

/** Place of the one key that signed, once; undefined when none did, more than one did, or it did not. */
export function sleutelplaats({ note }: OndertekendControlepunt, { rij, plaatsen }: Sleutels): number | undefined {
  const bekend = note.handtekeningen.filter(({ naam, id }) => naam === rij[0]?.naam && plaatsen.has(id));
  const [enige, ...meer] = bekend;
  if (enige === undefined || meer.length > 0) return undefined;
  const plaats = plaatsen.get(enige.id);
  const sleutel = plaats === undefined ? undefined : rij[plaats];
  return sleutel !== undefined && handtekeningKlopt(note.tekst, enige, sleutel) ? plaats : undefined;
}
