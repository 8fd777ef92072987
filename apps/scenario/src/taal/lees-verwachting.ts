import { KaartLezer, type Klachten, momentVan, tekstenVan, woordVan } from './kaart-lezer.js';
import type { Kaart, Knoop, Tekst, Veld } from './knoop.js';
import type { TijdWens, Verwachting } from './scenario.js';
import { onbekendWoord } from './taal-fout.js';
import type { Vandaag } from './tijd.js';
import { vindOperatie, Woorden, type Woordenboek } from './woordenboek.js';

/** What the words of an expectation are read against. */
export interface Verwachtingen {
  readonly boek: Woordenboek;
  readonly klachten: Klachten;
  readonly nu: Vandaag;
  /** The name of a person as the file introduced it, for a name or the only one with a role; complains otherwise. */
  wie(knoop: Tekst): string | undefined;
  /** A person, or a role. */
  wieOfRol(knoop: Tekst): string | undefined;
}

type Lezer = (veld: Veld, hier: Verwachtingen) => readonly Verwachting[];

const TERMIJN_SOORTEN = new Woorden(['WETTELIJK', 'BELEID', 'TERUGREKEN', 'FEITELIJK']);
export const TERMIJN_STANDEN = new Woorden(['LOOPT', 'VERSTREKEN', 'GEHAALD', 'TE_LAAT_GEHAALD', 'VERVALLEN']);
export const MOMENTEN = new Woorden(['HERINNERING_1', 'HERINNERING_2', 'EINDE', 'ESCALATIE_1', 'ESCALATIE_2']);

/** A step that a new ronde did not do again. */
const OVERGENOMEN = /^overgenomen[ _]uit[ _]ronde[ _](\d+)$/i;

/** Every kind of expectation under `verwacht`. */
const SOORTEN = {
  status: ({ waarde }, { boek, klachten }) =>
    tekstenVan(waarde, klachten).flatMap((knoop) => {
      const status = woordVan(knoop, 'De status', boek.statussen, klachten);
      return status === undefined ? [] : [{ soort: 'status' as const, regel: knoop.regel, status }];
    }),
  ronde: ({ waarde, regel }, { klachten }) => {
    const ronde = getal(waarde, klachten);
    return ronde === undefined ? [] : [{ soort: 'ronde', regel, ronde }];
  },
  termijnen: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => termijn(een, hier)),
  momenten: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => moment(een, hier)),
  herinneringen: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => berichtBijTermijn(een, 'HERINNERING', hier)),
  escalaties: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => berichtBijTermijn(een, 'ESCALATIE', hier)),
  berichten: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => bericht(een, hier)),
  stappen: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => stap(een, hier)),
  taken: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => taak(een, hier)),
  gebeurtenissen: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => gebeurtenis(een, hier)),
  brief: (veld, hier) => pdf(veld, 'brief', hier),
  rapport: (veld, hier) => pdf(veld, 'rapport', hier),
  mogelijk: (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => mogelijk(een, true, hier)),
  'niet mogelijk': (veld, hier) => perVeld(veld, hier.klachten).flatMap((een) => mogelijk(een, false, hier)),
} satisfies Record<string, Lezer>;

/** The words that may stand under `verwacht`. */
export const VERWACHTINGEN: readonly string[] = Object.keys(SOORTEN);
const LEZERS: Readonly<Partial<Record<string, Lezer>>> = SOORTEN;

export function leesVerwachtingen(knoop: Knoop, hier: Verwachtingen): readonly Verwachting[] {
  if (knoop.soort === 'lijst') return knoop.delen.flatMap((deel) => leesVerwachtingen(deel, hier));
  if (knoop.soort === 'tekst') {
    hier.klachten.meld(knoop.regel, `Onder “verwacht” staan gegevens, zoals status: of termijnen:. Wat kan: ${VERWACHTINGEN.join(', ')}.`);
    return [];
  }
  return knoop.velden.flatMap((veld) => {
    const lezer = LEZERS[veld.naam.trim().toLowerCase()];
    if (lezer !== undefined) return lezer(veld, hier);
    hier.klachten.meld(veld.regel, onbekendWoord('De verwachting', veld.naam, VERWACHTINGEN));
    return [];
  });
}

function perVeld({ waarde, naam, regel }: Veld, klachten: Klachten): readonly Veld[] {
  if (waarde.soort === 'kaart') return waarde.velden;
  if (waarde.soort === 'lijst' && waarde.delen.every((deel) => deel.soort === 'kaart')) return waarde.delen.flatMap((deel) => deel.velden);
  klachten.meld(regel, `Onder “${naam}” staat per regel wat u verwacht, als naam: waarde.`);
  return [];
}

function getal(knoop: Knoop, klachten: Klachten): number | undefined {
  if (knoop.soort === 'tekst' && /^\d+$/.test(knoop.tekst)) return Number(knoop.tekst);
  klachten.meld(knoop.regel, 'Hier hoort een getal.');
  return undefined;
}

const isGeen = (knoop: Knoop): boolean => knoop.soort === 'tekst' && /^(geen|niet|nee)$/i.test(knoop.tekst);
const isWel = (knoop: Knoop): boolean => knoop.soort === 'tekst' && /^(wel|ja)$/i.test(knoop.tekst);

function tijd(knoop: Tekst, { nu, klachten }: Verwachtingen): TijdWens | undefined {
  if (isGeen(knoop)) return 'GEEN';
  return isWel(knoop) ? 'WEL' : momentVan(knoop, nu, klachten);
}

/** `T01`, or `T05 VOG_INDIENEN` or `T05 VOG_INDIENEN/2` where there are more of them. */
function plek(tekst: string): { readonly code: string; readonly stap: string | undefined; readonly volgnummer: number | undefined } {
  const [code = '', naam] = tekst.trim().split(/\s+/);
  const [stap, nummer] = naam?.split('/') ?? [];
  return { code, stap, volgnummer: nummer === undefined ? undefined : Number(nummer) };
}

function termijn({ naam, waarde, regel }: Veld, hier: Verwachtingen): readonly Verwachting[] {
  const { boek, klachten } = hier;
  const { code: woord, stap, volgnummer } = plek(naam);
  const code = boek.termijnen.code(woord);
  if (code === undefined) klachten.meld(regel, onbekendWoord('De termijn', woord, boek.termijnen.codes));
  if (code === undefined) return [];
  const basis = {
    soort: 'termijn' as const,
    regel,
    code,
    stap,
    volgnummer,
    afwezig: false,
    tijden: {},
    status: undefined,
    termijnSoort: undefined,
  };
  if (waarde.soort === 'tekst') {
    if (isGeen(waarde)) return [{ ...basis, afwezig: true }];
    if (isWel(waarde)) return [basis];
    const status = TERMIJN_STANDEN.code(waarde.tekst);
    if (status !== undefined) return [{ ...basis, status }];
    const einde = momentVan(waarde, hier.nu, klachten);
    return einde === undefined ? [] : [{ ...basis, tijden: { einde } }];
  }
  if (waarde.soort !== 'kaart') {
    klachten.meld(regel, 'Schrijf bij een termijn de laatste dag, of gegevens: einde, aanvang, gesloten, status, soort.');
    return [];
  }
  const kaart = new KaartLezer(waarde, klachten, 'Het gegeven van een termijn', [
    'einde',
    'aanvang',
    'gesloten',
    'status',
    'soort',
    'stap',
  ]);
  const wens = (veld: string): TijdWens | undefined => {
    const knoop = kaart.tekstKnoop(veld);
    return knoop === undefined ? undefined : tijd(knoop, hier);
  };
  const [einde, aanvang, geslotenOp] = [wens('einde'), wens('aanvang'), wens('gesloten')];
  return [
    {
      ...basis,
      stap: kaart.woord('stap', 'De stap', boek.stappen) ?? stap,
      tijden: {
        ...(einde === undefined ? {} : { einde }),
        ...(aanvang === undefined ? {} : { aanvang }),
        ...(geslotenOp === undefined ? {} : { geslotenOp }),
      },
      status: kaart.woord('status', 'De stand van een termijn', TERMIJN_STANDEN),
      termijnSoort: kaart.woord('soort', 'De soort termijn', TERMIJN_SOORTEN),
    },
  ];
}

function moment({ naam, waarde, regel }: Veld, hier: Verwachtingen): readonly Verwachting[] {
  const { boek, klachten } = hier;
  const [woord = '', naamMoment = ''] = naam.trim().split(/[\s/]+/);
  const code = boek.termijnen.code(woord);
  const welk = MOMENTEN.code(naamMoment);
  if (code === undefined) klachten.meld(regel, onbekendWoord('De termijn', woord, boek.termijnen.codes));
  else if (welk === undefined) klachten.meld(regel, onbekendWoord('Het moment', naamMoment, MOMENTEN.codes));
  if (code === undefined || welk === undefined) return [];
  const basis = { soort: 'moment' as const, regel, code, moment: welk };
  if (waarde.soort === 'tekst') {
    if (isWel(waarde) || isGeen(waarde)) return [{ ...basis, op: undefined, vastgelegd: isWel(waarde) }];
    return [{ ...basis, op: momentVan(waarde, hier.nu, klachten), vastgelegd: undefined }];
  }
  if (waarde.soort !== 'kaart') return [];
  const kaart = new KaartLezer(waarde, klachten, 'Het gegeven van een moment', ['op', 'vastgelegd']);
  const op = kaart.tekstKnoop('op');
  const vastgelegd = kaart.tekstKnoop('vastgelegd');
  return [
    {
      ...basis,
      op: op === undefined ? undefined : tijd(op, hier),
      vastgelegd: vastgelegd === undefined ? undefined : !isGeen(vastgelegd),
    },
  ];
}

function berichtBijTermijn({ naam, waarde, regel }: Veld, sjabloon: string, hier: Verwachtingen): readonly Verwachting[] {
  const termijnCode = hier.boek.termijnen.code(naam);
  if (termijnCode === undefined) hier.klachten.meld(regel, onbekendWoord('De termijn', naam, hier.boek.termijnen.codes));
  return termijnCode === undefined ? [] : hoeVaak(waarde, { soort: 'bericht', regel, sjabloon, termijn: termijnCode }, hier);
}

function bericht({ naam, waarde, regel }: Veld, hier: Verwachtingen): readonly Verwachting[] {
  const { boek, klachten } = hier;
  const sjabloon = boek.berichten.code(naam);
  if (sjabloon === undefined) klachten.meld(regel, onbekendWoord('Het bericht', naam, boek.berichten.codes));
  return sjabloon === undefined ? [] : hoeVaak(waarde, { soort: 'bericht', regel, sjabloon, termijn: undefined }, hier);
}

interface BerichtBasis {
  readonly soort: 'bericht';
  readonly regel: number;
  readonly sjabloon: string;
  readonly termijn: string | undefined;
}

/** `2`, or per person: `{ Noor Vandersluis: 2, opdrachtgever: 1 }`. */
function hoeVaak(waarde: Knoop, basis: BerichtBasis, hier: Verwachtingen): readonly Verwachting[] {
  if (waarde.soort !== 'kaart') {
    const aantal = isGeen(waarde) ? 0 : getal(waarde, hier.klachten);
    return aantal === undefined ? [] : [{ ...basis, aan: undefined, aantal }];
  }
  return waarde.velden.flatMap(({ naam, regel, waarde: hoeveel }) => {
    const aan = hier.wie({ soort: 'tekst', regel, tekst: naam, letterlijk: false });
    const aantal = isGeen(hoeveel) ? 0 : getal(hoeveel, hier.klachten);
    return aan === undefined || aantal === undefined ? [] : [{ ...basis, regel, aan, aantal }];
  });
}

function stap({ naam, waarde, regel }: Veld, { boek, klachten }: Verwachtingen): readonly Verwachting[] {
  const [woord = '', nummer] = naam.split('/');
  const code = boek.stappen.code(woord);
  if (code === undefined) klachten.meld(regel, onbekendWoord('De stap', woord, boek.stappen.codes));
  if (code === undefined) return [];
  const volgnummer = Number(nummer ?? 1);
  if (isGeen(waarde)) return [{ soort: 'stap', regel, code, volgnummer, stand: 'GEEN' }];
  return tekstenVan(waarde, klachten).flatMap((knoop) => {
    const [, ronde] = OVERGENOMEN.exec(knoop.tekst) ?? [];
    const stand =
      ronde === undefined ? woordVan(knoop, 'De stand van een stap', boek.stapStanden, klachten) : `OVERGENOMEN_UIT_RONDE_${ronde}`;
    return stand === undefined ? [] : [{ soort: 'stap' as const, regel, code, volgnummer, stand }];
  });
}

function taak({ naam, waarde, regel }: Veld, hier: Verwachtingen): readonly Verwachting[] {
  const { boek, klachten } = hier;
  const soort = boek.taken.code(naam);
  if (soort === undefined) klachten.meld(regel, onbekendWoord('De taak', naam, boek.taken.codes));
  if (soort === undefined) return [];
  const basis = { soort: 'taak' as const, regel, taak: soort };
  if (isGeen(waarde)) return [{ ...basis, voor: undefined, open: false }];
  if (isWel(waarde)) return [{ ...basis, voor: undefined, open: true }];
  return tekstenVan(waarde, klachten).flatMap((knoop) => {
    const voor = hier.wieOfRol(knoop);
    return voor === undefined ? [] : [{ ...basis, voor, open: true }];
  });
}

/** `VERSTREKKING: 1`, `TERMIJN_VERSTREKEN: { aantal: 2, gegevens: { termijn: T01 } }`. */
function gebeurtenis({ naam, waarde, regel }: Veld, { klachten }: Verwachtingen): readonly Verwachting[] {
  const basis = { soort: 'gebeurtenis' as const, regel, gebeurtenis: naam };
  if (isWel(waarde)) return [{ ...basis, gegevens: undefined, aantal: undefined }];
  if (isGeen(waarde)) return [{ ...basis, gegevens: undefined, aantal: 0 }];
  if (waarde.soort === 'kaart') {
    const kaart = new KaartLezer(waarde, klachten, 'Het gegeven van een gebeurtenis', ['aantal', 'gegevens']);
    return [{ ...basis, gegevens: kaart.knoop('gegevens'), aantal: kaart.getal('aantal') }];
  }
  const aantal = getal(waarde, klachten);
  return aantal === undefined ? [] : [{ ...basis, gegevens: undefined, aantal }];
}

function pdf({ waarde, regel }: Veld, stuk: 'brief' | 'rapport', hier: Verwachtingen): readonly Verwachting[] {
  if (waarde.soort !== 'kaart') {
    hier.klachten.meld(regel, `Schrijf bij “${stuk}”: bevat, bevat niet, en als u wilt door (wie het leest).`);
    return [];
  }
  const kaart = new KaartLezer(waarde, hier.klachten, `Het gegeven van een ${stuk}`, ['bevat', 'bevat niet', 'door']);
  const lezer = kaart.tekstKnoop('door');
  const door = lezer === undefined ? undefined : hier.wie(lezer);
  const teksten = (veld: string, bevat: boolean): readonly Verwachting[] =>
    kaart.teksten(veld).map(({ tekst, regel: opRegel }) => ({ soort: 'pdf', regel: opRegel, stuk, door, tekst, bevat }));
  return [...teksten('bevat', true), ...teksten('bevat niet', false)];
}

/** `De Graaf: [verstrekAdvies]`; with a reason under `niet mogelijk`: `De Graaf: { verstrekAdvies: INZAGEVENSTER_LOOPT }`. */
function mogelijk({ naam, waarde, regel }: Veld, kan: boolean, hier: Verwachtingen): readonly Verwachting[] {
  const { boek, klachten } = hier;
  const wie = hier.wie({ soort: 'tekst', regel, tekst: naam, letterlijk: false });
  if (wie === undefined) return [];
  const een = (woord: Tekst, reden: string | undefined): readonly Verwachting[] => {
    const operatie = vindOperatie(boek.handelingen, woord.tekst);
    if (operatie === undefined) klachten.meld(woord.regel, onbekendWoord('De handeling', woord.tekst, handelingWoorden(boek)));
    return operatie === undefined ? [] : [{ soort: 'mogelijk', regel: woord.regel, wie, handeling: operatie.code, kan, reden }];
  };
  return waarde.soort === 'kaart' ? redenen(waarde, een, hier) : tekstenVan(waarde, klachten).flatMap((woord) => een(woord, undefined));
}

function redenen(
  kaart: Kaart,
  een: (woord: Tekst, reden: string | undefined) => readonly Verwachting[],
  { boek, klachten }: Verwachtingen,
): readonly Verwachting[] {
  return kaart.velden.flatMap(({ naam, regel, waarde }) =>
    tekstenVan(waarde, klachten).flatMap((knoop) =>
      een({ soort: 'tekst', regel, tekst: naam, letterlijk: false }, woordVan(knoop, 'De foutcode', boek.fouten, klachten)),
    ),
  );
}

export const handelingWoorden = ({ handelingen }: Woordenboek): readonly string[] => handelingen.map(({ code }) => code);
