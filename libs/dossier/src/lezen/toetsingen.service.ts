import type { DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { ToetsingAanleiding, ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type Bladzijde, toBladzijde, vanTekst } from './cursor.js';
import { iso } from './iso.js';
import { zichtbareToetsingen } from './lijst-voorwaarde.js';
import { type MetNaam, naamKolommen, namenInLijst } from './naam-in-lijst.js';

export interface ToetsingInLijst {
  readonly toetsingId: string;
  readonly zaaknummer: string;
  readonly doelfunctie: DoelFunctie;
  readonly aanleiding: ToetsingAanleiding;
  readonly status: ToetsingStatus;
  readonly ronde: number;
  readonly raadsdatum: IsoDate | null;
  readonly gewijzigdOp: Instant;
  /** Null where the policy does not show it to the caller. */
  readonly kandidaatNaam: string | null;
}

export interface ToetsingenVraag {
  readonly status?: readonly ToetsingStatus[];
  readonly doelfunctie?: readonly DoelFunctie[];
  readonly gewijzigdSinds?: Instant;
  /** 1 to 100. */
  readonly aantal: number;
  readonly cursor?: string;
}

const LIJST = 'TOETSINGEN';
type Rij = Omit<ToetsingInLijst, 'kandidaatNaam'> & MetNaam;

/** The list of cases: those that the caller may see, the last changed first. */
export class ToetsingenService {
  constructor(private readonly inzage: Pick<InzageService, 'lijst'>) {}

  /** Refuses with INVOER_ONJUIST for a cursor that is not ours. */
  async lijst(
    beller: Beller,
    { status, doelfunctie, gewijzigdSinds, aantal, cursor }: ToetsingenVraag,
  ): Promise<Bladzijde<ToetsingInLijst>> {
    const vanaf = cursor === undefined ? undefined : vanTekst(cursor);
    const { van, waar } = zichtbareToetsingen('KOP', beller.rollen);
    const gelezen = await this.inzage.lijst(beller, LIJST, async (tx, kluis) => {
      const rijen: readonly Rij[] = await tx.manager.query(
        `SELECT t.id AS "toetsingId", t.zaaknummer, t.doelfunctie, t.aanleiding, t.status, t.ronde, t.raadsdatum, ${iso('t.gewijzigd_op')} AS "gewijzigdOp",
                ${naamKolommen(beller.rollen)}
           FROM ${van} LEFT JOIN sleutel s ON s.toetsing_id = t.id AND s.laag = 'DOSSIER'
          WHERE t.organisatie_id = $3 AND ${waar}
            AND ($4::text[] IS NULL OR t.status = ANY ($4)) AND ($5::text[] IS NULL OR t.doelfunctie = ANY ($5))
            AND ($6::timestamptz IS NULL OR t.gewijzigd_op >= $6)
            ${vanaf === undefined ? '' : 'AND t.gewijzigd_op <= $8::timestamptz AND (t.gewijzigd_op < $8::timestamptz OR t.id > $9::uuid)'}
          ORDER BY t.gewijzigd_op DESC, t.id LIMIT $7`,
        [
          beller.persoonId,
          tx.nu,
          beller.organisatieId,
          status ?? null,
          doelfunctie ?? null,
          gewijzigdSinds ?? null,
          aantal + 1,
          ...(vanaf === undefined ? [] : [vanaf.waarde, vanaf.id]),
        ],
      );
      return { rijen, ...(await namenInLijst(tx, kluis, LIJST, rijen.slice(0, aantal))) };
    });
    const namen = await gelezen.namen;
    return toBladzijde(
      gelezen.rijen,
      aantal,
      (rij) => ({ waarde: rij.gewijzigdOp, id: rij.toetsingId }),
      (bladzijde) => bladzijde.map((rij, index) => toToetsing(rij, namen[index] ?? null)),
    );
  }
}

function toToetsing(
  { toetsingId, zaaknummer, doelfunctie, aanleiding, status, ronde, raadsdatum, gewijzigdOp }: Rij,
  kandidaatNaam: string | null,
): ToetsingInLijst {
  return { toetsingId, zaaknummer, doelfunctie, aanleiding, status, ronde, raadsdatum, gewijzigdOp, kandidaatNaam };
}
