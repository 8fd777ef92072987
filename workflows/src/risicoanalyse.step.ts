import type { Stand } from '#domain/proces/stand.js';
import { isVoorbij } from '#domain/proces/weg.js';
import type { Dossier } from './dossier.js';

/** S11 to S14: the analysis (T10), hoor en wederhoor for each time that the concept is put before the kandidaat (T11), the report (T12). */
export async function risicoanalyse(dossier: Dossier): Promise<Stand> {
  await dossier.stap('RISICOANALYSE');
  for (let keer = 1; ; keer += 1) {
    await Promise.all([dossier.stap('HOOR_EN_WEDERHOOR', keer), dossier.stap('MAATREGELEN', keer)]);
    const beantwoord = await dossier.stap('BEANTWOORDING', keer);
    if (beantwoord.einde !== null || keer >= beantwoord.wederhoorRondes) break;
  }
  await dossier.overgang('rondAf', (s) => isVoorbij(s.status, 'HOOR_EN_WEDERHOOR'));
  const vastgesteld = await dossier.stap('RAPPORT');
  return vastgesteld;
}
