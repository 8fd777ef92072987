import type { DagrondeAntwoord } from '#domain/proces/dagronde.js';
import type { Mailer } from '#messages/mailer.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { type BerichtInstellingen, bezorg, type TeBezorgen } from '../berichten/bezorg.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { persoonPlek } from '../persoon/persoon-plek.js';
import type { Uitnodigingen } from './uitnodigingen.js';

interface WachtendeRij {
  readonly id: string;
  readonly sleutelId: string;
  readonly persoonId: string;
  readonly email: Buffer | null;
  readonly organisatieNaam: string;
}

const WACHT = `u.mail = 'TE_VERZENDEN' AND u.gebruikt_op IS NULL AND u.ingetrokken_op IS NULL`;

/** Brings invitations to who works for an organisation: those that no mail of a case brings. */
export class UitnodigingPostService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly uitnodigingen: Uitnodigingen,
    private readonly mailer: Pick<Mailer, 'send'>,
    private readonly instellingen: BerichtInstellingen,
    private readonly meld: (error: unknown, organisatieId: string) => void,
  ) {}

  /** Sends all that wait, over all organisations. What the mail server does not take now waits for the next round. */
  async verzend(): Promise<DagrondeAntwoord> {
    const organisaties: readonly { readonly id: string }[] = await this.transacties.alsSysteem((manager) =>
      manager.query(`SELECT DISTINCT u.organisatie_id AS id FROM uitnodiging u WHERE ${WACHT} ORDER BY 1`),
    );
    const pogingen: boolean[] = [];
    for (const { id } of organisaties) {
      const wachtend = await this.#gelukt(id, () => this.transacties.in({ organisatieId: id, persoonId: null }, (tx) => this.#lees(tx)));
      if (wachtend === undefined) pogingen.push(false);
      for (const bericht of wachtend ?? [])
        pogingen.push((await this.#gelukt(id, async () => (await this.#verzend(id, bericht), true))) ?? false);
    }
    const gedaan = pogingen.filter(Boolean).length;
    return { gedaan, mislukt: pogingen.length - gedaan, na: null };
  }

  /** Undefined when it did not work, of which somebody hears: one organisation or mail does not keep the others waiting. */
  async #gelukt<T>(organisatieId: string, werk: () => Promise<T>): Promise<T | undefined> {
    try {
      return await werk();
    } catch (error) {
      this.meld(error, organisatieId);
      return undefined;
    }
  }

  /** With their addresses opened for this one time; that is recorded before anything is sent. */
  async #lees(tx: Transactie): Promise<readonly TeBezorgen[]> {
    const rijen: readonly WachtendeRij[] = await tx.manager.query(
      `SELECT u.id, u.sleutel_id AS "sleutelId", u.persoon_id AS "persoonId", p.email, o.naam AS "organisatieNaam" FROM uitnodiging u
         JOIN persoon p ON p.id = u.persoon_id JOIN organisatie o ON o.organisatie_id = u.organisatie_id
        WHERE ${WACHT} AND u.verloopt_op > $1 AND p.geblokkeerd_op IS NULL ORDER BY u.gemaakt_op, u.id`,
      [tx.nu],
    );
    if (rijen.length === 0) return [];
    const betrokkenen = rijen.map(({ persoonId }) => persoonId);
    await dossierLogboek(this.kluis).schrijf(tx, { naam: 'verzendUitnodigingen', activiteit: 'GEBRUIKERS', betrokkenen });
    const sleutels = await this.kluis.vanOrganisatie(tx);
    return rijen.map(({ id, sleutelId, persoonId, email, organisatieNaam }) => ({
      id,
      organisatieNaam,
      sjabloon: 'UITNODIGING_ACCOUNT',
      adres: email === null ? null : sleutels.ontsluit<string>(persoonPlek(persoonId, 'email'), email),
      uitnodiging: this.uitnodigingen.codeVan({ id, sleutelId }),
    }));
  }

  /** A crash between sending and marking sends a mail twice, with the same Message-ID and the same code. */
  async #verzend(organisatieId: string, bericht: TeBezorgen): Promise<void> {
    const bezorgd = await bezorg(this.mailer, this.instellingen, bericht);
    await this.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
      // One that was used or withdrawn meanwhile stays as it is.
      const [, aantal]: readonly [unknown, number] = await tx.manager.query(
        `UPDATE uitnodiging u SET mail = $2 WHERE u.id = $1 AND ${WACHT}`,
        [bericht.id, bezorgd ? 'VERZONDEN' : 'ONBESTELBAAR'],
      );
      if (aantal === 1 && !bezorgd)
        await schrijfOrganisatieGebeurtenis(tx, {
          soort: 'UITNODIGING_ONBESTELBAAR',
          rol: 'SYSTEEM',
          gegevens: { uitnodigingId: bericht.id },
        });
    });
  }
}
