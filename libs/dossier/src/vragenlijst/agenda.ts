import { type Agendapunt, agendapunten } from '#domain/vragenlijst/agendapunten.js';
import { vragenlijstVan } from '#domain/vragenlijst/eigen-vragenlijst.js';
import { zichtbareVragen } from '#domain/vragenlijst/vragenlijsten.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { lees } from '../onderdeel/onderdelen.js';
import { leesAntwoorden } from './antwoorden.js';
import { kaderVan } from './kader.js';

/** What the kandidaat left for the interview, as it stands now. */
export async function leesAgenda(dossier: OpenDossier): Promise<readonly Agendapunt[]> {
  const { beeld } = dossier;
  const vragen = zichtbareVragen(vragenlijstVan(beeld), kaderVan(beeld));
  return agendapunten(await leesAntwoorden(dossier), await lees(dossier, 'AANVULLING'), vragen);
}
