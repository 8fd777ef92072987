import type { Locator } from '@playwright/test';
import { maakPdf } from '../../../apps/local/src/demo/bestanden.js';
import { beeld } from '../support/beeld.js';
import { doe, kies, klapOpen, kop, naarDeel, PROCES, vlak } from '../support/scherm.js';
import { expect } from '../support/test.js';
import { adresVan, type Spel } from './spel.js';

/** A colleague answers the one question that was put to her, and finds nothing else of the case. */
async function vraagAanCollega(spel: Spel, uitvraag: Locator): Promise<void> {
  const { collega } = spel;
  await expect(collega.getByText('Er wachten nu geen vragen op u.', { exact: false })).toBeVisible();
  await klapOpen(uitvraag, 'Een vraag stellen aan een collega');
  await kies(uitvraag, 'Vraag', /^Vergunningen en handhaving/);
  await uitvraag.getByLabel('Waarover').fill('Zwemclub De Kikker');
  await kies(uitvraag, 'Persoon', /^Nadia Grootveld/);
  await beeld(spel.adviseur, 'vraag-aan-collega');
  await uitvraag.getByRole('button', { name: 'Een vraag stellen aan een collega' }).click();
  await expect(uitvraag.getByText('Wacht op antwoord')).toBeVisible();

  await collega.getByRole('link', { name: 'Vraag beantwoorden' }).click();
  await expect(collega.getByText(/Zwemclub De Kikker/)).toBeVisible();
  await expect(collega.getByText(spel.wie.naam)).toHaveCount(0);
  await collega.getByLabel('Antwoord', { exact: true }).fill('Een evenementenvergunning in 2025, verder niets.');
  await beeld(collega, 'collega-antwoord');
  await collega.getByRole('button', { name: 'Antwoord versturen' }).click();
  await expect(collega.getByText('Uw antwoord is verstuurd')).toBeVisible();
  await expect(uitvraag.getByText('Een evenementenvergunning in 2025, verder niets.')).toBeVisible();
  await collega.goto(adresVan(spel));
  await expect(collega.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
}

/** S04, S06, S07: the adviseur judges the requirements of the law, the answers and the documents. */
export async function beoordeling(spel: Spel): Promise<void> {
  const { adviseur: pagina } = spel;
  await pagina.goto('/');
  await pagina.getByRole('link', { name: 'Beoordeel of de vragenlijst volledig is' }).first().waitFor();
  await beeld(pagina, 'adviseur-begin');
  await pagina.goto(adresVan(spel));
  await kop(pagina, 'In onderzoek');
  await beeld(pagina, 'adviseur-overzicht');

  await naarDeel(pagina, 'Benoembaarheid');
  await pagina.getByRole('button', { name: 'Eisen beoordelen' }).click();
  const eisen = pagina
    .getByRole('group')
    .filter({ has: pagina.getByRole('radio', { name: 'Voldaan', exact: true }) })
    .filter({
      has: pagina.getByRole('textbox'),
    });
  for (const eis of await eisen.all()) {
    await eis.getByRole('radio', { name: 'Voldaan', exact: true }).check();
    await eis.getByRole('textbox').fill('Blijkt uit de stukken.');
  }
  await beeld(pagina, 'benoembaarheid');
  await pagina.getByRole('button', { name: 'Oordelen vastleggen' }).click();
  await expect(pagina.getByRole('button', { name: 'Oordelen vastleggen' })).toHaveCount(0);
  await expect(pagina.getByText('Nog niet beoordeeld')).toHaveCount(0);

  await naarDeel(pagina, 'Vragenlijst');
  await pagina.getByRole('checkbox', { name: /^Toon alleen antwoorden/ }).check();
  await expect(pagina.getByText('Zwemclub De Kikker').first()).toBeVisible();
  await klapOpen(pagina, 'Beoordeel de vragenlijst');
  await kies(pagina, 'Oordeel', 'Volledig');
  await beeld(pagina, 'vragenlijst-beoordelen');
  await pagina.getByRole('button', { name: 'Beoordeel de vragenlijst' }).click();

  await naarDeel(pagina, 'Documenten');
  await pagina.getByRole('button', { name: /^Curriculum vitae/ }).click();
  await expect(pagina.getByRole('img', { name: /pagina 1 van 1$/ })).toBeVisible();
  await beeld(pagina, 'document-beoordelen');
  await pagina.getByRole('button', { name: 'Akkoord', exact: true }).click();
  await expect(vlak(pagina, 'Diploma')).toBeVisible();
  await pagina.getByRole('button', { name: 'Akkoord', exact: true }).click();
  await expect(pagina.getByText('Alle documenten zijn er en zijn beoordeeld.')).toBeVisible();
  await doe(pagina, 'Alle documenten zijn er');
  await expect(pagina.getByText('Alle documenten zijn er – kan nu niet')).toBeVisible();
}

/** S08 to S10: public sources, the own organisation, and the conversation. */
export async function onderzoek(spel: Spel): Promise<void> {
  const { adviseur: pagina } = spel;
  await naarDeel(pagina, 'Onderzoek');
  const bronnen = vlak(pagina, 'Openbare bronnen');
  await klapOpen(bronnen, 'Bron toevoegen');
  await kies(bronnen, 'Soort bron', /^Nieuws/);
  await bronnen.getByLabel('Bron', { exact: true }).fill('De Veenhovense Courant');
  await bronnen.getByLabel('Waarnaar is gezocht').fill('zwemclub De Kikker voorzitter');
  await bronnen.getByLabel('Feit').fill('De kandidaat is voorzitter van de zwemclub.');
  await bronnen.getByLabel('Waarom dit ertoe doet').fill('De zwemclub ontvangt subsidie van de gemeente.');
  await kies(bronnen, 'Is het dezelfde persoon?', 'Zeker');
  await beeld(pagina, 'bron-toevoegen');
  await bronnen.getByRole('button', { name: 'Bron toevoegen' }).click();
  await expect(bronnen.getByRole('table').getByText('De Veenhovense Courant')).toBeVisible();
  await doe(bronnen, 'Openbare bronnen afronden');
  await expect(bronnen.getByText('Afgerond', { exact: true })).toBeVisible();

  const uitvraag = vlak(pagina, 'Vragen aan de eigen organisatie');
  await klapOpen(uitvraag, 'Zelf een vraag en een antwoord vastleggen');
  await uitvraag.getByLabel('Afdeling of onderwerp').fill('Subsidies');
  await uitvraag.getByLabel('Vraag', { exact: true }).fill('Ontvangt zwemclub De Kikker subsidie?');
  await uitvraag.getByLabel('Antwoord', { exact: true }).fill('Ja, elk jaar.');
  await uitvraag.getByRole('button', { name: 'Zelf een vraag en een antwoord vastleggen' }).click();
  await expect(uitvraag.getByText('Ja, elk jaar.')).toBeVisible();
  await vraagAanCollega(spel, uitvraag);
  await doe(uitvraag, 'Vragen aan de organisatie afronden');
  await expect(uitvraag.getByText('Afgerond', { exact: true })).toBeVisible();

  const gesprek = vlak(pagina, 'Verdiepend gesprek');
  await expect(gesprek.getByText('Open', { exact: true })).toBeVisible(PROCES);
  await klapOpen(gesprek, 'Verslag van het gesprek vastleggen');
  for (const mens of [/^Samir Waterland/, /^Lotte Duinmeijer/]) await gesprek.getByRole('checkbox', { name: mens }).check();
  await gesprek.getByLabel('Verslag', { exact: true }).fill('De kandidaat wil het voorzitterschap van de zwemclub neerleggen.');
  await beeld(pagina, 'gesprek');
  await gesprek.getByRole('button', { name: 'Verslag van het gesprek vastleggen' }).click();
  await kop(pagina, 'Risicoanalyse', /U: maak de risicoanalyse/);
}

/** S05, second half: the VOG comes to the kandidaat, who hands it in; it is checked, and the file is gone. */
export async function vog(spel: Spel): Promise<void> {
  const { kandidaat, adviseur, wie } = spel;
  const bestand = await maakPdf('Verklaring omtrent het gedrag (fictief)', [wie.naam, 'Functie: wethouder, gemeente Veenhoven']);
  await kandidaat.goto(adresVan(spel));
  await kandidaat.getByRole('link', { name: 'Naar de VOG' }).click();
  await kandidaat
    .getByLabel('Uw VOG', { exact: true })
    .setInputFiles({ name: 'vog.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bestand) });
  await beeld(kandidaat, 'vog-inleveren');
  await kandidaat.getByRole('button', { name: 'Lever mijn VOG in' }).click();
  await expect(kandidaat.getByRole('heading', { name: 'Uw VOG wordt gecontroleerd' })).toBeVisible();

  await naarDeel(adviseur, 'VOG');
  const gehaald = adviseur.waitForEvent('download');
  await adviseur.getByRole('link', { name: 'Open de VOG' }).click();
  expect((await gehaald).suggestedFilename()).toMatch(/\.pdf$/);
  await adviseur.getByLabel('Afgegeven op').fill(new Date().toISOString().slice(0, 10));
  await kies(adviseur, 'Profiel', /^Politieke ambtsdrager/);
  for (const vraag of ['Is het de VOG van de kandidaat?', 'Klopt de functie?', 'Klopt de organisatie?', 'Is de VOG echt?'])
    await kies(adviseur, vraag, 'Ja');
  await beeld(adviseur, 'vog-controleren');
  await adviseur.getByRole('button', { name: 'Leg de controle vast' }).click();
  await expect(adviseur.getByText('Het bestand is vernietigd')).toBeVisible(PROCES);
  await expect(kandidaat.getByRole('heading', { name: 'Uw VOG is in orde' })).toBeVisible(PROCES);
}
