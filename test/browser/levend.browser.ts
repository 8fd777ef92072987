import { randomUUID } from 'node:crypto';
import { klaar } from './support/rondgang.js';
import { alsAnder, type Geval, speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';

const over = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

let geval: Geval;
test.beforeAll(() => {
  geval = speelTot('medewerking');
});

test('what another does is on the screen by itself', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester');
  await pagina.goto(`/toetsingen/${geval.toetsingId}`);
  const stand = pagina.locator('dt', { hasText: /^Stand$/ }).locator('xpath=following-sibling::dd');
  await expect(stand).toHaveText('In onderzoek');
  const antwoord = await alsAnder('burgemeester', 'POST', `/toetsingen/${geval.toetsingId}/opschorting`, {
    reden: 'De kandidaat is met vakantie.',
    tot: over(14),
  });
  expect(antwoord.status).toBe(200);
  await expect(stand).toHaveText('Opgeschort');
  expect((await alsAnder('burgemeester', 'POST', `/toetsingen/${geval.toetsingId}/hervatting`)).status).toBe(200);
  await expect(stand).toHaveText('In onderzoek');
});

test('who sees a case from afar keeps what is on the screen while it is asked for again', async ({ aanmelden }) => {
  const zaak = `/toetsingen/${geval.toetsingId}`;
  const pagina = await aanmelden('griffier');
  await pagina.goto(zaak);
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Aangekondigde toetsing');
  await pagina.evaluate(() => {
    const stand = window as unknown as { leeg: boolean };
    stand.leeg = false;
    new MutationObserver(() => (stand.leeg ||= document.querySelector('h1') === null)).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });
  // The case itself is refused; that this is asked again says that the screen was told of a change.
  const opnieuw = [zaak, `${zaak}/aankondiging`].map((pad) =>
    pagina.waitForResponse((antwoord) => new URL(antwoord.url()).pathname.endsWith(`/api/v1${pad}`)),
  );
  expect((await alsAnder('burgemeester', 'POST', `${zaak}/opschorting`, { reden: 'Vakantie.', tot: over(14) })).status).toBe(200);
  expect((await Promise.all(opnieuw)).map((antwoord) => antwoord.status())).toEqual([404, 200]);
  await klaar(pagina);
  expect(await pagina.evaluate(() => (window as unknown as { leeg: boolean }).leeg)).toBe(false);
  expect((await alsAnder('burgemeester', 'POST', `${zaak}/hervatting`)).status).toBe(200);
});

test('a screen that lost its connection says so, and catches up by itself', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester');
  await pagina.goto(`/toetsingen/${geval.toetsingId}`);
  await expect(pagina.getByRole('heading', { level: 1 })).toBeVisible();
  // The other screens are fetched before they are asked for.
  await pagina.waitForResponse((antwoord) => antwoord.url().includes('/assets/planning-'));
  await pagina.context().setOffline(true);
  await pagina.getByRole('link', { name: 'Planning' }).click();
  await expect(pagina.getByText('Geen verbinding').first()).toBeVisible();
  await pagina.context().setOffline(false);
  await expect(pagina.getByText('Geen verbinding')).toHaveCount(0, { timeout: 30_000 });
});

test('the list, the tasks and the parts of a case follow what others do, also what they did while there was no connection', async ({
  aanmelden,
}) => {
  const zaak = `/toetsingen/${geval.toetsingId}`;
  const lijst = await aanmelden('burgemeester');
  await lijst.goto('/toetsingen');
  await expect(lijst.getByText(/toetsing(en)?$/).first()).toBeVisible();
  const start = await lijst.context().newPage();
  await start.goto('/?toon=alles');
  await expect(start.getByRole('heading', { level: 1 })).toHaveText('Wat wacht op u');
  const dossier = await aanmelden('adviseur');
  await dossier.goto(`${zaak}/vragenlijst`);
  await expect(dossier.getByRole('link', { name: 'Vragenlijst' })).toBeVisible();

  const concept = {
    kandidaat: { naam: 'Vers Binnengekomen', email: `vers.${randomUUID()}@voorbeeld.test` },
    doelfunctie: 'WETHOUDER',
    aanleiding: 'TUSSENTIJDS',
    raadsdatum: over(70),
  };
  expect((await alsAnder('kabinet', 'POST', '/toetsingen', concept)).status).toBe(201);
  await expect(lijst.getByText('Vers Binnengekomen').first()).toBeVisible();

  await start.context().setOffline(true);
  expect((await alsAnder('burgemeester', 'POST', `${zaak}/opschorting`, { reden: 'Vakantie.', tot: over(14) })).status).toBe(200);
  await expect(start.getByText('Geen verbinding').first()).toBeVisible();
  await start.context().setOffline(false);
  await expect(start.getByText('De toetsing is opgeschort: hervat op tijd').first()).toBeVisible();
  expect((await alsAnder('burgemeester', 'POST', `${zaak}/hervatting`)).status).toBe(200);

  // Access that ends, ends on the screen too.
  const eigen: unknown = await (await alsAnder('adviseur', 'GET', `${zaak}/toewijzingen/eigen`)).json();
  const [toewijzing] = [eigen].flat() as readonly { readonly id: string }[];
  const conflict = { grond: 'ZAKELIJK' };
  expect((await alsAnder('adviseur', 'POST', `${zaak}/toewijzingen/${toewijzing?.id}/conflict`, conflict)).status).toBe(200);
  await expect(dossier.getByRole('link', { name: 'Vragenlijst' })).toHaveCount(0);
});

test('the kandidaat sees what is asked of her, and not what others have to do', async ({ aanmelden }) => {
  const rollen = async (): Promise<readonly string[]> => {
    const antwoord = await alsAnder(geval.kandidaat, 'GET', `/toetsingen/${geval.toetsingId}/taken`);
    return ((await antwoord.json()) as readonly { readonly rol: string }[]).map(({ rol }) => rol);
  };
  await expect.poll(rollen).toContain('KANDIDAAT');
  expect(new Set(await rollen())).toEqual(new Set(['KANDIDAAT']));
  const pagina = await aanmelden(geval.kandidaat);
  await expect(pagina.getByText('Uw volgende stap')).toBeVisible();
  await expect(pagina.getByText(/Zet de VOG-aanvraag klaar|Beoordeel de documenten|verstreken/)).toHaveCount(0);
});

test('back and forward lead through the screens, and a link leads to the same part', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester');
  await pagina.goto(`/toetsingen/${geval.toetsingId}`);
  await pagina.getByRole('link', { name: 'Planning' }).click();
  await expect(pagina).toHaveURL(/\/planning$/);
  await pagina.goBack();
  await expect(pagina.getByRole('link', { name: 'Overzicht' })).toHaveAttribute('aria-current', 'page');
  await pagina.goForward();
  await pagina.reload();
  await expect(pagina.getByRole('link', { name: 'Planning' })).toHaveAttribute('aria-current', 'page');
});

test('who may not know of a case is told that the page is not there', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester-elders');
  await pagina.goto(`/toetsingen/${geval.toetsingId}`);
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
});
