import { isVelden, kaartenVan } from '../taal/json.js';
import type { Leest } from '../taal/scenario.js';
import { IN_LIJST } from '../taal/woordenboek.js';
import type { Ingeschreven } from '../wereld/mensen.js';
import { vulPad } from './pad.js';
import type { Spel } from './spel.js';
import { type Uitslag, uitslag } from './uitslag.js';
import { bevat, kort } from './vergelijk.js';
import { type Antwoord, geweigerdMet, isGeweigerdMet } from './vraag.js';

/** Whether this person sees this of the case, and by what it shows. */
async function ziet(spel: Spel, wie: Ingeschreven, inzage: string): Promise<{ readonly ziet: boolean; readonly werd: string }> {
  const { id } = spel.zaak();
  if (inzage === IN_LIJST) {
    const { json } = await spel.vraag(wie, { methode: 'GET', pad: '/toetsingen?aantal=100' });
    const staat = kaartenVan(isVelden(json) ? json['toetsingen'] : []).some((een) => een['toetsingId'] === id);
    return { ziet: staat, werd: staat ? 'de toetsing staat in zijn lijst' : 'de toetsing staat niet in zijn lijst' };
  }
  if (inzage === 'NAAM') {
    const { json, gelukt } = await spel.vraag(wie, { methode: 'GET', pad: `/toetsingen/${id}` });
    const staat = gelukt && isVelden(json) && typeof json['kandidaatNaam'] === 'string';
    return { ziet: staat, werd: staat ? 'de naam is te zien' : gelukt ? 'de naam is niet te zien' : 'de toetsing bestaat niet voor hem' };
  }
  const antwoorden = await Promise.all(
    paden(spel, inzage).map(async (pad) => ({ pad, ...(await spel.vraag(wie, { methode: 'GET', pad })) })),
  );
  const [eerste] = antwoorden;
  const gezien = antwoorden.filter(({ gelukt }) => gelukt).map(({ pad }) => pad.split('/').slice(3).join('/') || 'de kop');
  if (gezien.length > 0) return { ziet: true, werd: `te lezen: ${gezien.join(', ')}` };
  return { ziet: false, werd: eerste === undefined ? 'er is niets te lezen' : geweigerdMet(eerste) };
}

const NOG_LEEG = /:\w+|\{\w+\}/;

/** The paths that show one kind of thing. */
function paden(spel: Spel, inzage: string): readonly string[] {
  const { id } = spel.zaak();
  const operatie = spel.boek.inzichten.find(({ code }) => code === inzage);
  const patronen =
    operatie !== undefined
      ? [operatie.pad.replace('{toetsingId}', ':toetsingId')]
      : spel.wereld.routes
          .filter(({ methode, beleid }) => methode === 'GET' && beleid?.soort === 'INZAGE' && beleid.code === inzage)
          .map(({ pad }) => pad.replace(/^\/api\/v1/, ''));
  const vol = patronen.map((pad) => pad.replace(':toetsingId', id));
  const heel = vol.filter((pad) => !NOG_LEEG.test(pad));
  // What can only be read by its own id is tried with everything that the file gave a name.
  const perDing = heel.length > 0 ? [] : vol.flatMap((pad) => spel.dingen.map((ding) => pad.replace(NOG_LEEG, ding)));
  return [...heel, ...perDing].filter((pad) => !NOG_LEEG.test(pad)).sort((a, b) => a.length - b.length);
}

export async function moetZien(spel: Spel, wie: Ingeschreven, inzage: string, regel: number): Promise<Uitslag> {
  const { ziet: kan, werd } = await ziet(spel, wie, inzage);
  return uitslag(regel, `${wie.naam} ziet ${inzage}`, kan, werd);
}

export async function magNietZien(spel: Spel, wie: Ingeschreven, inzage: string, regel: number): Promise<Uitslag> {
  const { ziet: kan, werd } = await ziet(spel, wie, inzage);
  return uitslag(regel, `${wie.naam} ziet ${inzage} niet`, !kan, werd);
}

/** Reads one thing, and looks for what must and must not stand in it. */
export async function leesEnVergelijk(spel: Spel, wie: Ingeschreven, leest: Leest, regel: number): Promise<readonly Uitslag[]> {
  const { operatie, geweigerd } = leest;
  const antwoord = await spel.vraag(wie, { methode: 'GET', pad: await vulPad(spel, wie, leest) });
  const zin = `${wie.naam} leest ${operatie.code}`;
  if (geweigerd !== undefined) {
    const klopt = !antwoord.gelukt && isGeweigerdMet(antwoord, geweigerd);
    return [uitslag(regel, `${zin}: geweigerd met ${geweigerd}`, klopt, antwoord.gelukt ? 'het lezen is gelukt' : geweigerdMet(antwoord))];
  }
  if (!antwoord.gelukt) return [uitslag(regel, zin, false, geweigerdMet(antwoord))];
  return [uitslag(regel, zin, true, ''), ...inhoud(spel, antwoord, leest, zin)];
}

function inhoud(spel: Spel, { json }: Antwoord, { bevat: wel, bevatNiet: niet }: Leest, zin: string): readonly Uitslag[] {
  const stond = `er staat: ${kort(json)}`;
  const delen = niet?.soort === 'lijst' ? niet.delen : niet === undefined ? [] : [niet];
  return [
    ...(wel === undefined ? [] : [uitslag(wel.regel, `${zin}: bevat wat er moet staan`, bevat(json, wel, spel), stond)]),
    ...delen.map((deel) => uitslag(deel.regel, `${zin}: bevat niet wat er niet mag staan`, !bevat(json, deel, spel), stond)),
  ];
}
