import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { SeedPersoon } from '#access/seed/seed-people.js';
import { ontbrekendeOordelen } from '#domain/benoembaarheid/benoembaarheid.rules.js';
import { toInstant } from '#domain/kalender/instant.js';
import { addDays, type IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import type { StapCode } from '#domain/stap/stap-code.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Overgang } from '#domain/toetsing/overgang.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { Client } from 'pg';
import { maakDiensten, type Diensten } from './diensten.js';
import { objectPad, type Plek, type Werkplek } from './plek.js';
import { openWorker } from './worker.js';

/** Who works for each organisation, in this order. */
export const ROLLEN = [
  'OPDRACHTGEVER',
  'KABINET',
  'ADVISEUR',
  'TOETSER',
  'ADVISEUR',
  'FG',
  'GRIFFIER',
  'BEHEERDER',
] as const satisfies readonly Rol[];

/** What was played in an organisation. */
export interface Geschiedenis {
  readonly organisatieId: string;
  /** The case with an advice and a letter. */
  readonly zaak: string;
  /** A case that waits for its documents: two are in, and one was replaced. */
  readonly stukken: string;
  /** How the file that was replaced was stored: who administers the store has it in a backup. */
  readonly oudeVersie: Buffer;
  /** The last checkpoint, as somebody elsewhere keeps it. */
  readonly getuige: { readonly grootte: number; readonly wortel: Buffer };
}

export interface Opzet {
  readonly bron: Plek;
  readonly werkplek: Werkplek;
  readonly organisatieId: string;
  readonly people: readonly SeedPersoon[];
}

interface Speler {
  readonly d: Diensten;
  readonly organisatieId: string;
  readonly beheer: Client;
  readonly wie: (rol: Rol, nummer?: number) => Verzoek;
  readonly vandaag: IsoDate;
  readonly map: string;
}

interface Zaak {
  readonly toetsingId: string;
  readonly kandidaat: Verzoek;
}

/** Plays two cases of an organisation through the services of the application, and signs and publishes on the way. */
export async function speelGeschiedenis({ bron, werkplek, organisatieId, people }: Opzet): Promise<Geschiedenis> {
  const worker = await openWorker(bron, werkplek);
  const beheer = new Client({ connectionString: bron.superUrl });
  await beheer.connect();
  try {
    const wie = (rol: Rol, nummer = 1): Verzoek => {
      const persoon = people.filter(({ rollen }) => rollen.includes(rol))[nummer - 1];
      if (persoon === undefined) throw new Error('nobody has this role');
      return { beller: beller(organisatieId, persoon.id, rol) };
    };
    const vandaag = localDate(toInstant(new Date().toISOString()), 'Europe/Amsterdam');
    const s: Speler = { d: maakDiensten(worker, werkplek), organisatieId, beheer, wie, vandaag, map: bron.map };
    const { stukken, oudeVersie } = await speelStukken(s);
    await worker.teken(organisatieId);
    const zaak = await speelTotRapport(s);
    await worker.teken(organisatieId);
    await speelTotBrief(s, zaak);
    await worker.teken(organisatieId);
    return { organisatieId, zaak: zaak.toetsingId, stukken: stukken.toetsingId, oudeVersie, getuige: await laatste(beheer, organisatieId) };
  } finally {
    await beheer.end();
    await worker.sluit();
  }
}

const beller = (organisatieId: string, persoonId: string, rol: Rol): Beller => ({
  organisatieId,
  persoonId,
  rollen: [rol],
  correlatieId: 'drill',
});

async function laatste(beheer: Client, organisatieId: string): Promise<Geschiedenis['getuige']> {
  const { rows } = await beheer.query<{ note: string }>(
    `SELECT note FROM controlepunt WHERE organisatie_id = $1 ORDER BY grootte DESC LIMIT 1`,
    [organisatieId],
  );
  const [, grootte, wortel] = rows[0]?.note.split('\n') ?? [];
  return { grootte: Number(grootte), wortel: Buffer.from(wortel ?? '', 'base64') };
}

const objectVan = ({ objectId }: HandelingAntwoord): string => {
  if (objectId === null) throw new Error('this act makes something');
  return objectId;
};

async function open({ d, organisatieId }: Speler, { toetsingId }: Zaak, ...stappen: readonly StapCode[]): Promise<void> {
  for (const stap of stappen) await d.proces.openStap({ ref: { organisatieId, toetsingId, ronde: 1 }, stap, volgnummer: 1 });
}

async function ga({ d, organisatieId }: Speler, { toetsingId }: Zaak, overgang: Overgang): Promise<void> {
  const { gedaan } = await d.proces.legOvergangVast({ ref: { organisatieId, toetsingId, ronde: 1 }, overgang });
  if (!gedaan) throw new Error(`${overgang} is not possible`);
}

/** A case that is started, assigned, and agreed to, with these steps open. */
async function begin(s: Speler, nummer: number, ...stappen: readonly StapCode[]): Promise<Zaak> {
  const { d, wie } = s;
  const { toetsingId } = await d.toetsing.maakConcept(wie('OPDRACHTGEVER'), {
    kandidaat: { naam: `Kim Drillema ${nummer}`, email: `kim.drillema.${nummer}.${s.organisatieId.slice(-1)}@post.example` },
    doelfunctie: 'WETHOUDER',
    aanleiding: 'TUSSENTIJDS',
    raadsdatum: addDays(s.vandaag, 60),
    termijnProfiel: 'NORMAAL',
    voordragendePartij: 'Lijst Drill',
  });
  const { rows } = await s.beheer.query<{ kandidaat_id: string }>(`SELECT kandidaat_id FROM toetsing WHERE id = $1`, [toetsingId]);
  const zaak = { toetsingId, kandidaat: { beller: beller(s.organisatieId, rows[0]?.kandidaat_id ?? '', 'KANDIDAAT') } };
  await d.toetsing.start(wie('OPDRACHTGEVER'), toetsingId);
  await open(s, zaak, 'TOEWIJZING');
  for (const rol of ['ADVISEUR', 'TOETSER'] as const) {
    const { persoonId } = wie(rol).beller;
    const toewijzing = objectVan(await d.toewijzing.wijsToe(wie('OPDRACHTGEVER'), toetsingId, { persoonId, rol }));
    await d.toewijzing.verklaar(wie(rol), toetsingId, toewijzing, { conflict: false });
  }
  await ga(s, zaak, 'wijsAdviseurToe');
  await open(s, zaak, 'MEDEWERKING');
  await d.medewerking.verleen(zaak.kandidaat, toetsingId, { informatiebriefVersie: 1, geweigerdeBronnen: [] });
  await open(s, zaak, ...stappen);
  return zaak;
}

async function lever({ d }: Speler, { toetsingId, kandidaat }: Zaak, soort: string, tekst: string): Promise<string> {
  const inhoud = Readable.from([Buffer.from(`%PDF-1.7 ${tekst}`)]);
  const bestand = await d.upload.ontvang(kandidaat.beller, toetsingId, { soort, naam: 'stuk.pdf', inhoud });
  return objectVan(await d.upload.neemOp(kandidaat, toetsingId, bestand));
}

async function speelStukken(s: Speler): Promise<{ readonly stukken: Zaak; readonly oudeVersie: Buffer }> {
  const zaak = await begin(s, 2, 'DOCUMENTEN');
  const eerste = await lever(s, zaak, 'CV', 'een cv van vorig jaar');
  const { rows } = await s.beheer.query<{ object: string }>(`SELECT object FROM document WHERE id = $1`, [eerste]);
  const oudeVersie = readFileSync(objectPad(s.map, rows[0]?.object ?? ''));
  await lever(s, zaak, 'DIPLOMA_BEWIJS', 'een diploma');
  await s.d.documenten.beoordeel(s.wie('ADVISEUR'), zaak.toetsingId, eerste, 'AANVULLEN', 'Dit is een oude versie.');
  await lever(s, zaak, 'CV', 'het cv van dit jaar');
  return { stukken: zaak, oudeVersie };
}

/** Steps with nothing in them for a drill. */
async function sluit({ beheer }: Speler, { toetsingId }: Zaak, ...stappen: readonly StapCode[]): Promise<void> {
  await beheer.query(`UPDATE stap SET status = 'AFGEROND', gesloten_op = now() WHERE toetsing_id = $1 AND code = ANY ($2)`, [
    toetsingId,
    stappen,
  ]);
}

async function speelTotRapport(s: Speler): Promise<Zaak> {
  const { d, wie } = s;
  const zaak = await begin(s, 1, 'BENOEMBAARHEID', 'VRAGENLIJST', 'DOCUMENTEN', 'BRONONDERZOEK', 'INTERNE_UITVRAAG', 'VERDIEPEND_GESPREK');
  const { toetsingId } = zaak;
  const adviseur = wie('ADVISEUR');
  const oordelen = ontbrekendeOordelen('GEMEENTE', []).map((eis) => ({ eis, uitkomst: 'VOLDAAN' as const, toelichting: 'Gezien.' }));
  await d.benoembaarheid.beoordeel(adviseur, toetsingId, oordelen);
  await lever(s, zaak, 'CV', 'een cv');
  await d.gesprek.legVast(adviseur, toetsingId, {
    gehoudenOp: s.vandaag,
    aanwezigen: [adviseur.beller.persoonId, wie('TOETSER').beller.persoonId],
    agendapunten: ['Nevenfuncties'],
    verslag: 'Gesproken.',
  });
  await d.bronnen.rondAf(adviseur, toetsingId, 0);
  await d.afzien.zieAf(adviseur, toetsingId, 'INTERNE_UITVRAAG', 'Geen band.');
  await sluit(s, zaak, 'VRAGENLIJST', 'DOCUMENTEN');
  await ga(s, zaak, 'basisscanAfgerond');
  await open(s, zaak, 'RISICOANALYSE');
  await speelRisico(s, zaak);
  await open(s, zaak, 'RAPPORT');
  await d.rapport.stelVast(wie('TOETSER'), toetsingId, ['VOLLEDIGHEID', 'PROPORTIONALITEIT', 'BRONNEN']);
  return zaak;
}

async function speelRisico(s: Speler, zaak: Zaak): Promise<void> {
  const { d, wie } = s;
  const { toetsingId } = zaak;
  const adviseur = wie('ADVISEUR');
  const bevinding = await d.bevindingen.legVast(adviseur, toetsingId, {
    categorie: 'RC-01',
    feit: 'Is bestuurder van een stichting.',
    duiding: 'Kan over de eigen subsidie beslissen.',
    verklaringKandidaat: null,
    bewijskracht: 'A',
    bronnen: [{ soort: 'DOCUMENT', herkomst: 'Jaarverslag' }],
  });
  const risico = await d.risicos.legVast(adviseur, toetsingId, {
    categorie: 'RC-01',
    toelichting: 'Twee petten.',
    bevindingIds: [objectVan(bevinding)],
    bruto: { kans: 3, impact: 3 },
    netto: { kans: 3, impact: 3 },
    nietBeheersbaar: null,
  });
  const maatregel = await d.voorstel.stelVoor(adviseur, toetsingId, {
    code: 'BM-08',
    moment: 'VOOR_BENOEMING',
    zichtbaarheid: 'INTERN',
    toelichting: 'Vertel het de fractie.',
    risicoIds: [objectVan(risico)],
  });
  await d.voorleggen.legVoor(adviseur, toetsingId);
  await open(s, zaak, 'HOOR_EN_WEDERHOOR', 'MAATREGELEN');
  await d.wederhoor.reageer(zaak.kandidaat, toetsingId, {
    reacties: [{ onderwerp: 'BEVINDING', onderwerpId: objectVan(bevinding), soort: 'AKKOORD', tekst: 'Klopt.' }],
    maatregelen: [{ maatregelId: objectVan(maatregel), besluit: 'AANVAARD' }],
  });
  await open(s, zaak, 'BEANTWOORDING');
  await ga(s, zaak, 'rondAf');
}

async function speelTotBrief(s: Speler, zaak: Zaak): Promise<void> {
  const { d, wie, organisatieId } = s;
  const { toetsingId } = zaak;
  const opdrachtgever = wie('OPDRACHTGEVER');
  await ga(s, zaak, 'vogNogNietGeverifieerd');
  await d.advies.bereidBeperktVoor(opdrachtgever, toetsingId);
  await ga(s, zaak, 'bereidAdviesVoor');
  await open(s, zaak, 'GESPREK_OPDRACHTGEVER', 'ADVIES');
  await d.gesprekOpdrachtgever.legVast(opdrachtgever, toetsingId, { gehoudenOp: s.vandaag, afgezien: false, verslag: 'Gesproken.' });
  await d.advies.onderteken(opdrachtgever, toetsingId, {
    conclusie: 'BELEMMERINGEN',
    motivering: 'Afgewogen wat voor en wat tegen pleit.',
    ondertekenaarAmbt: null,
  });
  if (!(await d.brieven.maakBrief({ organisatieId, toetsingId, ronde: 1 })).gedaan) throw new Error('no letter');
}
