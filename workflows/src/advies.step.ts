import type { Stand } from '#domain/proces/stand.js';
import { isVoorbij } from '#domain/proces/weg.js';
import type { Dossier } from './dossier.js';
import { maakBrief } from './proxies.js';

const vogGeregeld = (s: Stand): boolean => s.zonderVog || s.vogStatus === 'GEVERIFIEERD' || s.beperktAdvies;

/** S15 to S17: wait for the VOG, conversation and signature (T13), the letter, the reading window of the kandidaat (T14), handing over. */
export async function advies(dossier: Dossier): Promise<void> {
  const { zonderVog, vogStatus } = await dossier.nu();
  if (!zonderVog && vogStatus !== 'GEVERIFIEERD') {
    await dossier.overgang('vogNogNietGeverifieerd', (s) => vogGeregeld(s) || isVoorbij(s.status, 'RAPPORT_VASTGESTELD'));
  }
  await dossier.until((s) => vogGeregeld(s) || isVoorbij(s.status, 'WACHT_OP_VOG'));
  await dossier.overgang('bereidAdviesVoor', (s) => isVoorbij(s.status, 'WACHT_OP_VOG'));
  await Promise.all([dossier.stap('GESPREK_OPDRACHTGEVER'), dossier.stap('ADVIES')]);
  await brief(dossier);
  await dossier.stap('INZAGE');
  await dossier.stap('VERSTREKKING');
}

/** A letter that can't be made yet does not keep a ronde alive that has ended meanwhile. */
async function brief(dossier: Dossier): Promise<void> {
  const gereed = (s: Stand): boolean => s.briefGereed;
  const maken = dossier.totdat(gereed, () => maakBrief(dossier.ref), 'BRIEF_NIET_VASTGELEGD', { langdurig: true });
  await Promise.race([maken, dossier.until(gereed)]);
}
