import { gelijkvormig } from '../taal/dichtstbij.js';
import { isVelden, kaartenVan, lijstVan, tekstVan, type Velden } from '../taal/json.js';
import type { Kaart } from '../taal/knoop.js';
import type { Operatie } from '../taal/operatie.js';
import { stamVormen, UUID } from '../taal/waarde.js';
import type { Ingeschreven } from '../wereld/mensen.js';
import { leesVoor } from './lees.js';
import { RegelFout } from './regel-fout.js';
import type { Spel } from './spel.js';

/** What an operation is about, as the file says it. */
export interface Waarover {
  readonly operatie: Operatie;
  readonly met: Kaart | undefined;
  readonly over: string | undefined;
}

const voorgesteld = ({ stand }: Velden): boolean => stand === 'VOORGESTELD';

/** Of which of the things in a list an act is about when the file does not say: the one for which it makes sense. */
const BEDOELD: Readonly<
  Partial<Record<string, { readonly lijst: string; readonly in?: string; readonly geldt: (een: Velden) => boolean }>>
> = {
  verklaarOnafhankelijkheid: { lijst: '/toewijzingen/eigen', geldt: ({ verklaring }) => verklaring === null },
  meldConflict: { lijst: '/toewijzingen/eigen', geldt: () => true },
  beantwoordReactie: { lijst: '/wederhoor', in: 'reacties', geldt: ({ antwoord, soort }) => antwoord === null && soort !== 'AKKOORD' },
  beantwoordToetsopmerking: { lijst: '/toetsopmerkingen', geldt: ({ antwoord }) => antwoord === null },
  trekToetsopmerkingIn: { lijst: '/toetsopmerkingen', geldt: ({ antwoord, vanUzelf }) => antwoord === null && vanUzelf === true },
  rondHerbeoordelingAf: { lijst: '/herbeoordelingen', geldt: ({ open }) => open === true },
  beoordeelDocument: {
    lijst: '/documenten',
    in: 'documenten',
    geldt: ({ status, type }) => status === 'TER_BEOORDELING' && type !== 'VOG',
  },
  beslisOverMaatregel: { lijst: '/maatregelen', geldt: ({ status }) => status === 'VOORGESTELD' },
  meldMaatregelUitgevoerd: { lijst: '/maatregelen', geldt: ({ status, bewijs }) => status === 'OVEREENGEKOMEN' && bewijs === null },
  laatMaatregelVervallen: { lijst: '/maatregelen', geldt: ({ status }) => status !== 'VERVALLEN' },
  publiceerVragenlijst: { lijst: '/vragenlijst-versies', in: 'versies', geldt: voorgesteld },
  publiceerDocumentenlijst: { lijst: '/documentenlijst-versies', in: 'versies', geldt: voorgesteld },
  publiceerTermijnprofiel: { lijst: '/termijnprofiel-versies', geldt: voorgesteld },
  bevestigMaatregel: { lijst: '/maatregelen', geldt: ({ status, bewijs }) => status !== 'UITGEVOERD' && bewijs !== null },
};

/** The path with everything filled in, and what is asked after the question mark. */
export async function vulPad(spel: Spel, wie: Ingeschreven, waarover: Waarover): Promise<string> {
  const { operatie, met } = waarover;
  let pad = operatie.vanToetsing ? operatie.pad.replace('{toetsingId}', spel.zaak().id) : operatie.pad;
  for (const [nummer, parameter] of operatie.inPad.entries())
    pad = pad.replace(`{${parameter}}`, encodeURIComponent(await vindInPad(spel, wie, waarover, parameter, nummer === 0)));
  const vraag = (met?.velden ?? []).flatMap(({ naam, waarde }): [string, string][] => {
    const gevraagd = operatie.inVraag.find((een) => gelijkvormig(een) === gelijkvormig(naam));
    return gevraagd === undefined || waarde.soort !== 'tekst' ? [] : [[gevraagd, spel.datum(waarde.tekst) ?? waarde.tekst]];
  });
  return vraag.length === 0 ? pad : `${pad}?${new URLSearchParams(vraag).toString()}`;
}

/** Does this word under `met` belong in the path or after the question mark? */
export const hoortInPad = ({ inPad, inVraag, lichaam }: Operatie, naam: string): boolean => {
  const woord = gelijkvormig(naam);
  if (inVraag.some((een) => gelijkvormig(een) === woord)) return true;
  return (
    inPad.some((parameter) => stamVormen(parameter).includes(woord) || gelijkvormig(parameter) === woord) &&
    lichaam?.velden.has(naam) !== true
  );
};

async function vindInPad(
  spel: Spel,
  wie: Ingeschreven,
  { operatie, met, over }: Waarover,
  parameter: string,
  eerste: boolean,
): Promise<string> {
  const gegeven = met?.velden.find(
    ({ naam }) => stamVormen(parameter).includes(gelijkvormig(naam)) || gelijkvormig(naam) === gelijkvormig(parameter),
  );
  const woord = (gegeven?.waarde.soort === 'tekst' ? gegeven.waarde.tekst : undefined) ?? (eerste ? over : undefined);
  if (woord !== undefined) {
    if (!parameter.endsWith('Id') || UUID.test(woord)) return codeOf(spel, parameter, woord);
    const id = idVan(spel, woord);
    return parameter === 'persoonId' || spel.persoon(woord) === undefined ? id : vanPersoon(spel, wie, operatie, parameter, id);
  }
  const kandidaten = await mogelijkheden(spel, wie, operatie, parameter);
  const [id] = kandidaten;
  if (id === undefined) throw new RegelFout(`er is niets waar “${operatie.code}” over kan gaan; noem het met “over”`);
  if (kandidaten.length > 1 && operatie.code !== 'beantwoordReactie' && operatie.code !== 'beoordeelDocument')
    throw new RegelFout(`er zijn er ${kandidaten.length} waar “${operatie.code}” over kan gaan; zeg met “over” welke`);
  return id;
}

const codeOf = (spel: Spel, parameter: string, woord: string): string =>
  parameter === 'stap' ? (spel.boek.stappen.code(woord) ?? woord) : woord;

function idVan(spel: Spel, naam: string): string {
  const id = spel.id(naam);
  if (id === undefined) throw new RegelFout(`“${naam}” is er niet: de regel die het zou maken, is mislukt`);
  return id;
}

/** What belongs to this person, such as his assignment; the newest when there are more. */
async function vanPersoon(spel: Spel, wie: Ingeschreven, operatie: Operatie, parameter: string, persoonId: string): Promise<string> {
  const alle = lijstIn(await leesVoor(spel, wie, lijstVoor(operatie, parameter)));
  const eigen = alle.filter((een) => een['persoonId'] === persoonId).flatMap((een) => tekstVan(een['id']) ?? []);
  const id = eigen.at(-1);
  if (id === undefined) throw new RegelFout(`er is niets van ${spel.naamVan(persoonId)} waar “${operatie.code}” over kan gaan`);
  return id;
}

/** Where the things are listed of which the path names one. */
const lijstVoor = ({ pad }: Operatie, parameter: string): string =>
  pad.slice('/toetsingen/{toetsingId}'.length, pad.indexOf(`/{${parameter}}`));

async function mogelijkheden(spel: Spel, wie: Ingeschreven, operatie: Operatie, parameter: string): Promise<readonly string[]> {
  const regel = BEDOELD[operatie.code];
  if (!operatie.vanToetsing && regel === undefined) return [];
  const lijst = regel?.lijst ?? lijstVoor(operatie, parameter);
  const gelezen = operatie.vanToetsing ? await leesVoor(spel, wie, lijst) : (await spel.vraag(wie, { methode: 'GET', pad: lijst })).json;
  const alle = lijstIn(regel?.in === undefined || !isVelden(gelezen) ? gelezen : gelezen[regel.in]);
  const passend = alle.filter((een) => regel?.geldt(een) !== false);
  const gekozen = passend.length === 0 && alle.length === 1 ? alle : passend;
  return gekozen.flatMap((een) => tekstVan(een['id']) ?? tekstVan(een[parameter]) ?? []);
}

/** A list, or the one list in an answer. */
export function lijstIn(json: unknown): readonly Velden[] {
  if (Array.isArray(json)) return kaartenVan(json);
  const lijsten = isVelden(json) ? Object.values(json).filter((waarde) => lijstVan(waarde).length > 0) : [];
  return lijsten.length === 1 ? kaartenVan(lijsten[0]) : [];
}

/** The version that an act must know: of the thing itself, or of what it is a part of. Undefined when nothing tells. */
export async function vindVersie(spel: Spel, wie: Ingeschreven, pad: string): Promise<number | undefined> {
  const delen = pad.split('?')[0]?.split('/') ?? [];
  for (let lengte = delen.length; lengte > 2; lengte -= 1) {
    const { gelukt, json } = await spel.vraag(wie, { methode: 'GET', pad: delen.slice(0, lengte).join('/') });
    if (!gelukt) continue;
    const volgend = delen[lengte];
    const bron = volgend === undefined ? json : (lijstIn(json).find((een) => een['id'] === volgend) ?? json);
    if (isVelden(bron) && typeof bron['versie'] === 'number') return bron['versie'];
  }
  return undefined;
}
