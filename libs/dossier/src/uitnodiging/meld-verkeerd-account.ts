import { TOETSING_BREED } from '#domain/proces/stand.js';
import { EINDSTATUSSEN } from '#domain/toetsing/toetsing-status.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { openTaken } from '../proces/open-taken.js';

const SOORT = 'UITNODIGING_ANDER_ACCOUNT';

/** Whom somebody else's account tried to become. */
export interface Verkeerd {
  readonly uitnodigingId: string;
  readonly persoonId: string;
  readonly organisatieId: string;
}

/**
 * An invitation was opened with the account of somebody else: a mistake, or a mail in the wrong hands. A task for the coordinator in every
 * running case of the kandidaat; where there is none, an event of the organisation. Once per invitation.
 */
export class MeldVerkeerdAccount {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  async meld({ uitnodigingId, persoonId, organisatieId }: Verkeerd): Promise<void> {
    await this.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
      const zaken: readonly { readonly id: string }[] = await tx.manager.query(
        `SELECT t.id FROM toetsing t WHERE t.kandidaat_id = $1 AND NOT t.status = ANY ($2::text[]) ORDER BY t.id`,
        [persoonId, EINDSTATUSSEN],
      );
      for (const { id } of zaken) await this.#inZaak(tx, id, uitnodigingId);
      if (zaken.length === 0) await eenmaal(tx, uitnodigingId);
    });
  }

  async #inZaak(tx: Transactie, toetsingId: string, uitnodigingId: string): Promise<void> {
    const kop = await vergrendel(tx, toetsingId);
    const bekend: readonly unknown[] = await tx.manager.query(
      `SELECT FROM taak WHERE toetsing_id = $1 AND soort = 'UITNODIGING_NAKIJKEN' AND kenmerk = $2`,
      [toetsingId, uitnodigingId],
    );
    const dossier = kop && (await laadDossier(tx, this.kluis, toetsingId));
    if (kop === undefined || dossier === undefined || bekend.length > 0) return;
    const gebeurtenis = volgendeGebeurtenis(kop, tx, toetsingId, { soort: SOORT, rol: 'SYSTEEM', gegevens: { uitnodigingId } });
    await schrijfGebeurtenis(tx, toetsingId, gebeurtenis);
    const taak = { soort: 'UITNODIGING_NAKIJKEN', stap: TOETSING_BREED, volgnummer: 1, kenmerk: uitnodigingId, uiterlijk: null } as const;
    await openTaken(dossier, [taak]);
  }
}

async function eenmaal(tx: Transactie, uitnodigingId: string): Promise<void> {
  // Who opens it at the same moment waits.
  await tx.manager.query(`SELECT FROM uitnodiging WHERE id = $1 FOR UPDATE`, [uitnodigingId]);
  const bekend: readonly unknown[] = await tx.manager.query(
    `SELECT FROM organisatie_gebeurtenis WHERE soort = $1 AND gegevens->>'uitnodigingId' = $2`,
    [SOORT, uitnodigingId],
  );
  if (bekend.length === 0) await schrijfOrganisatieGebeurtenis(tx, { soort: SOORT, rol: 'SYSTEEM', gegevens: { uitnodigingId } });
}
