import type { VerklaringVanVernietiging } from '#domain/bewaren/verklaring.js';
import { uitvoerWeigeringen, type VernietigingOmvang } from '#domain/bewaren/vernietiging.js';
import type { DagrondeAntwoord, DagrondeInput } from '#domain/proces/dagronde.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { BEWAREN } from '#domain/proces/lange-termijn.js';
import type { RondeRef } from '#domain/proces/stand.js';
import { VernietigingEntity } from '#persistence/entities/vernietiging.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Grafsteen, Grafstenen } from '#vault/grafstenen.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import { ProcesTransactie } from '../proces/proces-transactie.js';
import { zetWeerBezig } from './herhaal.js';
import { teWissenObjecten } from './te-wissen-objecten.js';
import { sleutelKenmerk, verklaringHash } from './verklaring.js';
import { leesBewaarbeleid, leesVernietigingStand } from './vernietiging-stand.js';

const BLADZIJDE = 50;

interface Opdracht extends RondeRef {
  readonly id: string;
}

/**
 * Carries out what was decided, once its day has come. In steps that can each be done again, so that whoever falls over in the middle
 * finishes the next time: begin (nobody reads it any more, and there is no way back), tombstone, files, and then the rows, the keys and the
 * declaration in one transaction.
 */
export class VernietigingUitvoerService {
  readonly #proces: ProcesTransactie;

  constructor(
    private readonly transacties: Transacties,
    kluis: Kluis,
    private readonly opslag: ObjectStore,
    private readonly grafstenen: Grafstenen,
    private readonly meld: (error: unknown, toetsingId: string) => void,
  ) {
    this.#proces = new ProcesTransactie(transacties, kluis);
  }

  /** One page of what is due, over all organisations. What can't be done now, or is held, comes again with the next round. */
  async ronde({ tot, na }: DagrondeInput): Promise<DagrondeAntwoord> {
    const rijen: readonly Opdracht[] = await this.transacties.alsSysteem((manager) =>
      manager.query(
        `SELECT v.id, v.organisatie_id AS "organisatieId", v.toetsing_id AS "toetsingId", t.ronde FROM vernietiging v JOIN toetsing t ON t.id = v.toetsing_id
          WHERE v.status IN ('BESLOTEN', 'BEZIG') AND v.uitvoeren_vanaf <= $1 AND v.id > $2::uuid ORDER BY v.id LIMIT ${BLADZIJDE}`,
        [tot, na ?? '00000000-0000-0000-0000-000000000000'],
      ),
    );
    let gedaan = 0;
    let mislukt = 0;
    for (const rij of rijen) {
      try {
        if (await this.voerUit(rij)) gedaan += 1;
      } catch (error) {
        mislukt += 1;
        this.meld(error, rij.toetsingId);
      }
    }
    return { gedaan, mislukt, na: rijen.length < BLADZIJDE ? null : (rijen.at(-1)?.id ?? null) };
  }

  /** True when it is done; false when something holds it up. */
  async voerUit(opdracht: Opdracht): Promise<boolean> {
    const begonnen = await this.#begin(opdracht);
    if (begonnen === undefined) return false;
    if (begonnen.status === 'VOLTOOID') return true;
    await this.grafstenen.plaats(toSteen(begonnen));
    await this.#wis(begonnen);
    return true;
  }

  /**
   * Does again what a backup from before it undid; in a transaction of the owner of the tables, for whom what was decided then stands
   * (`vernietiging_verloop`). The holds of that backup were lifted since, or it would not have been done.
   */
  async herhaal(steen: Grafsteen): Promise<void> {
    await this.#in(steen, (tx) => zetWeerBezig(tx, steen));
    await this.#wis(await this.#in(steen, (tx) => tx.manager.findOneByOrFail(VernietigingEntity, { id: steen.vernietigingId })));
  }

  async #wis(begonnen: VernietigingEntity): Promise<void> {
    const { toetsingId, omvang } = begonnen;
    const objecten = await this.#in(begonnen, (tx) => teWissenObjecten(tx, toetsingId, omvang));
    for (const object of objecten) await this.opslag.delete(object);
    await this.#voltooi(begonnen, objecten.length);
  }

  #in<T>({ organisatieId }: Pick<RondeRef, 'organisatieId'>, werk: (tx: Transactie) => Promise<T>): Promise<T> {
    return this.transacties.in({ organisatieId, persoonId: null }, werk);
  }

  /** After this nobody opens it, nobody takes it back, and nobody can hold it up. Undefined as long as something does. */
  async #begin(opdracht: Opdracht): Promise<VernietigingEntity | undefined> {
    const { id, toetsingId } = opdracht;
    await this.#proces.in(
      opdracht,
      async ({ tx, beeld }) => {
        const rij = await tx.manager.findOneBy(VernietigingEntity, { id });
        if (rij === null || rij.status !== 'BESLOTEN') return 'GEWEIGERD';
        const { omvang, termijn } = rij;
        if (uitvoerWeigeringen(await leesVernietigingStand(tx, beeld, omvang)).length > 0) return 'GEWEIGERD';
        if (omvang === 'DOSSIER' && beeld.status !== 'GESLOTEN') return 'GEWEIGERD';
        await tx.manager.update(VernietigingEntity, { id }, { status: 'BEZIG', begonnenOp: new Date(tx.nu) });
        const gegevens = { omvang, vernietigingId: id };
        if (omvang === 'DOSSIER') return { soort: 'vernietig', gegevens, naar: 'VERNIETIGD' };
        await tx.manager.query(`UPDATE toetsing SET onderzoek_vernietigd_op = $2 WHERE id = $1`, [toetsingId, tx.nu]);
        await tx.manager.query(
          `UPDATE termijn SET status = CASE status WHEN 'VERSTREKEN' THEN 'TE_LAAT_GEHAALD' ELSE 'GEHAALD' END, gesloten_op = $4
            WHERE toetsing_id = $1 AND ronde = $2 AND stap = '${BEWAREN}' AND code = $3 AND status IN ('LOOPT', 'VERSTREKEN')`,
          [toetsingId, beeld.ronde, termijn, tx.nu],
        );
        return { soort: 'vernietig', gegevens };
      },
      { naEinde: true, ookOpgeschort: true },
    );
    const rij = await this.#in(opdracht, (tx) => tx.manager.findOneByOrFail(VernietigingEntity, { id }));
    return rij.status === 'BEZIG' || rij.status === 'VOLTOOID' ? rij : undefined;
  }

  async #voltooi({ id, organisatieId, toetsingId, omvang, termijn, ...rij }: VernietigingEntity, bestanden: number): Promise<void> {
    await this.#in({ organisatieId }, async (tx) => {
      const kop = await vergrendel(tx, toetsingId);
      const [zaak]: readonly { readonly zaaknummer: string }[] = await tx.manager.query(
        `SELECT t.zaaknummer FROM toetsing t JOIN vernietiging v ON v.toetsing_id = t.id WHERE v.id = $1 AND v.status = 'BEZIG'`,
        [id],
      );
      // Another one finished it meanwhile.
      if (kop === undefined || zaak === undefined) return;
      const beleid = await leesBewaarbeleid(tx);
      const sleutels = (await sleutelIds(tx, toetsingId, omvang)).map(sleutelKenmerk);
      const [{ rijen }]: readonly [{ readonly rijen: Readonly<Record<string, number>> }] = await tx.manager.query(
        `SELECT vernietig_inhoud($1) AS rijen`,
        [toetsingId],
      );
      const verklaring: VerklaringVanVernietiging = {
        versie: 1,
        vernietigingId: id,
        toetsingId,
        zaaknummer: zaak.zaaknummer,
        omvang,
        termijn,
        klassen: beleid
          .filter(({ klasse }) => rij.klassen.includes(klasse))
          .map(({ klasse, selectielijst, categorie }) => ({ klasse, selectielijst, categorie })),
        beslotenOp: toInstant(rij.beslotenOp.toISOString()),
        beslotenDoor: rij.beslotenDoor,
        begonnenOp: tijdstip(rij.begonnenOp),
        voltooidOp: tx.nu,
        bestanden,
        rijen: Object.fromEntries(Object.entries(rijen).filter(([, aantal]) => aantal > 0)),
        sleutels,
      };
      const hash = verklaringHash(verklaring);
      await tx.manager.update(
        VernietigingEntity,
        { id },
        { status: 'VOLTOOID', voltooidOp: new Date(tx.nu), verklaring, hash: Buffer.from(hash, 'hex') },
      );
      const gegevens = { omvang, vernietigingId: id, bestanden, verklaring: hash };
      await schrijfGebeurtenis(
        tx,
        toetsingId,
        volgendeGebeurtenis(kop, tx, toetsingId, { soort: 'VERNIETIGING_VOLTOOID', rol: 'SYSTEEM', gegevens }),
      );
      // The case itself changed when it began; who looks at it is told that it is done.
      await tx.manager.query(`SELECT pg_notify('toetsing', organisatie_id || ' ' || id || ' ' || versie) FROM toetsing WHERE id = $1`, [
        toetsingId,
      ]);
    });
  }
}

function toSteen(rij: VernietigingEntity): Grafsteen {
  const { id, organisatieId, toetsingId, omvang, termijn, klassen, beslotenOp, beslotenDoor, uitvoerenVanaf, begonnenOp } = rij;
  return {
    vernietigingId: id,
    organisatieId,
    toetsingId,
    omvang,
    termijn,
    klassen,
    beslotenOp: beslotenOp.toISOString(),
    beslotenDoor,
    uitvoerenVanaf: uitvoerenVanaf.toISOString(),
    begonnenOp: tijdstip(begonnenOp),
  };
}

function tijdstip(datum: Date | null): Instant {
  if (datum === null) throw new Error('a destruction that has begun has a time');
  return toInstant(datum.toISOString());
}

/** The rows of the keys that this destroys. */
async function sleutelIds(tx: Transactie, toetsingId: string, omvang: VernietigingOmvang): Promise<readonly string[]> {
  const rijen: readonly { readonly id: string }[] = await tx.manager.query(
    `SELECT id FROM sleutel WHERE toetsing_id = $1 AND ($2 = 'DOSSIER' OR laag = 'ONDERZOEK') ORDER BY id`,
    [toetsingId, omvang],
  );
  return rijen.map(({ id }) => id);
}
