import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { adviceAndLetter, type Aside } from './road-advice.js';
import { basisscan } from './road-basisscan.js';
import { riskAnalysis } from './road-risk.js';
import { daysFromToday } from './days.js';
import { personId } from './person-id.js';
import { type PlayedCase, text } from './played-case.js';

/** Long enough before the council meeting for every term, and near enough for a VOG of today. */
const DAYS_TO_COUNCIL = 60;

/** From the concept until the kandidaat has agreed and all steps of the research are open. */
export async function playToInvestigation(played: PlayedCase, termijnProfiel: TermijnProfielCode): Promise<void> {
  await played.make({
    kandidaat: played.kandidaat,
    doelfunctie: 'WETHOUDER',
    aanleiding: 'TUSSENTIJDS',
    raadsdatum: daysFromToday(DAYS_TO_COUNCIL),
    termijnProfiel,
  });
  await played.act('burgemeester', 'POST', '/start');
  await played.open('TOEWIJZING');
  for (const player of ['adviseur', 'toetser'] as const) {
    const { body } = await played.act('burgemeester', 'POST', '/toewijzingen', {
      persoonId: personId(player),
      rol: player.toUpperCase(),
      leidend: player === 'adviseur',
    });
    await played.act(player, 'POST', `/toewijzingen/${text(body, 'objectId')}/onafhankelijkheidsverklaring`, { conflict: false });
  }
  await played.open('MEDEWERKING');
  await played.act('kandidaat', 'POST', '/medewerking', { informatiebriefVersie: 1, geweigerdeBronnen: [] });
  for (const step of ['BENOEMBAARHEID', 'VOG_KLAARZETTEN', 'VRAGENLIJST', 'DOCUMENTEN']) await played.open(step);
}

/**
 * The whole main road on practice terms, from the concept to the letter that was handed over. Every act comes as soon as the process has opened
 * its step. `aside`: for the reading window of the kandidaat (T14), which is a wait for the clock.
 */
export async function playWholeCase(played: PlayedCase, aside: Aside): Promise<void> {
  await playToInvestigation(played, 'OEFEN');
  await basisscan(played);
  await riskAnalysis(played);
  await adviceAndLetter(played, aside);
}
