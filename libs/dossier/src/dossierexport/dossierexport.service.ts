import { setTimeout as pauze } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { leesControlepunt } from '#audit/controlepunt/controlepunt.js';
import { leesNote } from '#audit/controlepunt/note.js';
import { bereidVoor, type Voorbereid } from '#audit/dossierexport/bereid-voor.js';
import { SOORT } from '#audit/dossierexport/formaat.js';
import type { ExportGebeurtenis } from '#audit/dossierexport/inhoud.js';
import { rondAf } from '#audit/dossierexport/rond-af.js';
import { exportBytes, schrijfExport } from '#audit/dossierexport/schrijf-export.js';
import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import { leesKeten } from '#audit/keten/lees-keten.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { magGebeurtenisZien } from '#domain/signaal/signaal.rules.js';
import { beslis } from '#domain/toegang/beslis.js';
import { type Relatie, relatiesVan } from '#domain/toegang/relatie.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { zoekDossier } from '../beeld/laad-dossier.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { bindStukken } from './bind-stukken.js';
import { leesIjkpunten } from './ijkpunten.js';
import { leesSlot } from './slot.js';
import { type GeteldStuk, tel, verzamelStukken } from './stukken.js';

/** How long the worker may take to sign what this export ends with, and how often we look. */
const WACHT_MS = 20_000;
const KIJK_MS = 100;

/** On its way to the receiver; fails when a file of it was changed or is gone. */
export interface Dossierexport {
  readonly naam: string;
  readonly bytes: number;
  readonly inhoud: Readable;
}

/** What the second transaction left: an event in the chain, and all but its proof. */
interface Begonnen {
  readonly voorbereid: Voorbereid;
  readonly gebeurtenis: AuditGebeurtenis;
  readonly zaaknummer: string;
  /** Size of the last ijkpunt; 0 when there is none. */
  readonly vorige: number;
  /** How many keys the log had: those that go along. */
  readonly sleutels: number;
}

/**
 * The dossier with its evidence, for anybody to verify (docs/evidence.md). The chain ends with the export itself, by which its manifest is fixed; the
 * worker signs that within seconds.
 */
export class DossierexportService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly inzage: InzageService,
    private readonly opslag: ObjectStore,
  ) {}

  /**
   * `gevraagd`: sizes of checkpoints that the receiver holds. Refuses with TOETSING_ONBEKEND, CONTROLEPUNT_ONBEKEND, NOG_GEEN_CONTROLEPUNT (the
   * log of this organisation was never signed yet), DOSSIER_GEWIJZIGD, and with TIJDELIJK_NIET_BESCHIKBAAR when nothing is signed in time.
   */
  async maak(beller: Beller, toetsingId: string, gevraagd: readonly number[]): Promise<Dossierexport> {
    const gevonden = await this.inzage.lees({ beller, toetsingId, inzage: 'DOSSIER_EXPORT' }, async (dossier) => {
      // What can't be proven is refused before anything was looked at.
      await eisBegonnenLog(dossier.tx);
      await leesIjkpunten(dossier.tx, toetsingId, gevraagd);
      return verzamelStukken(dossier, beller, this.opslag);
    });
    const stukken: GeteldStuk[] = [];
    for (const stuk of gevonden) stukken.push(await tel(stuk));
    const begonnen = await this.transacties.in(beller, (tx) => this.#begin(tx, beller, toetsingId, stukken, gevraagd));
    const onderdelen = await this.#rondAf(beller, begonnen);
    return { naam: `dossierexport-${begonnen.zaaknummer}.zip`, bytes: exportBytes(onderdelen), inhoud: schrijfExport(onderdelen) };
  }

  async #begin(
    tx: Transactie,
    beller: Beller,
    toetsingId: string,
    stukken: readonly GeteldStuk[],
    gevraagd: readonly number[],
  ): Promise<Begonnen> {
    const kop = await vergrendel(tx, toetsingId);
    const dicht = kop && (await zoekDossier(tx, this.kluis, toetsingId));
    if (kop === undefined || dicht === undefined) throw new DomainError('TOETSING_ONBEKEND');
    const besluit = beslis(beller, { inzage: 'DOSSIER_EXPORT' }, dicht.beeld);
    if (besluit.relatie === null) {
      // Lost since the look was allowed, which stands recorded: one question has one decision, and this is another.
      await schrijfBesluit(tx, beller.correlatieId, toetsingId, 'DOSSIER_EXPORT', besluit, { wie: beller, beeld: dicht.beeld });
      throw new DomainError('TOETSING_ONBEKEND');
    }
    const dossier = await dicht.open();
    const { oorsprong, eerste, wissels } = await eisBegonnenLog(tx);
    const { documenten, openbaarmakingen } = await bindStukken(dossier, stukken);
    const ijkpunten = await leesIjkpunten(tx, toetsingId, gevraagd);
    const zaaknummer = await leesZaaknummer(tx, toetsingId);
    const voorbereid = bereidVoor({
      ...{ oorsprong, organisatieId: tx.organisatieId, toetsingId, zaaknummer, ontvanger: besluit.relatie },
      gebeurtenissen: await leesGebeurtenissen(tx, toetsingId, relatiesVan(beller, dicht.beeld)),
      ijkpunten,
      sleutel: eerste.vkey,
      sleutelwissels: wissels.map(({ wissel }) => wissel ?? ''),
      openbaarmakingen,
      documenten,
    });
    const gegevens = { manifest: voorbereid.manifestHash, documenten: documenten.length };
    const nieuw = volgendeGebeurtenis(kop, tx, toetsingId, { soort: SOORT, rol: besluit.relatie, gegevens });
    await schrijfGebeurtenis(tx, toetsingId, nieuw);
    const [gebeurtenis] = (await leesKeten(tx, toetsingId, nieuw.volgnummer)).gebeurtenissen;
    if (gebeurtenis === undefined) throw new Error('an event that was written can be read');
    const laatste = ijkpunten.at(-1);
    return {
      voorbereid,
      zaaknummer,
      gebeurtenis,
      sleutels: 1 + wissels.length,
      vorige: laatste === undefined ? 0 : leesControlepunt(leesNote(laatste.note).tekst).grootte,
    };
  }

  /** Waits until the event stands under a checkpoint, and proves that it does. One of a key that took over meanwhile is none that the manifest knows. */
  async #rondAf(beller: Beller, { voorbereid, gebeurtenis, vorige, sleutels }: Begonnen): Promise<ReturnType<typeof rondAf>> {
    for (const tot = Date.now() + WACHT_MS; ; await pauze(KIJK_MS)) {
      const onder = await this.transacties.in({ ...beller, persoonId: null }, (tx) => leesSlot(tx, gebeurtenis, vorige));
      if (onder !== undefined && onder.sleutel > sleutels) throw new DomainError('DOSSIER_GEWIJZIGD');
      if (onder !== undefined) return rondAf(voorbereid, { gebeurtenis, ...onder.slot });
      if (Date.now() > tot) throw new DomainError('TIJDELIJK_NIET_BESCHIKBAAR');
    }
  }
}

async function leesGebeurtenissen(tx: Transactie, toetsingId: string, relaties: readonly Relatie[]): Promise<readonly ExportGebeurtenis[]> {
  const { gebeurtenissen } = await leesKeten(tx, toetsingId);
  return gebeurtenissen.map((gebeurtenis) => (magGebeurtenisZien(relaties, gebeurtenis) ? gebeurtenis : { afgeschermd: gebeurtenis.hash }));
}

interface SleutelRij {
  readonly oorsprong: string;
  readonly vkey: string;
  readonly wissel: string | null;
}

/** Name and keys of the log. Refuses with NOG_GEEN_CONTROLEPUNT as long as nothing was signed. */
async function eisBegonnenLog(
  tx: Transactie,
): Promise<{ readonly oorsprong: string; readonly eerste: SleutelRij; readonly wissels: readonly SleutelRij[] }> {
  const [eerste, ...wissels] = await tx.manager.query<readonly SleutelRij[]>(
    `SELECT b.oorsprong, s.vkey, s.wissel FROM bewijslog b JOIN bewijslog_sleutel s ON s.organisatie_id = b.organisatie_id
      WHERE b.organisatie_id = $1 ORDER BY s.nummer`,
    [tx.organisatieId],
  );
  if (eerste === undefined) throw new DomainError('NOG_GEEN_CONTROLEPUNT');
  return { oorsprong: eerste.oorsprong, eerste, wissels };
}

async function leesZaaknummer(tx: Transactie, toetsingId: string): Promise<string> {
  const [rij] = await tx.manager.query<readonly { readonly zaaknummer: string }[]>(`SELECT zaaknummer FROM toetsing WHERE id = $1`, [
    toetsingId,
  ]);
  return rij?.zaaknummer ?? '';
}
