import { gelijkvormig } from './dichtstbij.js';
import { KaartLezer, type Klachten, tekstenVan } from './kaart-lezer.js';
import type { Kaart, Knoop, Tekst } from './knoop.js';
import { handelingWoorden, leesVerwachtingen, type Verwachtingen } from './lees-verwachting.js';
import type { Operatie } from './operatie.js';
import type { Doet, Leest, Regel } from './scenario.js';
import { onbekendWoord } from './taal-fout.js';
import { leesDuur, type Vandaag } from './tijd.js';
import { controleerWaarde, stamVormen } from './waarde.js';
import { vindOperatie, type Woordenboek } from './woordenboek.js';
import { extraGegevens } from '../speler/extra-gegevens.js';

/** The words at the left of a line, with what they are for. */
export const REGEL_WOORDEN = {
  op: 'De klok gaat naar deze dag en tijd; alles wat eerder valt, gebeurt eerst.',
  wacht: 'De klok gaat zoveel verder, bijvoorbeeld 3 dagen, 24 uur of 30 minuten.',
  kop: 'Een kop boven de regels die volgen.',
  uitleg: 'Een toelichting voor de lezer; de speler doet er niets mee.',
  toetsing: 'Over welke toetsing het gaat; anders die van de vorige regel.',
  wie: 'Wie iets doet of leest: een naam, of een rol die één persoon heeft.',
  doet: 'De handeling.',
  over: 'Waarover de handeling gaat: een naam die eerder is gegeven.',
  met: 'De gegevens van de handeling.',
  noem: 'De naam waaronder u straks verwijst naar wat de handeling maakt.',
  'geweigerd met': 'De foutcode (of de HTTP-status) waarmee de handeling wordt geweigerd.',
  ziet: 'Wat deze persoon mag lezen.',
  'ziet niet': 'Wat voor deze persoon niet bestaat (404).',
  leest: 'Eén leesbewerking van de API, met bevat en bevat niet.',
  bevat: 'Wat in het gelezene staat.',
  'bevat niet': 'Wat niet in het gelezene staat.',
  verwacht: 'Wat nu waar is.',
} as const;
const NAMEN = Object.keys(REGEL_WOORDEN);

/** What was introduced in the lines before. */
export class Bekend {
  readonly namen: string[] = [];
  readonly toetsingen: string[] = [];
  vorigeDag: Vandaag;

  constructor(
    private readonly mensen: readonly string[],
    nu: Vandaag,
  ) {
    this.vorigeDag = nu;
  }

  /** Everything that a body may refer to. */
  get alle(): readonly string[] {
    return [...this.mensen, ...this.namen, ...this.toetsingen];
  }

  heeft(naam: string): boolean {
    return this.alle.some((ander) => gelijkvormig(ander) === gelijkvormig(naam));
  }
}

export interface RegelTaal extends Omit<Verwachtingen, 'nu'> {
  readonly bekend: Bekend;
}

/** One line of the course. Complains about what it can't understand, and reads on. */
export function leesRegel(kaart: Kaart, taal: RegelTaal): Regel {
  const { klachten, bekend } = taal;
  const regel = new KaartLezer(kaart, klachten, 'Het woord', NAMEN);
  const op = regel.moment('op', bekend.vorigeDag);
  if (op !== undefined) bekend.vorigeDag = { ...bekend.vorigeDag, vandaag: op.datum };
  const wacht = leesWacht(regel, klachten);
  const wieKnoop = regel.tekstKnoop('wie');
  const wie = wieKnoop === undefined ? undefined : taal.wie(wieKnoop);
  const hier = { ...taal, nu: bekend.vorigeDag };
  const toetsing = leesToetsing(regel, bekend, klachten);
  const doet = leesDoet(regel, hier);
  const leest = leesLeest(regel, hier);
  const ziet = inzagen(regel, 'ziet', hier);
  const zietNiet = inzagen(regel, 'ziet niet', hier);
  if (wieKnoop === undefined && (doet ?? leest ?? ziet[0] ?? zietNiet[0]) !== undefined)
    klachten.meld(kaart.regel, 'Zeg met “wie” wie dit doet of leest.');
  losseWoorden(regel, klachten, doet, leest);
  const verwacht = regel.knoop('verwacht');
  return {
    regel: kaart.regel,
    op,
    wacht,
    kop: regel.tekst('kop'),
    toetsing,
    wie,
    doet,
    ziet,
    zietNiet,
    leest,
    verwacht: verwacht === undefined ? [] : leesVerwachtingen(verwacht, hier),
  };
}

function leesWacht(regel: KaartLezer, klachten: Klachten): number | undefined {
  const knoop = regel.tekstKnoop('wacht');
  if (knoop === undefined) return undefined;
  const duur = leesDuur(knoop.tekst);
  if (duur === undefined) klachten.meld(knoop.regel, `“${knoop.tekst}” is geen duur. Schrijf bijvoorbeeld: 3 dagen, 24 uur, 30 minuten.`);
  return duur;
}

function leesToetsing(regel: KaartLezer, { toetsingen }: Bekend, klachten: Klachten): string | undefined {
  const knoop = regel.tekstKnoop('toetsing');
  if (knoop === undefined) return undefined;
  const naam = toetsingen.find((een) => gelijkvormig(een) === gelijkvormig(knoop.tekst));
  if (naam === undefined) klachten.meld(knoop.regel, onbekendWoord('De toetsing', knoop.tekst, toetsingen));
  return naam;
}

/** Words that mean something only beside another one. */
function losseWoorden(regel: KaartLezer, klachten: Klachten, doet: Doet | undefined, leest: Leest | undefined): void {
  const alleenBij = (naam: string, bij: string, is: boolean): void => {
    const veld = regel.veld(naam);
    if (veld !== undefined && !is) klachten.meld(veld.regel, `“${naam}” hoort bij “${bij}”.`);
  };
  const handelt = doet !== undefined || regel.veld('doet') !== undefined;
  const las = leest !== undefined || regel.veld('leest') !== undefined;
  alleenBij('noem', 'doet', handelt);
  alleenBij('met', 'doet of leest', handelt || las);
  alleenBij('over', 'doet of leest', handelt || las);
  alleenBij('geweigerd met', 'doet of leest', handelt || las);
  alleenBij('bevat', 'leest', las);
  alleenBij('bevat niet', 'leest', las);
  const beide = regel.veld('leest');
  if (regel.veld('doet') !== undefined && beide !== undefined)
    klachten.meld(beide.regel, 'Schrijf “doet” en “leest” op twee regels van het verloop.');
}

function leesDoet(regel: KaartLezer, hier: Verwachtingen & { readonly bekend: Bekend }): Doet | undefined {
  const { boek, klachten, bekend } = hier;
  const woord = regel.tekstKnoop('doet');
  if (woord === undefined) return undefined;
  const operatie = vindOperatie(boek.handelingen, woord.tekst);
  if (operatie === undefined) {
    const beschrijvingen = boek.handelingen.map(({ omschrijving }) => omschrijving);
    const mogelijk = /\s/.test(woord.tekst.trim()) ? beschrijvingen : handelingWoorden(boek);
    klachten.meld(woord.regel, onbekendWoord('De handeling', woord.tekst, mogelijk));
    return undefined;
  }
  const met = regel.kaartVan('met');
  if (met !== undefined) controleerGegevens(met, operatie, hier);
  const over = leesOver(regel, operatie, hier);
  const noem = regel.tekst('noem');
  const geweigerd = leesGeweigerd(regel, hier);
  const naam = noem ?? (maaktToetsing(operatie) ? naamVanKandidaat(met) : undefined);
  if (naam !== undefined && geweigerd === undefined) {
    if (noem !== undefined) bekend.namen.push(naam);
    if (maaktToetsing(operatie)) bekend.toetsingen.push(naam);
  }
  return { operatie, met, over, noem: naam, geweigerd };
}

/** Whether a case comes of it: what is asked outside of any case and names a kandidaat. */
const maaktToetsing = ({ vanToetsing, lichaam }: Operatie): boolean => !vanToetsing && lichaam?.velden.has('kandidaat') === true;

/** A case that got no name of its own is called after its kandidaat. */
function naamVanKandidaat(met: Kaart | undefined): string {
  const waarde = met?.velden.find(({ naam }) => gelijkvormig(naam) === 'kandidaat')?.waarde;
  if (waarde?.soort === 'tekst') return waarde.tekst;
  const naam = waarde?.soort === 'kaart' ? waarde.velden.find((veld) => veld.naam === 'naam')?.waarde : undefined;
  return naam?.soort === 'tekst' ? naam.tekst : 'de toetsing';
}

function controleerGegevens(met: Kaart, operatie: Operatie, { klachten, bekend, nu }: Verwachtingen & { readonly bekend: Bekend }): void {
  const { lichaam, inPad, inVraag } = operatie;
  const ookGoed = [...inPad.flatMap(stamVormen), ...inVraag.map(gelijkvormig), ...extraGegevens(operatie).map(gelijkvormig)];
  const rest = { ...met, velden: met.velden.filter(({ naam }) => !ookGoed.includes(gelijkvormig(naam))) };
  if (lichaam === undefined && rest.velden[0] !== undefined)
    klachten.meld(
      rest.velden[0].regel,
      onbekendWoord('Het gegeven', rest.velden[0].naam, [
        ...inPad.map((naam) => naam.replace(/Id$/, '')),
        ...inVraag,
        ...extraGegevens(operatie),
      ]),
    );
  const anders = new Set(extraGegevens(operatie).map(gelijkvormig));
  const gewoon = { ...rest, velden: rest.velden.filter(({ naam }) => !anders.has(gelijkvormig(naam))) };
  if (lichaam !== undefined && lichaam.soort === 'kaart') klachten.meldAlle(controleerWaarde(gewoon, lichaam, bekend.alle, nu));
}

function leesOver(
  regel: KaartLezer,
  operatie: Operatie,
  { klachten, bekend }: Verwachtingen & { readonly bekend: Bekend },
): string | undefined {
  const knoop = regel.tekstKnoop('over');
  if (knoop === undefined) return undefined;
  const [parameter] = operatie.inPad;
  if (parameter === undefined) klachten.meld(knoop.regel, `“${operatie.code}” gaat nergens in het bijzonder over; laat “over” weg.`);
  else if (parameter.endsWith('Id') && !knoop.letterlijk && !bekend.heeft(knoop.tekst))
    klachten.meld(knoop.regel, onbekendWoord('De naam', knoop.tekst, bekend.alle));
  return knoop.tekst;
}

function leesGeweigerd(regel: KaartLezer, { boek }: Verwachtingen): string | number | undefined {
  const knoop = regel.tekstKnoop('geweigerd met');
  if (knoop === undefined) return undefined;
  if (/^[45]\d\d$/.test(knoop.tekst)) return Number(knoop.tekst);
  return regel.woord('geweigerd met', 'De foutcode', boek.fouten);
}

function leesLeest(regel: KaartLezer, hier: Verwachtingen & { readonly bekend: Bekend }): Leest | undefined {
  const { boek, klachten } = hier;
  const woord = regel.tekstKnoop('leest');
  if (woord === undefined) return undefined;
  const operatie = vindOperatie(boek.inzichten, woord.tekst);
  if (operatie === undefined) {
    klachten.meld(
      woord.regel,
      onbekendWoord(
        'De leesbewerking',
        woord.tekst,
        boek.inzichten.map(({ code }) => code),
      ),
    );
    return undefined;
  }
  const met = regel.kaartVan('met');
  if (met !== undefined) controleerGegevens(met, operatie, hier);
  return {
    operatie,
    met,
    over: leesOver(regel, operatie, hier),
    bevat: regel.knoop('bevat'),
    bevatNiet: regel.knoop('bevat niet'),
    geweigerd: leesGeweigerd(regel, hier),
  };
}

/** Kinds of reading, or operations by their own name. */
function inzagen(
  regel: KaartLezer,
  naam: string,
  { boek, klachten }: { readonly boek: Woordenboek; readonly klachten: Klachten },
): readonly string[] {
  const knoop: Knoop | undefined = regel.knoop(naam);
  if (knoop === undefined) return [];
  return tekstenVan(knoop, klachten).flatMap((woord: Tekst) => {
    const code = boek.inzagen.code(woord.tekst) ?? vindOperatie(boek.inzichten, woord.tekst)?.code;
    if (code === undefined)
      klachten.meld(
        woord.regel,
        onbekendWoord('Wat men kan zien', woord.tekst, [...boek.inzagen.codes, ...boek.inzichten.map((operatie) => operatie.code)]),
      );
    return code ?? [];
  });
}
