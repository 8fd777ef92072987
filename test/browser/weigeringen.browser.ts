import type { Page } from '@playwright/test';
import { klaar } from './support/rondgang.js';
import { alsAnder, type Geval, speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';

let metRapport: Geval;
test.beforeAll(() => {
  metRapport = speelTot('rapport');
});

interface Mogelijk {
  readonly code: string;
  readonly mogelijk: boolean;
  readonly redenen: readonly { readonly uitleg: string }[];
}

/** Opens what can't be done now on this screen: each tells why in the words of the server, and none has a button. Tells how many there were. */
async function geweigerdMetReden(pagina: Page, toetsingId: string, account: string): Promise<number> {
  const handelingen = (await (await alsAnder(account, 'GET', `/toetsingen/${toetsingId}/handelingen`)).json()) as readonly Mogelijk[];
  const woorden = handelingen.filter(({ mogelijk }) => !mogelijk).flatMap(({ redenen }) => redenen.map(({ uitleg }) => uitleg));
  await expect(pagina.getByText('Wordt geladen…')).toHaveCount(0);
  const dichte = await pagina.locator('details', { has: pagina.locator('summary', { hasText: 'kan nu niet' }) }).all();
  for (const een of dichte) {
    await een.locator('summary').click();
    await expect(een.getByRole('listitem').first()).toBeVisible();
    const uitleg = (await een.getByRole('listitem').allTextContents()).map((tekst) => woorden.some((woord) => tekst.includes(woord)));
    expect(uitleg.every(Boolean), 'in the words of the server').toBe(true);
    await expect(een.getByRole('button')).toHaveCount(0);
  }
  return dichte.length;
}

const REDENEN = [
  { account: 'burgemeester', onderdelen: ['verloop', 'advies', 'mensen'], minstens: 2 },
  { account: 'kabinet', onderdelen: ['verloop', 'vog', 'mensen'], minstens: 1 },
] as const;

for (const { account, onderdelen, minstens } of REDENEN) {
  test(`what ${account} can't do now tells why, in the words of the law, without a button`, async ({ aanmelden }) => {
    const pagina = await aanmelden(account);
    let aantal = 0;
    for (const onderdeel of onderdelen) {
      await pagina.goto(`/toetsingen/${metRapport.toetsingId}/${onderdeel}`);
      await klaar(pagina);
      aantal += await geweigerdMetReden(pagina, metRapport.toetsingId, account);
    }
    expect(aantal).toBeGreaterThanOrEqual(minstens);
  });
}

test('the opdrachtgever is told why he cannot sign yet, and conclusions that the facts exclude cannot be chosen', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester');
  await pagina.goto(`/toetsingen/${metRapport.toetsingId}/advies`);
  await expect(pagina.getByText('U kunt nu nog niet ondertekenen')).toBeVisible();
  await expect(pagina.getByRole('button', { name: /onderteken/i })).toHaveCount(0);
  await expect(pagina.getByText('Geen belemmeringen – kan nu niet')).toBeVisible();
});

test('what the adviseur and the toetser are done with, they read, and can no longer press', async ({ aanmelden }) => {
  const adviseur = await aanmelden('adviseur');
  await adviseur.goto(`/toetsingen/${metRapport.toetsingId}/risicoanalyse`);
  await expect(adviseur.getByRole('heading', { name: /^Risico 1/ }).first()).toBeVisible();
  await expect(adviseur.getByRole('button', { name: /^(Wijzig|Verwijder|Nieuw)/ })).toHaveCount(0);
  const toetser = await aanmelden('toetser');
  await toetser.goto(`/toetsingen/${metRapport.toetsingId}/rapport`);
  await expect(toetser.getByText('schijn van belangenverstrengeling', { exact: false }).first()).toBeVisible();
  await expect(toetser.getByRole('button', { name: /stel.* vast|vaststellen/i })).toHaveCount(0);
});

test('the kandidaat who is done is told so, and finds nothing to press that would be refused', async ({ aanmelden }) => {
  const pagina = await aanmelden(metRapport.kandidaat);
  const zaak = `/toetsingen/${metRapport.toetsingId}`;
  await pagina.goto(`${zaak}/vragenlijst`);
  await expect(pagina.getByText('U hebt de vragenlijst ingediend')).toBeVisible();
  await expect(pagina.getByRole('button', { name: /^Dien/ })).toHaveCount(0);
  await pagina.goto(`${zaak}/medewerking`);
  await expect(pagina.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(pagina.getByRole('button', { name: 'Ik werk mee' })).toHaveCount(0);
  await pagina.goto(`${zaak}/risicoanalyse`);
  await expect(pagina.getByRole('heading', { name: 'Dit onderdeel is niet voor u' })).toBeVisible();
});

test('the griffier hears of a date before the letter, and afterwards reads one letter and nothing else', async ({ aanmelden }) => {
  test.setTimeout(240_000);
  const klaar = speelTot();
  const pagina = await aanmelden('griffier');
  const gelezen: string[] = [];
  pagina.on('response', (antwoord) => {
    const { pathname } = new URL(antwoord.url());
    const [, pad] = /\/api\/v1\/toetsingen\/[^/]+(.*)$/.exec(pathname) ?? [];
    if (pad !== undefined && antwoord.ok()) gelezen.push(pad);
  });
  await pagina.goto(`/toetsingen/${metRapport.toetsingId}`);
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Aangekondigde toetsing');
  await expect(pagina.getByText('Noor Vandersluis')).toHaveCount(0);
  expect(new Set(gelezen)).toEqual(new Set(['/aankondiging']));

  gelezen.length = 0;
  await pagina.goto(`/toetsingen/${klaar.toetsingId}`);
  await expect(pagina.getByRole('link', { name: /pdf|brief/i }).first()).toBeVisible();
  for (const onderdeel of ['rapport', 'vragenlijst', 'tijdlijn', 'risicoanalyse', 'documenten', 'planning']) {
    await pagina.goto(`/toetsingen/${klaar.toetsingId}/${onderdeel}`);
    await expect(pagina.getByRole('heading', { name: 'Dit onderdeel is niet voor u' })).toBeVisible();
  }
  expect([...new Set(gelezen)].filter((pad) => !['', '/brief', '/handelingen', '/uitkomst'].includes(pad))).toEqual([]);
});
