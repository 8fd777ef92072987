import { isVoorbij } from '#domain/proces/weg.js';
import type { Dossier } from './dossier.js';

/** S04 to S10: everything that is gathered, side by side, until it is complete. */
export async function basisscan(dossier: Dossier): Promise<void> {
  await Promise.all([dossier.stap('BENOEMBAARHEID'), documenten(dossier), vragenlijst(dossier)]);
  await dossier.overgang('basisscanAfgerond', (s) => isVoorbij(s.status, 'IN_ONDERZOEK'));
}

/** S07: what the kandidaat has to hand in (T02), and is asked for again when something is missing (T03). */
async function documenten(dossier: Dossier): Promise<void> {
  for (let keer = 1; ; keer += 1) {
    const gedaan = await dossier.stap('DOCUMENTEN', keer);
    if (gedaan.einde !== null || gedaan.documentenRondes < keer) return;
  }
}

/** S06: the answers (T02); what follows from them begins as soon as they are in. */
async function vragenlijst(dossier: Dossier): Promise<void> {
  await dossier.stap('VRAGENLIJST');
  await Promise.all([beoordeling(dossier), onderzoek(dossier)]);
}

/** The answers are judged, and added to (T03), until they are complete. */
async function beoordeling(dossier: Dossier): Promise<void> {
  for (let keer = 1; ; keer += 1) {
    const beoordeeld = await dossier.stap('VRAGENLIJST_BEOORDELING', keer);
    if (beoordeeld.einde !== null || beoordeeld.vragenlijstVolledig) return;
    await dossier.stap('AANVULLING', keer);
  }
}

/** S08 and S09 side by side (T07, T08), then the conversation about what was found (S10, T09). */
async function onderzoek(dossier: Dossier): Promise<void> {
  await Promise.all([dossier.stap('BRONONDERZOEK'), dossier.stap('INTERNE_UITVRAAG')]);
  await dossier.stap('VERDIEPEND_GESPREK');
}
