import { Bewijssleutels, nieuweBewijssleutel } from '../../../libs/audit/src/controlepunt/bewijssleutels.js';
import { type Controlepunt, leesControlepunt } from '../../../libs/audit/src/controlepunt/controlepunt.js';
import { leesNote, type Note } from '../../../libs/audit/src/controlepunt/note.js';
import { type Instant, toInstant } from '../../../libs/domain/src/kalender/instant.js';
import type { GebeurtenisSoort } from '../../../libs/domain/src/tijdlijn/soorten.js';
import { vergrendel, volgendeGebeurtenis } from '../../../libs/dossier/src/handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '../../../libs/dossier/src/handeling/schrijf-gebeurtenis.js';
import { type ControlepuntInstellingen, ControlepuntenService } from '../../../libs/dossier/src/bewijs/controlepunten.service.js';
import type { Transacties } from '../../../libs/persistence/src/transactie.js';
import type { TestDatabase } from '../../support/database.js';
import { VOORBEREIDING } from '../../support/spoor.js';

export const HOST = 'toetsing.gemeente.example';

/** As the worker has them, with a key of its own and the clock of this machine unless told otherwise. */
export const bewijsInstellingen = (
  pem = nieuweBewijssleutel(),
  klok: () => Instant = () => toInstant(new Date().toISOString()),
): ControlepuntInstellingen => ({
  sleutels: Bewijssleutels.lees(pem),
  host: HOST,
  klok,
});

export const controlepunten = (transacties: Transacties, ...instellingen: Parameters<typeof bewijsInstellingen>): ControlepuntenService =>
  new ControlepuntenService(transacties, bewijsInstellingen(...instellingen));

/** So many events of this kind in the chain of a case, each in a transaction of its own. */
export async function schrijf(
  transacties: Transacties,
  organisatieId: string,
  toetsingId: string,
  aantal = 1,
  soort: GebeurtenisSoort = 'STAP_GEOPEND',
): Promise<void> {
  for (let i = 0; i < aantal; i += 1)
    await transacties.in({ organisatieId, persoonId: null }, async (tx) => {
      await tx.manager.query(VOORBEREIDING);
      const kop = await vergrendel(tx, toetsingId);
      if (kop === undefined) throw new Error('no such case');
      await schrijfGebeurtenis(tx, toetsingId, volgendeGebeurtenis(kop, tx, toetsingId, { soort, rol: 'SYSTEEM', gegevens: {} }));
    });
}

export interface Bewaard {
  readonly note: Note;
  readonly controlepunt: Controlepunt;
}

/** The checkpoints of an organisation, from small to large. */
export async function leesControlepunten(db: TestDatabase, organisatieId: string): Promise<readonly Bewaard[]> {
  const { rows } = await db.superClient.query<{ note: string }>(
    `SELECT note FROM controlepunt WHERE organisatie_id = $1 ORDER BY grootte`,
    [organisatieId],
  );
  return rows.map(({ note }) => ({ note: leesNote(note), controlepunt: leesControlepunt(leesNote(note).tekst) }));
}
