import { kiesRegime } from '#domain/rechtskader/rechtskader.js';
import { controleerVragenlijst } from '#domain/vragenlijst/controleer-vragenlijst.js';
import { vragenlijsten, zichtbareVragen } from '#domain/vragenlijst/vragenlijsten.js';
import { simpleAnswers } from './simple-answers.js';

describe(simpleAnswers.name, () => {
  it.each(vragenlijsten.map(({ versie }) => versie))('leave nothing but the closing statement to be asked of version %d', (versie) => {
    const kader = { bestuurslaag: 'GEMEENTE', regime: kiesRegime('2026-11-22').code } as const;
    const answers = simpleAnswers(zichtbareVragen(versie, kader));
    expect(controleerVragenlijst(answers, versie, kader).map(({ code }) => code)).toEqual(['VERKLARING_ONTBREEKT']);
  });
});
