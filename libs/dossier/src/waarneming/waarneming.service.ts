import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { addDays, type IsoDate } from '#domain/kalender/iso-date.js';
import { atLocalTime, localDate } from '#domain/kalender/tijdzone.js';
import { combinatieWeigeringen } from '#domain/personen/rollen.rules.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { type Periode, periodeWeigeringen, waarnemerWeigeringen } from '#domain/waarneming/waarneming.rules.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { WaarnemingEntity } from '#persistence/entities/waarneming.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { houdVast, type VastgehoudenDossier } from '../pauze/verschuif-dossiers.js';
import { beoogdeWaarnemer } from './beoogde-waarnemer.js';
import { meldInDossiers, type WaarnemingGebeurtenis } from './meld-in-dossiers.js';
import { begin, kortIn, periodeOp, periodeTot, periodeVanaf } from './opdrachtgever-perioden.js';
import { waarnemingPlek } from './waarneming-plek.js';

export interface NieuweWaarneming {
  readonly persoonId: string;
  /** Code of a ground of the layer. */
  readonly grond: string;
  /** First day; today is from now on. */
  readonly van: IsoDate;
  /** Last day; null when nobody knows: then it is ended by hand. */
  readonly tot: IsoDate | null;
  /** Where the decision can be found. */
  readonly document: string;
}
export interface WaarnemingAntwoord {
  readonly id: string;
}

/** S-X6: someone else gives the order for a time. Handing over closes one period and opens the next in one transaction (INV-13). */
export class WaarnemingService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /**
   * By the opdrachtgever or the kabinet, with the decision. It ends by itself after its last day. Refuses with GEEN_TOEGANG,
   * WAARNEMER_ONBEKEND, the codes of `waarnemerWeigeringen` (INV-14) and `periodeWeigeringen` (INV-13), VERBODEN_GEGEVENS,
   * VIER_OGEN_GESCHONDEN (who names himself), ROLCOMBINATIE_NIET_TOEGESTAAN.
   */
  registreer(beller: Beller, nieuw: NieuweWaarneming): Promise<WaarnemingAntwoord> {
    return this.#doe(beller, 'registreerWaarneming', async (tx, meld) => {
      const { bestuurslaag, tijdzone } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const { persoonId, grond, document } = nieuw;
      const dossiers = await houdVast(tx);
      const wie = await beoogdeWaarnemer(tx, persoonId);
      if (wie === undefined) throw new DomainError('WAARNEMER_ONBEKEND');
      eis([
        ...waarnemerWeigeringen(bestuurslaag, grond, wie),
        ...combinatieWeigeringen([...wie.rollen, 'OPDRACHTGEVER']),
        ...verbodenGegevensWeigeringen(document),
      ]);
      if (persoonId === tx.persoonId) throw new DomainError('VIER_OGEN_GESCHONDEN');
      const periode: Periode = {
        van: nieuw.van === localDate(tx.nu, tijdzone) ? tx.nu : atLocalTime(nieuw.van, '00:00', tijdzone),
        tot: nieuw.tot === null ? null : atLocalTime(addDays(nieuw.tot, 1), '00:00', tijdzone),
      };
      const lopend = await periodeOp(tx, periode.van);
      eis(periodeWeigeringen(periode, lopend, tx.nu));
      if (lopend === undefined || lopend.persoonId === persoonId) throw new DomainError('WAARNEMER_ONBEKEND');

      const id = randomUUID();
      await kortIn(tx, lopend.id, periode.van);
      await begin(tx, { persoonId, grond, ...periode }, id);
      if (periode.tot !== null && periode.tot !== lopend.tot) await begin(tx, { ...lopend, van: periode.tot });
      const eigen = await this.kluis.vanOrganisatie(tx);
      await tx.manager.insert(WaarnemingEntity, {
        id,
        organisatieId: tx.organisatieId,
        persoonId,
        grond,
        van: new Date(periode.van),
        tot: periode.tot === null ? null : new Date(periode.tot),
        document: eigen.verzegel(waarnemingPlek(id), document),
        geregistreerdDoor: beller.persoonId,
        geregistreerdOp: new Date(tx.nu),
      });
      await tx.manager.query(
        `INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) VALUES ($1, $2, 'OPDRACHTGEVER') ON CONFLICT DO NOTHING`,
        [tx.organisatieId, persoonId],
      );
      await tx.manager.query(
        `UPDATE taak SET status = 'AFGEROND', gesloten_op = $1 WHERE soort = 'WAARNEMING_REGELEN' AND status = 'OPEN'`,
        [tx.nu],
      );
      await meld(dossiers, { waarnemingId: id, persoonId, grond, ...periode });
      return { id };
    });
  }

  /** Ends a waarneming that runs, from now on; whoever gave the order before, or would after, does so at once. Refuses with GEEN_TOEGANG, WAARNEMING_ONBEKEND. */
  beeindig(beller: Beller, id: string): Promise<WaarnemingAntwoord> {
    return this.#doe(beller, 'beeindigWaarneming', async (tx, meld) => {
      const dossiers = await houdVast(tx);
      const lopend = await periodeOp(tx, tx.nu);
      const waarneming = await tx.manager.findOneBy(WaarnemingEntity, { id });
      if (lopend === undefined || waarneming === null || lopend.id !== id || lopend.van >= tx.nu)
        throw new DomainError('WAARNEMING_ONBEKEND');
      const terug = lopend.tot === null ? await periodeTot(tx, lopend.van) : await periodeVanaf(tx, lopend.tot);
      if (terug === undefined) throw new DomainError('WAARNEMING_ONBEKEND');
      await kortIn(tx, id, tx.nu);
      await begin(tx, { persoonId: terug.persoonId, grond: terug.grond, van: tx.nu, tot: lopend.tot });
      await tx.manager.update(WaarnemingEntity, { id }, { beeindigdOp: new Date(tx.nu), beeindigdDoor: beller.persoonId });
      await meld(dossiers, { waarnemingId: id, persoonId: terug.persoonId });
      return { id };
    });
  }

  /** Does `werk`, which tells what it did: to the chain of every case that runs, and then to that of the organisation. */
  #doe<T>(beller: Beller, handeling: keyof typeof IN_DOSSIERS, werk: (tx: Transactie, meld: Meld) => Promise<T>): Promise<T> {
    return inOrganisatie(this.transacties, beller, handeling, (tx, rol) =>
      werk(tx, async (dossiers, gegevens) => {
        await meldInDossiers(tx, dossiers, { soort: IN_DOSSIERS[handeling], rol, correlatieId: beller.correlatieId, gegevens });
        await schrijfOrganisatieGebeurtenis(tx, { soort: handeling, rol, gegevens });
      }),
    );
  }
}

const IN_DOSSIERS = { registreerWaarneming: 'WAARNEMING_GEREGISTREERD', beeindigWaarneming: 'WAARNEMING_BEEINDIGD' } as const;
type Meld = (dossiers: readonly VastgehoudenDossier[], gegevens: WaarnemingGebeurtenis['gegevens']) => Promise<void>;
