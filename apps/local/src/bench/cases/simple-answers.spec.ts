import { kiesRegime } from '#domain/rechtskader/rechtskader.js';
import { controleerVragenlijst } from '#domain/vragenlijst/controleer-vragenlijst.js';
import { vragenlijsten, zichtbareVragen } from '#domain/vragenlijst/vragenlijsten.js';
import { simpleAnswers } from './simple-answers.js';

describe(simpleAnswers.name, () => {
  it.each(vragenlijsten)('leave nothing but the closing statement to be asked of version $versie', (lijst) => {
    const kader = { bestuurslaag: 'GEMEENTE', regime: kiesRegime('2026-11-22').code } as const;
    const answers = simpleAnswers(zichtbareVragen(lijst, kader));
    expect(controleerVragenlijst(answers, lijst, kader).map(({ code }) => code)).toEqual(['VERKLARING_ONTBREEKT']);
  });
});
