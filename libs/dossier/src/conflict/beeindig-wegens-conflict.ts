import { TOETSING_BREED } from '#domain/proces/stand.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { ToewijzingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { isVoorbij } from '#domain/proces/weg.js';
import { ToewijzingEntity } from '#persistence/entities/toewijzing.entity.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Gevolg } from '../handeling/opdracht.js';
import { openTaken } from '../proces/open-taken.js';
import { sluitLosseTaken } from '../proces/sluit-losse-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { neemTakenAf } from './draag-taken-over.js';
import { markeerWerk } from './markeer-werk.js';
import { pauzeerEigenTermijnen } from './pauzeer-eigen-termijnen.js';
import { type ConflictAanleiding, registreerConflict } from './registreer-conflict.js';

/**
 * S-X4: from this transaction on the person sees nothing of this case any more, and of this case only. His work waits for the toetser, his
 * tasks for who comes in his place, the opdrachtgever is asked to assign someone, and the terms of that work stand still for a while.
 */
export async function beeindigWegensConflict(
  dossier: OpenDossier,
  toewijzing: ToewijzingBeeld,
  { grond, bron }: ConflictAanleiding,
): Promise<Gevolg> {
  const { tx, beeld } = dossier;
  const { id, persoonId, rol, leidend, verklaring } = toewijzing;
  const op = new Date(tx.nu);
  const verklaardOp = verklaring === null ? { verklaardOp: op } : {};
  await tx.manager.update(
    ToewijzingEntity,
    { id },
    { verklaring: 'CONFLICT_GEMELD', beeindigdOp: op, reden: `CONFLICT_${grond}`, ...verklaardOp },
  );
  const conflictId = await registreerConflict(dossier, persoonId, { grond, bron });
  const anderen = beeld.toewijzingen.filter((t) => t.id !== id);
  const opvolger = anderen.find((t) => t.rol === rol && t.verklaring === 'GEEN_CONFLICT')?.persoonId ?? null;
  await neemTakenAf(dossier, toewijzing, opvolger);
  await sluitLosseTaken(dossier, 'ONAFHANKELIJKHEID_VERKLAREN', id);

  const zonder: OpenDossier = { ...dossier, beeld: { ...beeld, toewijzingen: anderen } };
  const herbeoordelen = isVoorbij(beeld.status, 'ADVIES_TER_INZAGE_KANDIDAAT') ? 0 : await markeerWerk(zonder, persoonId);
  const taken = { stap: TOETSING_BREED, volgnummer: 1, kenmerk: conflictId, uiterlijk: null };
  if (herbeoordelen > 0) await openTaken(zonder, [{ soort: 'HERBEOORDELEN', ...taken }]);
  // A second adviseur who goes leaves no place behind that has to be filled.
  const plaatsVrij = rol === 'TOETSER' || leidend;
  if (plaatsVrij && openVolgnummer(beeld, 'TOEWIJZING') === undefined)
    await openTaken(zonder, [{ soort: 'ADVISEURS_TOEWIJZEN', ...taken }]);
  if (plaatsVrij) await pauzeerEigenTermijnen(zonder, rol);
  await zetBerichtenKlaar(zonder, 'TAAK_NIEUW', ['OPDRACHTGEVER', 'KABINET'], `CONFLICT/${conflictId}`);
  return {
    objectId: conflictId,
    feiten: [{ code: 'BELANGENCONFLICT', waarde: `${rol}/${grond}` }],
    gegevens: { toewijzingId: id, persoonId, rol, grond, bron, herbeoordelen },
  };
}
