import { DomainError } from '#domain/fout/domain-error.js';
import { magVogOvergang } from '#domain/vog/vog-status.js';
import { VogEntity } from '#persistence/entities/vog.entity.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { openTaken } from '../proces/open-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';

/**
 * A verified VOG is too old from now on: the opdrachtgever has to choose a new one or another date. His task waits beside the next
 * application and closes when that was prepared. `poging`: which application of the ronde this VOG came from; 1 for the first.
 * The caller records the fact VOG_VERLOPEN. Refuses with VOG_OVERGANG_NIET_TOEGESTAAN.
 */
export async function laatVogVerlopen(dossier: OpenDossier, poging: number): Promise<void> {
  const { tx, beeld } = dossier;
  const { toetsingId, ronde, vogStatus } = beeld;
  if (!magVogOvergang(vogStatus, 'VERLOPEN')) throw new DomainError('VOG_OVERGANG_NIET_TOEGESTAAN', { van: vogStatus, naar: 'VERLOPEN' });
  await tx.manager.update(VogEntity, { toetsingId, ronde }, { status: 'VERLOPEN' });
  await openTaken(dossier, [{ soort: 'VOG_VERLOPEN', stap: 'VOG_KLAARZETTEN', volgnummer: poging + 1, uiterlijk: null }]);
  await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', ['OPDRACHTGEVER'], `VOG_VERLOPEN/${poging}`);
}
