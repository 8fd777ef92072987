import { randomUUID } from 'node:crypto';
import { alsAnder, type Geval, speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';

const over = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

interface Zaak {
  readonly versie: number;
  readonly kandidaatNaam: string;
}
const leesZaak = async (id: string): Promise<Zaak> => (await (await alsAnder('burgemeester', 'GET', `/toetsingen/${id}`)).json()) as Zaak;

test('two people change the same case: both see it, and nobody writes over the other unseen', async ({ aanmelden }) => {
  const concept = {
    kandidaat: { naam: 'Samen Gewijzigd', email: `samen.${randomUUID()}@voorbeeld.test` },
    doelfunctie: 'WETHOUDER',
    aanleiding: 'TUSSENTIJDS',
    raadsdatum: over(70),
  };
  const gemaakt = (await (await alsAnder('kabinet', 'POST', '/toetsingen', concept)).json()) as { readonly toetsingId: string };
  const zaak = `/toetsingen/${gemaakt.toetsingId}`;
  const pagina = await aanmelden('kabinet');
  await pagina.goto(zaak);
  await pagina.locator('summary', { hasText: 'Gegevens wijzigen' }).click();
  await pagina.getByLabel(/^Naam/).fill('Samen Getypt');

  const daar = { kandidaat: { naam: 'Samen Daar' }, raadsdatum: over(80) };
  const { versie } = await leesZaak(gemaakt.toetsingId);
  expect((await alsAnder('burgemeester', 'PUT', `${zaak}/concept`, daar, { 'if-match': `"${versie}"` })).status).toBe(200);
  const melding = pagina.getByRole('alert').filter({ hasText: 'Een ander heeft dit intussen gewijzigd' });
  await expect(melding).toContainText('Daar');
  await expect(pagina.getByLabel(/^Naam/)).toHaveValue('Samen Getypt');

  // Not before it was seen.
  await pagina.getByRole('button', { name: 'Gegevens wijzigen' }).click();
  await expect(pagina.getByText('Wat u invulde, staat er nog.').first()).toBeVisible();
  expect((await leesZaak(gemaakt.toetsingId)).kandidaatNaam).toBe('Samen Daar');
  await pagina.getByRole('button', { name: 'Ik heb het gezien' }).click();
  await expect(melding).toHaveCount(0);
  await pagina.getByRole('button', { name: 'Gegevens wijzigen' }).click();
  await expect.poll(async () => (await leesZaak(gemaakt.toetsingId)).kandidaatNaam).toBe('Samen Getypt');
});

test.describe('two windows on one risk analysis', () => {
  let geval: Geval;
  test.beforeAll(() => {
    geval = speelTot('onderzoek');
  });

  test('the text of the other is shown beside what was typed here, and both can be kept', async ({ aanmelden }) => {
    const zaak = `/toetsingen/${geval.toetsingId}`;
    const doe = async (methode: string, pad: string, inhoud: unknown, versie?: number): Promise<string> => {
      const antwoord = await alsAnder(
        'adviseur',
        methode,
        `${zaak}${pad}`,
        inhoud,
        versie === undefined ? {} : { 'if-match': `"${versie}"` },
      );
      expect(antwoord.ok, `${methode} ${pad}: ${antwoord.status}`).toBe(true);
      return ((await antwoord.json()) as { readonly objectId: string }).objectId;
    };
    const [bron] = (await (await alsAnder('adviseur', 'GET', `${zaak}/bronbevindingen`)).json()) as readonly { readonly id: string }[];
    const bevinding = (feit: string): unknown => ({
      categorie: 'RC-01',
      feit,
      duiding: 'Dat kan schuren.',
      verklaringKandidaat: 'Geen.',
      bewijskracht: 'C',
      bronnen: [{ soort: 'OPENBARE_BRON', herkomst: 'De Veenhovense Courant', bronbevindingId: bron?.id }],
    });
    // The process opens the step when the research is done.
    const kan = async (): Promise<boolean> => {
      const antwoord = await alsAnder('adviseur', 'GET', `${zaak}/handelingen`);
      const handelingen = (await antwoord.json()) as readonly { readonly code: string; readonly mogelijk: boolean }[];
      return handelingen.some(({ code, mogelijk }) => code === 'legBevindingVast' && mogelijk);
    };
    await expect.poll(kan).toBe(true);
    const id = await doe('POST', '/bevindingen', bevinding('De kandidaat is voorzitter van een club.'));
    const pagina = await aanmelden('adviseur');
    await pagina.goto(`${zaak}/risicoanalyse`);
    await pagina.getByRole('button', { name: /^Wijzig bevinding/ }).click();
    await pagina.getByLabel('Feit').fill('De kandidaat was voorzitter, tot mei.');
    await doe('PUT', `/bevindingen/${id}`, bevinding('De kandidaat is penningmeester van een club.'), 1);
    await expect(pagina.getByText('Een ander heeft dit intussen gewijzigd')).toBeVisible();
    await expect(pagina.getByText('penningmeester').first()).toBeVisible();
    await expect(pagina.getByLabel('Feit')).toHaveValue('De kandidaat was voorzitter, tot mei.');
    await pagina.getByRole('button', { name: 'Ik heb het gezien' }).click();
    await pagina.getByRole('button', { name: 'Wijziging bewaren' }).click();
    await expect(pagina.getByText('De kandidaat was voorzitter, tot mei.').first()).toBeVisible();
    await expect(pagina.getByLabel('Feit')).toHaveCount(0);
  });
});
