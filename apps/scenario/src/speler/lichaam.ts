import { gelijkvormig } from '../taal/dichtstbij.js';
import { isVelden, tekstVan, type Velden } from '../taal/json.js';
import type { Kaart } from '../taal/knoop.js';
import type { Vorm } from '../taal/vorm.js';
import { bouwKaart } from '../taal/waarde.js';
import type { Doet } from '../taal/scenario.js';
import type { Ingeschreven } from '../wereld/mensen.js';
import { extraGegevens } from './extra-gegevens.js';
import { leesVoor } from './lees.js';
import { hoortInPad, lijstIn } from './pad.js';
import type { Spel } from './spel.js';
import { FICTIEF } from './standaard/standaard.js';
import { STANDAARDEN } from './standaard.js';

/** The body of an act: what the file says, then the default of the act, then what never matters. Undefined when the act has none. */
export async function maakLichaam(spel: Spel, wie: Ingeschreven, { operatie, met }: Doet, pad: string): Promise<unknown> {
  const { lichaam: vorm, code } = operatie;
  if (vorm === undefined) return undefined;
  const standaard = STANDAARDEN[code];
  const aanleiding = { spel, wie, met };
  const gegeven = bouwKaart(eigenVelden(met, operatie), vorm, spel);
  // What the file says must not be looked for as well: a default may read or even hand something in.
  const leeg = Object.keys(gegeven).length === 0;
  const nodig = leeg || [...vorm.velden].some(([naam, veld]) => veld.verplicht && !Object.hasOwn(gegeven, naam));
  const basis =
    standaard === undefined ? await huidigeStand(spel, wie, operatie.methode, pad, vorm) : nodig ? await standaard.lichaam(aanleiding) : {};
  const samen = { ...basis, ...gegeven };
  const klaar = (await standaard?.tot?.(samen, aanleiding)) ?? samen;
  return vulAan(klaar, vorm, spel);
}

function eigenVelden(met: Kaart | undefined, operatie: Doet['operatie']): Kaart {
  const extra = new Set(extraGegevens(operatie).map(gelijkvormig));
  const velden = (met?.velden ?? []).filter(({ naam }) => !hoortInPad(operatie, naam) && !extra.has(gelijkvormig(naam)));
  return { soort: 'kaart', regel: met?.regel ?? 0, velden };
}

/** Who changes something sends it whole: what the file does not name stays as it was. */
async function huidigeStand(spel: Spel, wie: Ingeschreven, methode: string, pad: string, vorm: Vorm): Promise<Velden> {
  const [, , , ...onderdeel] = pad.split('/');
  const id = onderdeel.at(-1);
  if (methode !== 'PUT' || id === undefined) return {};
  const lijst = lijstIn(await leesVoor(spel, wie, `/${onderdeel.slice(0, -1).join('/')}`));
  const zelf = lijst.find((een) => een['id'] === id);
  return zelf === undefined ? {} : snoei(zelf, vorm);
}

/** Only what the form asks for. */
function snoei(waarde: Velden, vorm: Vorm): Velden {
  return Object.fromEntries(
    [...vorm.velden].flatMap(([naam, veld]) => (Object.hasOwn(waarde, naam) ? [[naam, snoeiDeel(waarde[naam], veld.vorm)]] : [])),
  );
}

function snoeiDeel(waarde: unknown, vorm: Vorm): unknown {
  const { deel } = vorm;
  if (Array.isArray(waarde)) return deel === undefined ? waarde : waarde.map((een) => snoeiDeel(een, deel));
  return isVelden(waarde) && vorm.velden.size > 0 ? snoei(waarde, vorm) : waarde;
}

/** Texts that must be there and that nobody reads, today's date, an empty list. Choices, numbers and yes or no are never made up. */
function vulAan(waarde: Velden, vorm: Vorm, spel: Spel): Velden {
  const uit: Record<string, unknown> = { ...waarde };
  for (const [naam, veld] of vorm.velden) {
    const nu = uit[naam];
    if (nu === undefined && veld.verplicht) {
      const vulling = invulling(veld.vorm, spel);
      if (vulling !== undefined) uit[naam] = vulling;
    } else if (isVelden(nu) && veld.vorm.velden.size > 0) uit[naam] = vulAan(nu, veld.vorm, spel);
    else if (Array.isArray(nu))
      uit[naam] = nu.map((een: unknown) => (isVelden(een) && veld.vorm.deel !== undefined ? vulAan(een, veld.vorm.deel, spel) : een));
  }
  return uit;
}

function invulling(vorm: Vorm, spel: Spel): unknown {
  if (vorm.magLeeg) return null;
  if (vorm.soort === 'lijst') return [];
  if (vorm.soort !== 'tekst' || vorm.keuzes.length > 0) return undefined;
  switch (vorm.opmaak) {
    case 'date':
      return spel.vandaag;
    case 'date-time':
      return spel.nu;
    case undefined:
      return FICTIEF;
    default:
      return undefined;
  }
}

/** The word of the file for the kind of document. */
export function tekstBij(met: Kaart | undefined, naam: string): string | undefined {
  const waarde = met?.velden.find((veld) => gelijkvormig(veld.naam) === gelijkvormig(naam))?.waarde;
  return waarde?.soort === 'tekst' ? tekstVan(waarde.tekst) : undefined;
}
