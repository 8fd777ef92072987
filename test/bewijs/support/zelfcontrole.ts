import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Bewijssleutels, nieuweBewijssleutel } from '../../../libs/audit/src/controlepunt/bewijssleutels.js';
import { type Instant, toInstant } from '../../../libs/domain/src/kalender/instant.js';
import { BriefService } from '../../../libs/dossier/src/advies/brief.service.js';
import { ControlepuntenService } from '../../../libs/dossier/src/bewijs/controlepunten.service.js';
import { PublicatieService } from '../../../libs/dossier/src/bewijs/publicatie.service.js';
import type { Afwijking } from '../../../libs/dossier/src/bewijs/zelfcontrole/afwijking.js';
import type { ControleGrond } from '../../../libs/dossier/src/bewijs/zelfcontrole/organisatie-controle.js';
import { ZelfcontroleService } from '../../../libs/dossier/src/bewijs/zelfcontrole.service.js';
import { HandelingenService } from '../../../libs/dossier/src/handeling/handelingen.service.js';
import { HeropeningService } from '../../../libs/dossier/src/heropening/heropening.service.js';
import { StakenService } from '../../../libs/dossier/src/pauze/staken.service.js';
import { Transacties } from '../../../libs/persistence/src/transactie.js';
import { MapPlaats } from '../../../libs/vault/src/publicatie/map-plaats.js';
import { over } from '../../dossier/support/afloop.js';
import { naarOnderzoek, verzoek, type Zaak } from '../../dossier/support/dossier.js';
import { naarInzage, naarRisicoanalyse, onderzoekDiensten, openOnderzoekTest } from '../../dossier/support/onderzoek.js';
import { besluit, legBeleidVast, vanafDag } from '../../dossier/support/vernietiging.js';
import { HOST } from './bewijs.js';

const PDF = (tekst: string): Readable => Readable.from([Buffer.from(`%PDF-1.7 ${tekst}`)]);

/** An organisation with the clocks, keys and places of a worker, and no events yet. */
export async function openZelfcontrole() {
  const basis = await openOnderzoekTest();
  const { transacties } = basis.db;
  const map = mkdtempSync(join(tmpdir(), 'bewijs-'));
  const plaats = new MapPlaats(pathToFileURL(map).href);
  const [eerste, tweede] = [nieuweBewijssleutel(), nieuweBewijssleutel()];
  const klok = { dagen: 0, sleutels: eerste };
  const nu = (): Instant => toInstant(new Date(Date.now() + klok.dagen * 86_400_000).toISOString());
  const controlepunten = {
    maak: (organisatieId: string) =>
      new ControlepuntenService(new Transacties(basis.db.appDataSource, `${klok.dagen} days`), {
        sleutels: Bewijssleutels.lees(klok.sleutels),
        host: HOST,
        klok: nu,
      }).maak(organisatieId),
  };
  const instellingen = { basisUrl: 'https://toetsing.gemeente.example', afzender: 'noreply@gemeente.example' };
  const stil = { send: () => Promise.resolve({ messageId: '' }) };
  const eis = (error: unknown): never => {
    throw error;
  };
  const publicatie = new PublicatieService(transacties, basis.kluis, [plaats], stil, instellingen, eis);
  return {
    ...basis,
    ...onderzoekDiensten(basis),
    brieven: new BriefService(transacties, basis.kluis, basis.opslag, controlepunten),
    plaats,
    publicatiemap: map,
    klok,
    nu,
    tweede,
    instellingen,
    /** Signs and publishes how the log stands. */
    teken: async (): Promise<void> => {
      await controlepunten.maak(basis.organisatieId);
      await publicatie.publiceer(basis.organisatieId);
    },
    sluit: async (): Promise<void> => {
      await basis.sluit();
      rmSync(map, { recursive: true });
    },
  };
}
export type ZelfcontroleTest = Awaited<ReturnType<typeof openZelfcontrole>>;

export interface GespeeldeZaken {
  /** With two files. */
  readonly dossier: Zaak;
  /** Advice, letter, verstrekking. */
  readonly brief: Zaak;
  readonly heropend: Zaak;
  readonly vernietigd: Zaak;
}

/** A history of forty days: files, a letter that went out, a case that was opened again, one that was destroyed, and a change of key. */
export async function speel(t: ZelfcontroleTest): Promise<GespeeldeZaken> {
  await legBeleidVast(t);
  const dossier = await naarOnderzoek(t, ['DOCUMENTEN']);
  for (const soort of ['CV', 'DIPLOMA_BEWIJS']) {
    const bestand = await t.upload.ontvang(dossier.kandidaat, dossier.toetsingId, { soort, naam: 'stuk.pdf', inhoud: PDF(soort) });
    await t.upload.neemOp(verzoek(dossier.kandidaat), dossier.toetsingId, bestand);
  }
  await t.teken();
  const brief = await naarInzage(t);
  const heropend = await naarInzage(t);
  const vernietigd = await naarRisicoanalyse(t);
  const invoer = { reden: 'KANDIDAAT_OVERLEDEN', toelichting: 'Wegens overlijden.' } as const;
  await new StakenService(t.handelingen).staak(verzoek(t.mensen.opdrachtgever), vernietigd.toetsingId, invoer);
  await zonderTestrijen(t);
  await t.teken();

  Object.assign(t.klok, { dagen: 2, sleutels: `${t.tweede}\n${t.klok.sleutels}` });
  const opdrachtgever = verzoek(t.mensen.opdrachtgever);
  const later = over(t, 2);
  for (const zaak of [brief, heropend]) {
    await t.maatregelen.meldUitgevoerd(verzoek(zaak.kandidaat), zaak.toetsingId, zaak.maatregel, { tekst: 'Gedaan.', documentId: null });
    await t.maatregelen.bevestig(opdrachtgever, zaak.toetsingId, zaak.maatregel);
    await later.verstrekking.verstrek(opdrachtgever, zaak.toetsingId, { vorm: 'OPENBAAR', geheimhouding: null });
  }
  const heropening = new HeropeningService(new HandelingenService(new Transacties(t.db.appDataSource, '2 days'), t.kluis));
  await heropening.heropen(opdrachtgever, heropend.toetsingId, {
    reden: 'NIEUW_FEIT',
    toelichting: 'Nieuw.',
    opnieuw: [],
    portefeuille: null,
  });
  await t.teken();

  await besluit(t, vernietigd, 'DOSSIER', 15);
  Object.assign(t.klok, { dagen: 40, sleutels: t.tweede });
  await vanafDag(t, 40).ronde();
  await t.teken();
  return { dossier, brief, heropend, vernietigd };
}

/** What the roads of other tests put in by hand came with no event. */
async function zonderTestrijen({ db, organisatieId }: ZelfcontroleTest): Promise<void> {
  await db.superClient.query(`SET session_replication_role = replica`);
  await db.superClient.query(
    `DELETE FROM document d WHERE organisatie_id = $1 AND NOT EXISTS (SELECT FROM audit_gebeurtenis g WHERE g.toetsing_id = d.toetsing_id
       AND d.id::text IN (g.gegevens->>'objectId', g.gegevens->>'documentId'))`,
    [organisatieId],
  );
  await db.superClient.query(`SET session_replication_role = origin`);
}

/** What a check stands on: the keys and places of the worker; in one round it looks at everything unless told. */
export const grondVan = (t: ZelfcontroleTest): ControleGrond => ({
  transacties: t.db.transacties,
  kluis: t.kluis,
  opslag: t.opslag,
  sleutels: Bewijssleutels.lees(t.klok.sleutels),
  plaatsen: [t.plaats],
  rondes: 1,
  willekeur: () => 0,
  nu: () => Date.now(),
});

/** A check that remembers nothing yet: `ronde` tells what it found and what went wrong, `bekijk` what it found when nothing did. */
export function zelfcontrole(t: ZelfcontroleTest, anders: Partial<ControleGrond> = {}) {
  let [gevonden, fouten]: [readonly Afwijking[], unknown[]] = [[], []];
  const verwerk = async (_: string, nieuw: readonly Afwijking[]): Promise<void> => void (gevonden = nieuw);
  const service = new ZelfcontroleService({ ...grondVan(t), ...anders }, { verwerk }, (error) => fouten.push(error));
  const ronde = async () => {
    [gevonden, fouten] = [[], []];
    await service.controleer();
    return { gevonden, fouten };
  };
  const bekijk = async (): Promise<readonly Afwijking[]> => {
    const { fouten: mis } = await ronde();
    if (mis.length > 0) throw mis[0];
    return gevonden;
  };
  return { bekijk, ronde };
}
