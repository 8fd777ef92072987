import { BESTUURSLAGEN, type Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { TIJDZONES, type Tijdzone } from '#domain/kalender/tijdzone.js';
import { ROLLEN, type Rol } from '#domain/toegang/rol.js';
import { gelijkvormig } from './dichtstbij.js';
import { KaartLezer, Klachten } from './kaart-lezer.js';
import { type Kaart, leesKnoop, type Tekst } from './knoop.js';
import { Bekend, leesRegel, type RegelTaal } from './lees-regel.js';
import type { Mens, Organisatie, Regel, Scenario } from './scenario.js';
import { onbekendWoord, TaalFout } from './taal-fout.js';
import { toDatum, type Vandaag } from './tijd.js';
import { Woorden, type Woordenboek } from './woordenboek.js';

export const KOP_WOORDEN = ['scenario', 'uitleg', 'organisatie', 'organisaties', 'mensen', 'klok', 'verloop'] as const;
const LAGEN = new Woorden([...BESTUURSLAGEN, 'BES']);
/** Where no day was named yet. */
const GEEN_DAG: Vandaag = { vandaag: toDatum('2000-01-01'), begin: toDatum('2000-01-01') };

/** Reads a scenario. Refuses with a TaalFout that names everything it does not understand, with lines. */
export function leesScenario(bron: string, boek: Woordenboek): Scenario {
  const knoop = leesKnoop(bron);
  if (knoop.soort !== 'kaart')
    throw new TaalFout([
      { regel: knoop.regel, melding: `Een scenario begint met woorden als scenario:, organisatie:, mensen:, klok: en verloop:.` },
    ]);
  const klachten = new Klachten();
  const kop = new KaartLezer(knoop, klachten, 'Het onderdeel', KOP_WOORDEN);
  const organisaties = leesOrganisaties(kop, klachten);
  const mensen = leesMensen(kop, organisaties, boek, klachten);
  const klok = kop.moment('klok', GEEN_DAG);
  if (kop.veld('klok') === undefined)
    klachten.meld(knoop.regel, 'Zeg met “klok” wanneer het verhaal begint, bijvoorbeeld: klok: ma 11-01-2027 08:00');
  const taal = { boek, klachten, ...wijzers(mensen, boek, klachten) };
  const verloop = leesVerloop(kop, klok?.datum ?? GEEN_DAG.vandaag, taal, mensen);
  if (klachten.lijst.length > 0 || klok === undefined) throw new TaalFout(klachten.lijst);
  return { naam: kop.tekst('scenario') ?? 'zonder naam', organisaties, mensen, klok, verloop };
}

function leesOrganisaties(kop: KaartLezer, klachten: Klachten): readonly Organisatie[] {
  const een = kop.kaartVan('organisatie');
  const meer = kop.kaartVan('organisaties');
  if (een === undefined && meer === undefined) {
    klachten.meld(kop.kaart.regel, 'Zeg met “organisatie” voor welke gemeente, provincie, waterschap of openbaar lichaam dit is.');
    return [];
  }
  const los = een === undefined ? [] : [leesOrganisatie(een, undefined, klachten)];
  const lijst = (meer?.velden ?? []).flatMap(({ naam, waarde, regel }) => {
    if (waarde.soort === 'kaart') return [leesOrganisatie(waarde, naam, klachten)];
    klachten.meld(regel, `Zeg bij “${naam}” in elk geval de laag, bijvoorbeeld { laag: GEMEENTE }.`);
    return [];
  });
  return [...los, ...lijst];
}

function leesOrganisatie(kaart: Kaart, naam: string | undefined, klachten: Klachten): Organisatie {
  const lezer = new KaartLezer(kaart, klachten, 'Het gegeven van een organisatie', ['naam', 'laag', 'tijdzone', 'oefen']);
  const laag = toLaag(lezer.woord('laag', 'De bestuurslaag', LAGEN));
  if (lezer.veld('laag') === undefined) klachten.meld(kaart.regel, `Zeg de laag van de organisatie: ${BESTUURSLAGEN.join(', ')}.`);
  const zone = lezer.tekstKnoop('tijdzone');
  const tijdzone = TIJDZONES.find((een) => een === zone?.tekst);
  if (zone !== undefined && tijdzone === undefined) klachten.meld(zone.regel, onbekendWoord('De tijdzone', zone.tekst, TIJDZONES));
  return {
    naam: naam ?? lezer.tekst('naam') ?? 'De organisatie',
    laag,
    tijdzone: tijdzone ?? zoneVan(laag),
    oefen: lezer.tekst('oefen') === 'ja',
  };
}

const toLaag = (woord: string | undefined): Bestuurslaag => {
  const code = woord === 'BES' ? 'OPENBAAR_LICHAAM' : woord;
  return BESTUURSLAGEN.find((laag) => laag === code) ?? 'GEMEENTE';
};
const zoneVan = (laag: Bestuurslaag): Tijdzone => (laag === 'OPENBAAR_LICHAAM' ? 'America/Kralendijk' : 'Europe/Amsterdam');

/** Somebody whom the organisation knows, and no more: who will stand in for the opdrachtgever, such as a wethouder. */
const ZONDER_ROL = 'geen';

function leesMensen(kop: KaartLezer, organisaties: readonly Organisatie[], boek: Woordenboek, klachten: Klachten): readonly Mens[] {
  const kaart = kop.kaartVan('mensen');
  if (kaart === undefined) {
    klachten.meld(kop.kaart.regel, 'Zeg met “mensen” wie er meedoen, bijvoorbeeld: Noor Vandersluis: { rol: kandidaat }');
    return [];
  }
  return kaart.velden.map(({ naam, waarde, regel }, nummer) => {
    const gegevens: Kaart = waarde.soort === 'kaart' ? waarde : { soort: 'kaart', regel, velden: [{ naam: 'rol', regel, waarde }] };
    const lezer = new KaartLezer(gegevens, klachten, 'Het gegeven van een persoon', ['rol', 'rollen', 'email', 'organisatie']);
    const genoemd = [...lezer.teksten('rol'), ...lezer.teksten('rollen')];
    const rollen = genoemd.flatMap((knoop): readonly Rol[] => {
      if (gelijkvormig(knoop.tekst) === ZONDER_ROL) return [];
      const code = boek.rollen.code(knoop.tekst);
      if (code === undefined) klachten.meld(knoop.regel, onbekendWoord('De rol', knoop.tekst, boek.rollen.codes));
      return ROLLEN.filter((rol) => rol === code);
    });
    if (genoemd.length === 0) klachten.meld(regel, `Zeg welke rol ${naam} heeft: ${ROLLEN.join(', ')}, of ${ZONDER_ROL}.`);
    const bij = lezer.tekstKnoop('organisatie');
    const organisatie =
      bij === undefined ? organisaties[0] : organisaties.find((een) => gelijkvormig(een.naam) === gelijkvormig(bij.tekst));
    if (bij !== undefined && organisatie === undefined)
      klachten.meld(
        bij.regel,
        onbekendWoord(
          'De organisatie',
          bij.tekst,
          organisaties.map((een) => een.naam),
        ),
      );
    return { naam, rollen, email: lezer.tekst('email') ?? adresVan(naam, nummer), organisatie: organisatie?.naam ?? '' };
  });
}

/** An address that can never be real. */
function adresVan(naam: string, nummer: number): string {
  const deel = gelijkvormig(naam)
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.|\.$/g, '');
  return `${deel}.${nummer + 1}@post.example`;
}

function wijzers(mensen: readonly Mens[], boek: Woordenboek, klachten: Klachten): Pick<RegelTaal, 'wie' | 'wieOfRol'> {
  const opNaam = (tekst: string): Mens | undefined => mensen.find(({ naam }) => gelijkvormig(naam) === gelijkvormig(tekst));
  const metRol = (tekst: string): readonly Mens[] => {
    const rol = boek.rollen.code(tekst);
    return mensen.filter(({ rollen }) => rollen.some((een) => een === rol));
  };
  const onbekend = ({ tekst, regel }: Tekst): undefined => {
    const meer = metRol(tekst).map(({ naam }) => naam);
    if (meer.length > 1) klachten.meld(regel, `Er zijn er meer met de rol ${tekst}; zeg wie: ${meer.join(', ')}.`);
    else
      klachten.meld(
        regel,
        onbekendWoord(
          'De persoon',
          tekst,
          mensen.map(({ naam }) => naam),
        ),
      );
    return undefined;
  };
  const wie = (knoop: Tekst): string | undefined => {
    const enige = metRol(knoop.tekst);
    return opNaam(knoop.tekst)?.naam ?? (enige.length === 1 ? enige[0]?.naam : undefined) ?? onbekend(knoop);
  };
  return {
    wie,
    wieOfRol: (knoop) => opNaam(knoop.tekst)?.naam ?? boek.rollen.code(knoop.tekst) ?? onbekend(knoop),
  };
}

function leesVerloop(kop: KaartLezer, begin: IsoDate, taal: Omit<RegelTaal, 'bekend'>, mensen: readonly Mens[]): readonly Regel[] {
  const verloop = kop.knoop('verloop');
  if (verloop?.soort !== 'lijst') {
    taal.klachten.meld(verloop?.regel ?? kop.kaart.regel, 'Onder “verloop” staan de regels van het verhaal, elk met een streepje ervoor.');
    return [];
  }
  const bekend = new Bekend(
    mensen.map(({ naam }) => naam),
    { vandaag: begin, begin },
  );
  return verloop.delen.flatMap((deel) => {
    if (deel.soort === 'kaart') return [leesRegel(deel, { ...taal, bekend })];
    taal.klachten.meld(deel.regel, 'Een regel van het verloop bestaat uit woorden met een dubbele punt, zoals: wie: De Graaf');
    return [];
  });
}
