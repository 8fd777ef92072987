import { test } from './support/test.js';
import { start, toewijzing } from './toetsing/1-start.js';
import { medewerking, uitnodiging, vogAanvraag } from './toetsing/2-medewerking.js';
import { documenten, vragenlijst } from './toetsing/3-vragenlijst.js';
import { beoordeling, onderzoek, vog } from './toetsing/4-onderzoek.js';
import { beantwoording, risicoanalyse, wederhoor } from './toetsing/5-risicoanalyse.js';
import { rectificatie, vierOgen } from './toetsing/6-rapport.js';
import { brief, conclusie, inzage } from './toetsing/7-advies.js';
import { nazorg, rechten, uitkomst } from './toetsing/8-afronding.js';
import { nieuweKandidaat, type Spel } from './toetsing/spel.js';

test('a whole toetsing, played by its people, each in a browser of his own', async ({ aanmelden, browserVan }) => {
  test.setTimeout(600_000);
  const spel: Spel = {
    burgemeester: await aanmelden('burgemeester'),
    kabinet: await aanmelden('kabinet'),
    adviseur: await aanmelden('adviseur'),
    toetser: await aanmelden('toetser'),
    griffier: await aanmelden('griffier'),
    collega: await aanmelden('vergunningen'),
    // Hers is a phone.
    kandidaat: await browserVan('kandidaat', { viewport: { width: 390, height: 844 }, acceptDownloads: true }),
    wie: nieuweKandidaat('Noor Vandersluis'),
    toetsingId: '',
  };
  await test.step('start', () => start(spel));
  await test.step('assigning', () => toewijzing(spel));
  await test.step('invitation', () => uitnodiging(spel));
  await test.step('cooperation', () => medewerking(spel));
  await test.step('application of the VOG', () => vogAanvraag(spel));
  await test.step('questionnaire', () => vragenlijst(spel));
  await test.step('documents', () => documenten(spel));
  await test.step('judgement of answers and documents', () => beoordeling(spel));
  await test.step('research', () => onderzoek(spel));
  await test.step('the VOG comes', () => vog(spel));
  await test.step('risk analysis', () => risicoanalyse(spel));
  await test.step('hearing', () => wederhoor(spel));
  await test.step('answers', () => beantwoording(spel));
  await test.step('second pair of eyes', () => vierOgen(spel));
  await test.step('correction', () => rectificatie(spel));
  await test.step('conclusion', () => conclusie(spel));
  await test.step('the kandidaat reads first', () => inzage(spel));
  await test.step('the letter', () => brief(spel));
  await test.step('outcome', () => uitkomst(spel));
  await test.step('aftercare', () => nazorg(spel));
  await test.step('rights', () => rechten(spel));
});
