import { BENOEMBAARHEIDSEISEN } from '#domain/benoembaarheid/eis.js';
import { kiesRegime } from '#domain/rechtskader/rechtskader.js';
import { vragenlijst, vragenlijsten, zichtbareVragen } from '#domain/vragenlijst/vragenlijsten.js';
import { daysFromToday } from './days.js';
import { PDF } from './pdf.js';
import { type PlayedCase, text } from './played-case.js';
import { personId } from './person-id.js';
import { simpleAnswers } from './simple-answers.js';

/** S04 to S10: everything that is gathered, and the VOG beside it. */
export async function basisscan(played: PlayedCase): Promise<void> {
  await judgeRequirements(played);
  await vog(played);
  await questionnaire(played);
  await documents(played);
  await research(played);
}

async function judgeRequirements(played: PlayedCase): Promise<void> {
  const judged = BENOEMBAARHEIDSEISEN.GEMEENTE.filter(({ beoordeling }) => beoordeling === 'ADVISEUR');
  await played.act('adviseur', 'PUT', '/benoembaarheid', {
    oordelen: judged.map(({ code }) => ({ eis: code, uitkomst: 'VOLDAAN', toelichting: 'Gezien in de stukken.' })),
  });
}

async function vog(played: PlayedCase): Promise<void> {
  await played.act('kabinet', 'POST', '/vog/klaarzetting');
  await played.open('VOG_INDIENEN');
  await played.act('kandidaat', 'POST', '/vog/indiening', { ingediendOp: daysFromToday(0), spoed: false });
  await played.open('VOG_BESLISSING');
  const documentId = await upload(played, 'VOG', 'vog.pdf');
  await played.act('kandidaat', 'POST', '/vog/overlegging', { documentId });
  await played.open('VOG_VERIFICATIE');
  await played.act('kabinet', 'POST', '/vog/verificatie', {
    afgegevenOp: daysFromToday(0),
    echtheidBevestigd: true,
    persoonKomtOvereen: true,
    functieKomtOvereen: true,
    organisatieKomtOvereen: true,
    profiel: 'POLITIEKE_AMBTSDRAGER_01',
  });
}

async function questionnaire(played: PlayedCase): Promise<void> {
  const versie = Math.max(...vragenlijsten.map((list) => list.versie));
  const questions = zichtbareVragen(vragenlijst(versie), { bestuurslaag: 'GEMEENTE', regime: kiesRegime(daysFromToday(0)).code });
  await played.act('kandidaat', 'PUT', '/vragenlijst/antwoorden', { antwoorden: simpleAnswers(questions) }, 0);
  await played.act('kandidaat', 'POST', '/vragenlijst/indiening', { naarWaarheid: true });
  await played.open('VRAGENLIJST_BEOORDELING');
  await played.act('adviseur', 'POST', '/vragenlijst/beoordeling', { oordeel: 'VOLLEDIG', toelichting: '' });
}

async function documents(played: PlayedCase): Promise<void> {
  const documentId = await upload(played, 'CV', 'cv.pdf');
  await played.act('adviseur', 'POST', `/documenten/${documentId}/beoordeling`, { oordeel: 'AKKOORD' });
  await played.act('adviseur', 'POST', '/documenten/afronding');
}

async function upload(played: PlayedCase, soort: string, naam: string): Promise<string> {
  const form = new FormData();
  form.set('soort', soort);
  form.set('bestand', new Blob([PDF], { type: 'application/pdf' }), naam);
  const { body } = await played.upload('kandidaat', '/documenten', form);
  return text(body, 'objectId');
}

/** S08 to S10. */
async function research(played: PlayedCase): Promise<void> {
  await played.open('BRONONDERZOEK');
  await played.act('adviseur', 'POST', '/bronbevindingen', {
    bronSoort: 'NIEUWSARCHIEF',
    bron: 'De Veenhover',
    datum: daysFromToday(0),
    zoekvraag: 'naam en woonplaats',
    feit: 'De kandidaat opende in 2024 een buurthuis.',
    relevantie: 'Bevestigt het cv.',
    persoonsmatch: 'ZEKER',
  });
  await played.act('adviseur', 'POST', '/brononderzoek/afronding', { bijzondereTreffersVerwijderd: 0 });
  await played.open('INTERNE_UITVRAAG');
  await played.act('adviseur', 'POST', '/uitvragen', { domein: 'Subsidies', vraag: 'Zijn er lopende aanvragen?', antwoord: 'Nee.' });
  await played.act('adviseur', 'POST', '/uitvragen/afronding');
  await played.open('VERDIEPEND_GESPREK');
  await played.act('adviseur', 'POST', '/gesprek', {
    gehoudenOp: daysFromToday(0),
    aanwezigen: [personId('adviseur'), personId('toetser')],
    agendapunten: ['Nevenfuncties'],
    verslag: 'De kandidaat legt zijn bestuursfunctie neer.',
  });
}
