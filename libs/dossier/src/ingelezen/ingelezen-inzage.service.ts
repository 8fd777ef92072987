import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Bestand, leesBestanden, leesRegels, type Regel } from '#audit/dossierexport/lees-dossierexport.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import { vertelGebeurtenis, type VerteldeGebeurtenis } from '#domain/tijdlijn/vertel.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { GeopendBestand, Sleutel } from '../documenten/lees-bestand.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { iso } from '../lezen/iso.js';
import { naarNummerCursor, vanNummerCursor } from '../lezen/nummer-cursor.js';
import { type Bladzijde, type Cursor, toBladzijde, vanTekst } from '../lezen/cursor.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { type GeopendeExport, ingelezenPlek } from './geopende-export.js';

export interface IngelezenDossier {
  readonly id: string;
  /** Name of the log that it comes from. */
  readonly oorsprong: string;
  /** The case, by the id that it has there. */
  readonly zaakElders: string;
  readonly zaaknummer: string;
  readonly gebeurtenissen: number;
  /** The checkpoint that it ends with. */
  readonly slot: { readonly grootte: number; readonly op: Instant };
  readonly bytes: number;
  readonly ingelezenOp: Instant;
  readonly verwijderenOp: Instant;
}

/** An event that happened elsewhere; null what is hidden. */
export interface IngelezenRegel {
  readonly volgnummer: number;
  readonly afgeschermd: boolean;
  readonly op: Instant | null;
  readonly soort: string | null;
  readonly functie: string | null;
  readonly wat: string;
  readonly stap: VerteldeGebeurtenis['stap'];
  readonly details: VerteldeGebeurtenis['details'];
  readonly hash: string;
}

export interface IngelezenBestand {
  /** From 1. */
  readonly nummer: number;
  readonly naam: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** Where it lies, and by which key it opens. */
interface Plaats {
  readonly object: string;
  readonly sleutel: Sleutel;
}

type Deel = 'TIJDLIJN' | 'BESTANDEN' | 'BESTAND';

const BEGIN: Cursor = { waarde: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** What was taken in, for who keeps watch. Each look at content is an event of the organisation. */
export class IngelezenInzageService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly geopend: GeopendeExport,
  ) {}

  /** The last first. Refuses with GEEN_TOEGANG, INVOER_ONJUIST. */
  lijst(beller: Beller, { aantal, cursor }: IngelezenDeel): Promise<Bladzijde<IngelezenDossier>> {
    const { waarde, id } = cursor === undefined ? BEGIN : vanTekst(cursor);
    return inOrganisatie(this.transacties, beller, 'bekijkIngelezenDossiers', async ({ manager }) => {
      const gelezen: readonly IngelezenDossier[] = await manager.query(
        `SELECT id, oorsprong, zaak_elders AS "zaakElders", zaaknummer, gebeurtenissen, bytes, jsonb_build_object('grootte', slot_grootte, 'op', ${iso('slot_op')}) AS slot,
                ${iso('ingelezen_op')} AS "ingelezenOp", ${iso('verwijderen_op')} AS "verwijderenOp"
           FROM ingelezen_dossier WHERE (ingelezen_op, id) < ($1, $2) ORDER BY ingelezen_op DESC, id DESC LIMIT $3`,
        [waarde, id, aantal + 1],
      );
      const einde = (rij: IngelezenDossier): Cursor => ({ waarde: rij.ingelezenOp, id: rij.id });
      return toBladzijde(gelezen, aantal, einde, (rijen) => rijen);
    });
  }

  /** From the first event on, in the words of our own timelines. Refuses with GEEN_TOEGANG, NIET_GEVONDEN, INVOER_ONJUIST. */
  async tijdlijn(beller: Beller, id: string, { aantal, cursor }: IngelezenDeel): Promise<Bladzijde<IngelezenRegel>> {
    const vanaf = cursor === undefined ? 0 : vanNummerCursor(cursor);
    const regels = await this.#lees(beller, id, 'TIJDLIJN', leesRegels);
    const rijen = regels.slice(vanaf, vanaf + aantal).map((regel, i) => toRegel(regel, vanaf + i + 1));
    const meer = regels.length > vanaf + aantal;
    return { rijen, meer, cursor: meer ? naarNummerCursor(vanaf + aantal) : null };
  }

  /** In the order of the zip. Refuses with GEEN_TOEGANG, NIET_GEVONDEN. */
  bestanden(beller: Beller, id: string): Promise<readonly IngelezenBestand[]> {
    return this.#lees(beller, id, 'BESTANDEN', (zip) => leesBestanden(zip).map(toBestand));
  }

  /** Refuses with GEEN_TOEGANG, NIET_GEVONDEN. */
  async bestand(beller: Beller, id: string, nummer: number): Promise<GeopendBestand> {
    const { object, sleutel } = await this.#zie(beller, id, 'BESTAND');
    const [bestand] = await this.geopend.open(object, sleutel, (zip) =>
      leesBestanden(zip)
        .slice(nummer - 1, nummer)
        .map(({ naam, bytes, inhoud }) => ({ naam, bytes, van: inhoud.byteOffset - zip.byteOffset })),
    );
    if (bestand === undefined) throw new DomainError('NIET_GEVONDEN');
    const { naam, bytes, van } = bestand;
    const inhoud = await this.geopend.stuk(object, sleutel, van, bytes);
    // Never what the sender says that it is.
    return { naam: posix.basename(naam), mediatype: 'application/octet-stream', grootte: bytes, inhoud };
  }

  async #lees<T>(beller: Beller, id: string, deel: Deel, werk: (zip: Buffer) => T): Promise<T> {
    const { object, sleutel } = await this.#zie(beller, id, deel);
    return this.geopend.open(object, sleutel, werk);
  }

  #zie(beller: Beller, id: string, deel: Deel): Promise<Plaats> {
    return inOrganisatie(this.transacties, beller, 'bekijkIngelezenDossiers', async (tx, rol) => {
      const gevonden = await this.#zoek(tx, id);
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'INGELEZEN_DOSSIER_INGEZIEN', rol, gegevens: { ingelezenDossierId: id, deel } });
      return gevonden;
    });
  }

  async #zoek(tx: Transactie, id: string): Promise<Plaats> {
    const [rij] = await tx.manager.query<readonly { readonly object: string }[]>(`SELECT object FROM ingelezen_dossier WHERE id = $1`, [
      id,
    ]);
    if (rij === undefined) throw new DomainError('NIET_GEVONDEN');
    return { object: rij.object, sleutel: (await this.kluis.vanOrganisatie(tx)).voorBestand(ingelezenPlek(id)) };
  }
}

/** Which page of a list. */
export interface IngelezenDeel {
  /** 1 to 100. */
  readonly aantal: number;
  readonly cursor?: string;
}

const AFGESCHERMD = { op: null, soort: null, functie: null, stap: null, details: [], wat: 'Afgeschermd voor wie deze export kreeg.' };

function toRegel({ hash, gebeurtenis }: Regel, volgnummer: number): IngelezenRegel {
  if (gebeurtenis === undefined) return { volgnummer, hash, afgeschermd: true, ...AFGESCHERMD };
  const { op, soort, door, gegevens } = gebeurtenis;
  const { functie, wat, stap, details } = vertelGebeurtenis({ soort, rol: door.rol, gegevens }, false);
  return { volgnummer, hash, afgeschermd: false, op, soort, functie, wat, stap, details };
}

const toBestand = ({ naam, bytes, inhoud }: Bestand, i: number): IngelezenBestand => ({
  ...{ nummer: i + 1, naam, bytes },
  sha256: createHash('sha256').update(inhoud).digest('hex'),
});
