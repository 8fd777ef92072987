import { HANDELING_CODES } from '../../libs/domain/src/handeling/handelingen.js';
import { GEBEURTENIS_SOORTEN, ORGANISATIE_DADEN, ORGANISATIE_SOORTEN } from '../../libs/domain/src/tijdlijn/soorten.js';
import { INZAGE_CODES, isInhoud } from '../../libs/domain/src/toegang/inzagen.js';
import type { SpoorRij, SpoorTransactie } from './spoor.js';

/**
 * Writes that are no act and may be without an event, with why. A key is a table, or a table with the columns that may change.
 * What is not here needs its event.
 */
export const TECHNISCH: Readonly<Record<string, string>> = {
  audit_keten: 'the head of the chain itself',
  audit_zout: 'belongs to an event',
  organisatie_keten: 'the head of the chain itself',
  bewijslog: 'the log of what the chains hold, which follows from them',
  bewijslog_wacht: 'a mark beside an event, gone once that is in the log',
  bewijslog_blad: 'an event of a chain, in the log',
  bewijslog_knoop: 'follows from the leaves of the log',
  controlepunt: 'evidence of its own kind: a signature over the log',
  controlepunt_publicatie: 'delivery of a checkpoint',
  toegangsbesluit: 'evidence of its own kind: one record per decision',
  verwerking: 'evidence of its own kind: one record per operation',
  idempotentie: 'the answer that a repeated request gets',
  outbox: 'a signal to the workflow, gone once it was given',
  sessie:
    'signing in, staying signed in and out again, by the person himself or his provider; the log tells of it. Who is blocked or gets other functions loses his by an act with an event',
  te_wissen: 'a list of work: objects of which an event tells already that they go',
  'persoon:laatst_aangemeld_op': 'a counter of signing in',
  'bericht:status,verzonden_op': 'delivery: sent. What can not be delivered has an event',
  'datalek_bericht:status,verzonden_op': 'delivery',
  'uitnodiging:mail': 'delivery: sent. What can not be delivered has an event',
  'sleutel:kek_id,omhuld': 'the same key under another one; a page of keys has one event of the organisation',
  'sleutel zonder toetsing': 'the key of the organisation, made by whoever needs it first',
};

/** Events for which nothing needs to be written: they tell of a look, or of what somebody tried. */
const ZONDER_RIJEN: ReadonlySet<string> = new Set([
  'INZAGE',
  'LOGBOEK_INGEZIEN',
  'INGELEZEN_DOSSIER_INGEZIEN',
  'UITNODIGING_ANDER_ACCOUNT',
  'DOSSIEREXPORT',
]);
/** What comes with the look by which it happens. */
const MET_INZAGE: ReadonlySet<string> = new Set(['BRIEF_GELEZEN', 'BRIEF_ONTVANGEN', 'BRIEF_VERVALLEN_GEZIEN']);
/** Steps are opened side by side; each is a step of the process, with its row and its event. */
const PER_STAP: ReadonlySet<string> = new Set(['STAP_GEOPEND', 'STAP_NIET_NODIG']);

export interface Oordeel {
  /** What does not hold: one line for each transaction and rule. */
  readonly fouten: readonly string[];
  /** Kinds of events that were seen; `INZAGE <code>` for a look, `ORGANISATIE <kind>` in the chain of an organisation. */
  readonly gedaan: ReadonlySet<string>;
}

const inOrganisatie = (soort: string): string => `ORGANISATIE ${soort}`;

/** Whether each transaction left exactly the events that belong to what it wrote and read. */
export function beoordeelSpoor(spoor: readonly SpoorTransactie[]): Oordeel {
  const gedaan = new Set<string>();
  const fouten = spoor.flatMap((transactie) => {
    const beeld = beeldVan(transactie);
    for (const soort of [...beeld.perZaak.values()].flat()) gedaan.add(soort);
    for (const soort of beeld.inOrganisatie) gedaan.add(inOrganisatie(soort));
    return oordeel(beeld).map((fout) => `${fout} [${samenvatting(transactie)}]`);
  });
  return { fouten, gedaan };
}

interface Beeld {
  /** Acts and looks that were allowed and of which something came. */
  readonly vragen: readonly string[];
  readonly geweigerd: boolean;
  readonly zaken: ReadonlyMap<string, readonly SpoorRij[]>;
  readonly organisatie: readonly SpoorRij[];
  /** Kinds of events, by case; INZAGE as `INZAGE <code>`. */
  readonly perZaak: ReadonlyMap<string, readonly string[]>;
  readonly inOrganisatie: readonly string[];
  readonly alleSoorten: readonly string[];
  readonly verwerkt: readonly string[];
  readonly stappen: number;
}

function isTechnisch({ tabel, op, kolommen, toetsingId, bewijs }: SpoorRij): boolean {
  if (tabel in TECHNISCH || (tabel === 'sleutel' && toetsingId === null)) return true;
  if (op !== 'UPDATE' || (bewijs['stand'] !== undefined && bewijs['stand'] !== 'VERZONDEN')) return false;
  const toegestaan = Object.keys(TECHNISCH).find((sleutel) => sleutel.startsWith(`${tabel}:`));
  return (
    toegestaan !== undefined &&
    kolommen.every((kolom) =>
      toegestaan
        .slice(tabel.length + 1)
        .split(',')
        .includes(kolom),
    )
  );
}

const GEBEURTENIS_TABELLEN: ReadonlySet<string> = new Set(['audit_gebeurtenis', 'organisatie_gebeurtenis']);
const soortVan = ({ bewijs }: SpoorRij): string => (bewijs['soort'] === 'INZAGE' ? `INZAGE ${bewijs['inzage']}` : String(bewijs['soort']));

function groepeer<T>(rijen: readonly SpoorRij[], maak: (rij: SpoorRij) => T): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) if (rij.toetsingId !== null) groepen.set(rij.toetsingId, [...(groepen.get(rij.toetsingId) ?? []), maak(rij)]);
  return groepen;
}

function beeldVan({ rijen }: SpoorTransactie): Beeld {
  const van = (tabel: string): readonly SpoorRij[] => rijen.filter((rij) => rij.tabel === tabel);
  const domein = rijen.filter((rij) => !GEBEURTENIS_TABELLEN.has(rij.tabel) && !isTechnisch(rij));
  const besluiten = van('toegangsbesluit');
  const inOrganisatie = van('organisatie_gebeurtenis').map(soortVan);
  const perZaak = groepeer(van('audit_gebeurtenis'), soortVan);
  return {
    vragen: besluiten.filter(({ bewijs }) => bewijs['toegestaan'] === 'true').map(({ bewijs }) => String(bewijs['vraag'])),
    geweigerd: besluiten.some(({ bewijs }) => bewijs['toegestaan'] === 'false'),
    zaken: groepeer(domein, (rij) => rij),
    organisatie: domein.filter(({ toetsingId }) => toetsingId === null),
    perZaak,
    inOrganisatie,
    alleSoorten: [...[...perZaak.values()].flat(), ...inOrganisatie],
    verwerkt: van('verwerking').map(({ bewijs }) => String(bewijs['naam'])),
    stappen: domein.filter(({ tabel, op }) => tabel === 'stap' && op === 'INSERT').length,
  };
}

const isInzage = (soort: string): boolean => soort.startsWith('INZAGE ');
const isInhoudelijk = (vraag: string): boolean => INZAGE_CODES.some((code) => code === vraag && isInhoud(code));

function oordeel(beeld: Beeld): readonly string[] {
  return [...vanZaken(beeld), ...vanOrganisatie(beeld), ...vanLezen(beeld), ...vanHandeling(beeld), ...vanWeigering(beeld)];
}

/** Each case that was written to has one event, and none that was not has any but looks. */
function vanZaken({ zaken, perZaak, stappen, organisatie }: Beeld): readonly string[] {
  return [...new Set([...zaken.keys(), ...perZaak.keys()])].flatMap((zaak) => {
    const daden = (perZaak.get(zaak) ?? []).filter((soort) => !isInzage(soort));
    if (!zaken.has(zaak)) {
      // What was written can be of the organisation: an invitation of the kandidaat.
      const loos = daden.filter((soort) => !ZONDER_RIJEN.has(soort)).slice(zaken.size === 0 && organisatie.length > 0 ? 1 : 0);
      return loos.map((soort) => `${soort} tells of nothing that was written`);
    }
    const naastElkaar = daden.length > 0 && daden.every((soort) => PER_STAP.has(soort));
    const hoort = naastElkaar ? stappen : 1;
    return daden.length === hoort ? [] : [`${daden.length} events in a case that was written to, in the place of ${hoort}`];
  });
}

/** What belongs to no case has one event in the organisation; what follows from an act on a case has it there. */
function vanOrganisatie({ zaken, organisatie, perZaak, inOrganisatie }: Beeld): readonly string[] {
  if (inOrganisatie.length > 1) return [`${inOrganisatie.length} events of the organisation`];
  if (organisatie.length > 0 && zaken.size + perZaak.size + inOrganisatie.length === 0)
    return ['a write in the organisation without an event'];
  const [soort] = inOrganisatie;
  return soort !== undefined && organisatie.length + zaken.size === 0 && !ZONDER_RIJEN.has(soort) && soort !== 'omwikkelSleutels'
    ? [`${soort} tells of nothing that was written`]
    : [];
}

/** Content that was read, as the processing log says, has its one look. */
function vanLezen({ vragen, perZaak, verwerkt }: Beeld): readonly string[] {
  const gezien = [...perZaak.values()].flat().filter(isInzage);
  const gelezen = vragen.filter((vraag) => isInhoudelijk(vraag) && verwerkt.includes(vraag)).map((vraag) => `INZAGE ${vraag}`);
  const mist = gelezen.filter((soort) => gezien.filter((een) => een === soort).length !== 1);
  const teVeel = gezien.filter((soort) => !gelezen.includes(soort));
  return [
    ...mist.map((soort) => `no or another number of events than one: ${soort}`),
    ...teVeel.map((soort) => `${soort} was not asked for`),
  ];
}

/** An act of which something came is the event, under its own name. */
function vanHandeling({ vragen, zaken, organisatie, perZaak, inOrganisatie }: Beeld): readonly string[] {
  if (zaken.size + organisatie.length === 0) return [];
  const soorten = [...perZaak.values()].flat();
  return vragen.flatMap((vraag) => {
    if (vraag === 'maakConcept' || HANDELING_CODES.some((code) => code === vraag))
      return soorten.includes(vraag) ? [] : [`${vraag} left no event of its name in the case`];
    if (ORGANISATIE_DADEN.some((code) => code === vraag))
      return inOrganisatie.includes(vraag) ? [] : [`${vraag} left no event of its name in the organisation`];
    return soorten.filter((soort) => !isInzage(soort)).every((soort) => MET_INZAGE.has(soort)) ? [] : [`${vraag} is no act, and wrote`];
  });
}

/** Who was refused left nothing but that. */
function vanWeigering({ geweigerd, zaken, organisatie, alleSoorten }: Beeld): readonly string[] {
  return geweigerd && zaken.size + organisatie.length + alleSoorten.length > 0 ? ['something was refused and done'] : [];
}

const samenvatting = ({ tx, rijen }: SpoorTransactie): string =>
  `${tx}: ${[...new Set(rijen.map((rij) => `${rij.tabel}${GEBEURTENIS_TABELLEN.has(rij.tabel) ? ` ${soortVan(rij)}` : rij.bewijs['vraag'] ? ` ${rij.bewijs['vraag']}` : rij.op === 'UPDATE' ? `(${rij.kolommen.join()})` : ''}`))].join(', ')}`;

/** Codes that no test of the project `intg` can do, with why. */
export const NIET_BEREIKBAAR: Readonly<Record<string, string>> = {};

/** Every act, look at content and kind of event that is not among these. */
export function ongedaan(gedaan: ReadonlySet<string>): readonly string[] {
  const inzagen = INZAGE_CODES.filter(isInhoud).map((code) => `INZAGE ${code}`);
  const alles = [...GEBEURTENIS_SOORTEN.filter((soort) => soort !== 'INZAGE'), ...ORGANISATIE_SOORTEN.map(inOrganisatie), ...inzagen];
  return alles.filter((code) => !gedaan.has(code) && !(code in NIET_BEREIKBAAR));
}
