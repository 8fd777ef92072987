import { vertelInzage } from '#domain/inzagelog/inzagelog.js';
import type { Instant } from '#domain/kalender/instant.js';
import { magGebeurtenisZien } from '#domain/signaal/signaal.rules.js';
import { INZAGE_CODES, type Inzage } from '#domain/toegang/inzagen.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import { ACTIVITEIT_VAN_INZAGE, VERWERKINGSACTIVITEITEN, type VerwerkingsActiviteit } from '#domain/verwerking/verwerkingsactiviteit.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import type { Bladzijde } from './cursor.js';
import { iso } from './iso.js';
import { naarNummerCursor, vanNummerCursor } from './nummer-cursor.js';

/** One look at content. Who looked is told by function alone. */
export interface InzageRegel {
  readonly op: Instant;
  /** How he stood to the case. */
  readonly rol: string;
  /** Plain Dutch: `integriteitsadviseur`. */
  readonly functie: string;
  /** Works for a bureau outside the organisation. */
  readonly extern: boolean;
  readonly inzage: string;
  /** Plain Dutch: `uw antwoorden op de vragenlijst`. */
  readonly onderdeel: string;
  /** One thing of several was opened, such as a document. */
  readonly eenStuk: boolean;
  /** For which activity of the register, and in plain Dutch for what. */
  readonly activiteit: VerwerkingsActiviteit | null;
  readonly doel: string | null;
}

interface Rij {
  readonly volgnummer: number;
  readonly op: Instant;
  readonly rol: string;
  readonly extern: boolean;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export interface InzagelogVraag {
  /** 1 to 100. */
  readonly aantal: number;
  readonly cursor?: string;
}

/** Who looked into a case: told from the INZAGE events of its chain, of which there is one for every look at content and every download. */
export class InzagelogService {
  constructor(private readonly inzage: InzageService) {}

  /** The last first. What tells of a confidential signal is left out for the kandidaat. Refuses with TOETSING_ONBEKEND, INVOER_ONJUIST. */
  lees(beller: Beller, toetsingId: string, { aantal, cursor }: InzagelogVraag): Promise<Bladzijde<InzageRegel>> {
    const voor = cursor === undefined ? Number.MAX_SAFE_INTEGER : vanNummerCursor(cursor);
    return this.inzage.lees({ beller, toetsingId, inzage: 'INZAGELOG' }, async ({ tx, beeld }) => {
      const relaties = relatiesVan(beller, beeld);
      const zichtbaar: Rij[] = [];
      // A page is full whatever is hidden in between: a short one would tell that something is.
      for (let vanaf = voor; zichtbaar.length <= aantal;) {
        const gelezen = await leesInzagen(tx, toetsingId, vanaf, aantal + 1);
        zichtbaar.push(...gelezen.filter(({ gegevens }) => magGebeurtenisZien(relaties, { soort: 'INZAGE', gegevens })));
        if (gelezen.length <= aantal) break;
        vanaf = gelezen.at(-1)?.volgnummer ?? 0;
      }
      const rijen = zichtbaar.slice(0, aantal);
      const meer = zichtbaar.length > aantal;
      const aanKandidaat = relaties.includes('KANDIDAAT');
      return {
        rijen: rijen.map((rij) => toRegel(rij, aanKandidaat)),
        meer,
        cursor: meer ? naarNummerCursor(rijen.at(-1)?.volgnummer ?? 0) : null,
      };
    });
  }
}

function leesInzagen(tx: Transactie, toetsingId: string, voor: number, aantal: number): Promise<readonly Rij[]> {
  return tx.manager.query<readonly Rij[]>(
    `SELECT g.volgnummer, ${iso('g.op')} AS op, g.rol, g.gegevens,
            EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = g.toetsing_id AND w.persoon_id = g.persoon_id AND w.rol = g.rol AND w.extern IS NOT NULL) AS extern
       FROM audit_gebeurtenis g WHERE g.toetsing_id = $1 AND g.volgnummer < $2 AND g.soort = 'INZAGE' ORDER BY g.volgnummer DESC LIMIT $3`,
    [toetsingId, voor, aantal],
  );
}

const isInzage = (code: string): code is Inzage => INZAGE_CODES.some((een) => een === code);

function toRegel({ op, rol, extern, gegevens }: Rij, aanKandidaat: boolean): InzageRegel {
  const inzage = String(gegevens['inzage']);
  const activiteit = isInzage(inzage) ? ACTIVITEIT_VAN_INZAGE[inzage] : null;
  return {
    op,
    rol,
    extern,
    inzage,
    ...vertelInzage(aanKandidaat, inzage, rol),
    eenStuk: gegevens['objectId'] !== undefined,
    activiteit,
    doel: activiteit === null ? null : VERWERKINGSACTIVITEITEN[activiteit].doel,
  };
}
