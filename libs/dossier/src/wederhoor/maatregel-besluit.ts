import { DomainError, eis } from '#domain/fout/domain-error.js';
import { MAATREGEL_OVERGANGEN, type MaatregelStatus } from '#domain/maatregel/maatregel-status.js';
import type { MaatregelInhoud } from '#domain/onderdeel/onderdeel.js';
import { statusovergangWeigeringen } from '#domain/statusmachine/statusmachine.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { wijzig, zoek } from '../onderdeel/onderdelen.js';
import { isVoorgelegdeMaatregel } from '../risicoanalyse/voorgelegd.js';

export const MAATREGEL_BESLUITEN = ['AANVAARD', 'GEWEIGERD'] as const;
export type MaatregelKeuze = (typeof MAATREGEL_BESLUITEN)[number];

/** What the kandidaat says to one measure: it is his choice, and a refusal goes into the report without any other consequence. */
export interface MaatregelBesluit {
  readonly maatregelId: string;
  readonly besluit: MaatregelKeuze;
}

const NA: Readonly<Record<MaatregelKeuze, MaatregelStatus>> = { AANVAARD: 'OVEREENGEKOMEN', GEWEIGERD: 'GEWEIGERD_DOOR_KANDIDAAT' };

/** Records these decisions; tells whether every measure is decided now. Refuses with ONDERDEEL_ONBEKEND, STATUS_OVERGANG_ONGELDIG. */
export async function legBesluitenVast(dossier: OpenDossier, besluiten: readonly MaatregelBesluit[]): Promise<boolean> {
  for (const { maatregelId, besluit } of besluiten) await zetMaatregelStatus(dossier, maatregelId, NA[besluit]);
  const open = dossier.beeld.werk.maatregelen.filter((m) => m.status === 'VOORGESTELD' && isVoorgelegdeMaatregel(m)).map((m) => m.id);
  return open.every((id) => besluiten.some((b) => b.maatregelId === id));
}

/** Refuses with ONDERDEEL_ONBEKEND (also a measure that was not put before the kandidaat yet), STATUS_OVERGANG_ONGELDIG. */
export async function zetMaatregelStatus(dossier: OpenDossier, id: string, status: MaatregelStatus): Promise<void> {
  await wijzigMaatregel(dossier, id, (maatregel) => {
    if (!isVoorgelegdeMaatregel(maatregel)) throw new DomainError('ONDERDEEL_ONBEKEND');
    eis(statusovergangWeigeringen(MAATREGEL_OVERGANGEN, maatregel.status, status));
    return { ...maatregel, status };
  });
}

/** Changes a measure as it is now. The case is locked, so that nobody changes it in between. Refuses with ONDERDEEL_ONBEKEND. */
export async function wijzigMaatregel(
  dossier: OpenDossier,
  id: string,
  hoe: (maatregel: MaatregelInhoud) => MaatregelInhoud,
): Promise<MaatregelInhoud> {
  const { id: _id, nummer: _nummer, versie, ...maatregel } = await zoek(dossier, 'MAATREGEL', id);
  const nieuw = hoe(maatregel);
  await wijzig(dossier, 'MAATREGEL', id, versie, nieuw);
  return nieuw;
}

/** Refuses a list that names one measure twice with INVOER_ONJUIST. */
export function eisElkEenKeer(besluiten: readonly MaatregelBesluit[]): void {
  if (new Set(besluiten.map((b) => b.maatregelId)).size !== besluiten.length) throw new DomainError('INVOER_ONJUIST');
}
