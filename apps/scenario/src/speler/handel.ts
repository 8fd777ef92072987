import { isVelden, tekstVan, type Velden } from '../taal/json.js';
import type { Doet } from '../taal/scenario.js';
import { UUID } from '../taal/waarde.js';
import type { Ingeschreven } from '../wereld/mensen.js';
import { maakBestand } from './bestanden.js';
import { maakLichaam, tekstBij } from './lichaam.js';
import { vindVersie, vulPad } from './pad.js';
import type { Spel } from './spel.js';
import type { Uitslag } from './uitslag.js';
import { type Antwoord, geweigerdMet, isGeweigerdMet, type Vraag } from './vraag.js';

/** Does one act as this person, and tells whether it went as the file says. */
export async function handel(spel: Spel, wie: Ingeschreven, doet: Doet, regel: number): Promise<Uitslag> {
  const { operatie, over, noem, geweigerd } = doet;
  const antwoord = await voerUit(spel, wie, doet);
  const waarover = `${wie.naam}: ${operatie.code}${over === undefined ? '' : ` (${over})`}`;
  const zin = noem === undefined || geweigerd !== undefined ? waarover : `${waarover}, noemt het “${noem}”`;
  if (geweigerd !== undefined) {
    const wat = `${zin} wordt geweigerd met ${geweigerd}`;
    if (antwoord.gelukt) return { regel, wat, gehaald: false, werd: 'de handeling is gelukt' };
    return isGeweigerdMet(antwoord, geweigerd)
      ? { regel, wat, gehaald: true }
      : { regel, wat, gehaald: false, werd: geweigerdMet(antwoord) };
  }
  if (!antwoord.gelukt) return { regel, wat: zin, gehaald: false, werd: geweigerdMet(antwoord) };
  onthoud(spel, wie, doet, antwoord);
  return { regel, wat: zin, gehaald: true };
}

async function voerUit(spel: Spel, wie: Ingeschreven, doet: Doet): Promise<Antwoord> {
  const { operatie, met } = doet;
  const pad = await vulPad(spel, wie, doet);
  const vraag: Vraag = operatie.metBestand
    ? {
        methode: operatie.methode,
        pad,
        bestand: await maakBestand(tekstBij(met, 'bestand') ?? 'pdf', tekstBij(met, 'soort') ?? '', tekstBij(met, 'bestandsnaam')),
      }
    : { methode: operatie.methode, pad, lichaam: await maakLichaam(spel, wie, doet, pad) };
  const antwoord = await spel.vraag(wie, vraag);
  if (antwoord.code !== 'IF_MATCH_ONTBREEKT') return antwoord;
  const versie = await vindVersie(spel, wie, pad);
  return versie === undefined ? antwoord : spel.vraag(wie, { ...vraag, versie });
}

/** What came of it gets the name that the file gave it. */
function onthoud(spel: Spel, wie: Ingeschreven, { operatie, noem, over }: Doet, { json }: Antwoord): void {
  if (!isVelden(json)) return;
  const toetsingId = tekstVan(json['toetsingId']);
  if (!operatie.vanToetsing && toetsingId !== undefined)
    spel.noemZaak({ id: toetsingId, naam: noem ?? 'de toetsing', organisatieId: wie.organisatieId });
  const id = tekstVan(json['objectId']) ?? tekstVan(json['id']) ?? (operatie.vanToetsing ? undefined : eersteId(json));
  if (id === undefined) return;
  if (noem !== undefined) spel.noem(noem, id);
  // What was put forward is not changed but followed up: its name goes to the successor.
  if (operatie.methode === 'PUT' && over !== undefined && spel.persoon(over) === undefined) spel.noem(over, id);
}

/** What was made outside a case answers with its id under a name of its own: `formatieId`. */
const eersteId = (json: Velden): string | undefined =>
  Object.values(json).find((waarde): waarde is string => typeof waarde === 'string' && UUID.test(waarde));
