import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import { type DatalekMomentCode, gebeurtenisBijMoment, ontvangersVanMoment, taakBijMoment } from '#domain/datalek/datalek.js';
import type { DagrondeAntwoord, DagrondeInput } from '#domain/proces/dagronde.js';
import type { Mailer } from '#messages/mailer.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { type BerichtInstellingen, bezorg } from '../berichten/bezorg.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { persoonPlek } from '../persoon/persoon-plek.js';
import { actieveOpdrachtgever } from '../organisatie/actieve-opdrachtgever.js';
import { openDatalekTaken } from './datalek-taken.js';

interface MomentRij {
  readonly datalekId: string;
  readonly moment: DatalekMomentCode;
}
interface BerichtRij {
  readonly id: string;
  readonly sjabloon: BerichtSjabloon;
  readonly persoonId: string;
  readonly email: Buffer | null;
  readonly organisatieNaam: string;
}

/** The clock of data leaks (S-X11): every round records what has come due and sends what waits. A leak about which was decided has no clock any more. */
export class DatalekKlokService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly mailer: Pick<Mailer, 'send'>,
    private readonly instellingen: BerichtInstellingen,
    private readonly meld: (error: unknown, organisatieId: string) => void,
  ) {}

  /** One page holds all organisations with something to do. What can't be done now is found again by the next round. */
  async legMomentenVast({ tot }: DagrondeInput): Promise<DagrondeAntwoord> {
    const organisaties: readonly { readonly id: string }[] = await this.transacties.alsSysteem((manager) =>
      manager.query(
        `SELECT organisatie_id AS id FROM datalek_moment WHERE vastgelegd_op IS NULL AND op <= $1
         UNION SELECT organisatie_id FROM datalek_bericht WHERE status = 'TE_VERZENDEN' ORDER BY 1`,
        [tot],
      ),
    );
    let gedaan = 0;
    let mislukt = 0;
    for (const { id } of organisaties) {
      try {
        gedaan += await this.#legMomentenVast(id, tot);
        await this.#verzend(id);
      } catch (error) {
        mislukt += 1;
        this.meld(error, id);
      }
    }
    return { gedaan, mislukt, na: null };
  }

  /** Each in a transaction of its own, with its event. */
  async #legMomentenVast(organisatieId: string, tot: string): Promise<number> {
    let gedaan = 0;
    while ((await this.transacties.in({ organisatieId, persoonId: null }, (tx) => legVolgendeVast(tx, tot))) !== undefined) gedaan += 1;
    return gedaan;
  }

  /** A crash between sending and marking sends a message twice, with the same Message-ID. */
  async #verzend(organisatieId: string): Promise<void> {
    const namens = { organisatieId, persoonId: null };
    const wachtend = await this.transacties.in(namens, async (tx) => {
      const rijen: readonly BerichtRij[] = await tx.manager.query(
        `SELECT b.id, b.sjabloon, b.persoon_id AS "persoonId", p.email, o.naam AS "organisatieNaam" FROM datalek_bericht b
           JOIN persoon p ON p.id = b.persoon_id JOIN organisatie o ON o.organisatie_id = b.organisatie_id WHERE b.status = 'TE_VERZENDEN' ORDER BY b.gemaakt_op, b.id`,
      );
      const betrokkenen = rijen.map(({ persoonId }) => persoonId);
      await dossierLogboek(this.kluis).schrijf(tx, { naam: 'verzendBerichten', activiteit: 'TOEZICHT', betrokkenen });
      const sleutels = await this.kluis.vanOrganisatie(tx);
      return rijen.map((rij) => ({
        ...rij,
        adres: rij.email === null ? null : sleutels.ontsluit<string>(persoonPlek(rij.persoonId, 'email'), rij.email),
      }));
    });
    for (const bericht of wachtend) {
      const bezorgd = await bezorg(this.mailer, this.instellingen, bericht);
      await this.transacties.in(namens, (tx) =>
        tx.manager.query(`UPDATE datalek_bericht SET status = $2, verzonden_op = $3 WHERE id = $1 AND status = 'TE_VERZENDEN'`, [
          bericht.id,
          bezorgd ? 'VERZONDEN' : 'ONBESTELBAAR',
          bezorgd ? tx.nu : null,
        ]),
      );
    }
  }
}

/** The first moment that has come due; undefined when there is none. Twice is once: one that another round took is not there any more. */
async function legVolgendeVast(tx: Transactie, tot: string): Promise<MomentRij | undefined> {
  const [momenten]: readonly [readonly MomentRij[], number] = await tx.manager.query(
    `UPDATE datalek_moment m SET vastgelegd_op = $2 FROM datalek d
      WHERE d.id = m.datalek_id AND d.besluit IS NULL AND m.vastgelegd_op IS NULL
        AND (m.datalek_id, m.moment) = (SELECT n.datalek_id, n.moment FROM datalek_moment n JOIN datalek e ON e.id = n.datalek_id
             WHERE e.besluit IS NULL AND n.vastgelegd_op IS NULL AND n.op <= $1 ORDER BY n.op, n.datalek_id, n.moment LIMIT 1 FOR UPDATE OF n SKIP LOCKED)
      RETURNING m.datalek_id AS "datalekId", m.moment`,
    [tot, tx.nu],
  );
  const [moment] = momenten;
  if (moment !== undefined) await meld(tx, moment);
  return moment;
}

async function meld(tx: Transactie, { datalekId, moment }: MomentRij): Promise<void> {
  const rollen = ontvangersVanMoment(moment);
  await tx.manager.query(
    `INSERT INTO datalek_bericht (id, organisatie_id, datalek_id, moment, sjabloon, persoon_id, status, gemaakt_op)
     SELECT gen_random_uuid(), $1, $2, $3, $4, p.id, 'TE_VERZENDEN', $5 FROM persoon p
      WHERE p.geblokkeerd_op IS NULL AND (p.id = $6 OR EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol = ANY ($7::text[])))
     ON CONFLICT ON CONSTRAINT datalek_bericht_natuurlijk DO NOTHING`,
    [
      tx.organisatieId,
      datalekId,
      moment,
      moment.startsWith('HERINNERING') ? 'HERINNERING' : 'ESCALATIE',
      tx.nu,
      await actieveOpdrachtgever(tx),
      rollen.filter((rol) => rol !== 'OPDRACHTGEVER'),
    ],
  );
  const soort = taakBijMoment(moment);
  if (soort !== undefined) await openDatalekTaken(tx, datalekId, { soort, kenmerk: moment, rollen, uiterlijk: null });
  await schrijfOrganisatieGebeurtenis(tx, { soort: gebeurtenisBijMoment(moment), rol: 'SYSTEEM', gegevens: { datalekId, moment } });
}
