import { keurScherm, nieuwVerslag } from './support/keurscherm.js';
import { klaar, naar, paden, volg } from './support/rondgang.js';
import { type Geval, type Hoofdstuk, speelAlles } from './support/systeem.js';
import { expect, test } from './support/test.js';

const MENSEN = ['burgemeester', 'kabinet', 'adviseur', 'toetser', 'griffier', 'fg', 'auditor', 'beheerder', 'formateur'] as const;
/** Who has something to do or to read in each of them; the others are shown the same in stages that follow one another. */
const OVERAL: readonly string[] = ['burgemeester', 'adviseur'];
const STANDEN: readonly (Hoofdstuk | 'heel')[] = ['start', 'medewerking', 'risicoanalyse', 'heel'];
const DELEN = '.its-zaakmenu, .its-tegels';
/** They see no more of a case than that it is there. */
const VAN_VER: readonly string[] = ['griffier', 'beheerder', 'formateur'];

// A round of hundreds of screens is too long to keep every step of.
test.use({ trace: 'off' });

let gevallen: ReadonlyMap<Hoofdstuk | 'heel', Geval>;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  gevallen = await speelAlles();
});

const verslag = nieuwVerslag();
test.afterAll(() => {
  console.log(`${verslag.bekeken} screens looked at, ${verslag.gekeurd} of another make judged`);
});

for (const account of MENSEN)
  test(`every part of a case in the stages of the procedure, as ${account}`, async ({ aanmelden }) => {
    test.setTimeout(600_000);
    const pagina = await aanmelden(account);
    const fouten: string[] = [];
    for (const [hoofdstuk, { toetsingId }] of gevallen) {
      if (!OVERAL.includes(account) && !STANDEN.includes(hoofdstuk)) continue;
      const basis = `/toetsingen/${toetsingId}`;
      // Who follows cases from afar sees each of them under the same title.
      await naar(pagina, '/');
      await naar(pagina, basis);
      const delen = await paden(pagina, DELEN);
      if (!VAN_VER.includes(account)) expect(delen.length, `parts for ${account} at ${hoofdstuk}`).toBeGreaterThan(1);
      for (const pad of [basis, ...delen].filter((een, plek, alle) => alle.indexOf(een) === plek)) {
        await volg(pagina, pad, DELEN);
        fouten.push(...(await keurScherm(pagina, `${account} ${hoofdstuk} ${pad.slice(basis.length)}`, verslag)));
      }
    }
    expect(fouten).toEqual([]);
  });

test('every part of her own case in every stage, as the kandidaat', async ({ aanmelden }) => {
  test.setTimeout(600_000);
  const fouten: string[] = [];
  for (const [hoofdstuk, { toetsingId, kandidaat }] of gevallen) {
    if (hoofdstuk === 'start') continue;
    const basis = `/toetsingen/${toetsingId}`;
    const pagina = await aanmelden(kandidaat);
    // The first screen leads to the only case there is.
    await pagina.waitForURL(`**${basis}`);
    await klaar(pagina);
    const delen = await paden(pagina, DELEN);
    expect(delen.length, `parts for the kandidaat at ${hoofdstuk}`).toBeGreaterThan(1);
    for (const pad of [basis, ...delen]) {
      await naar(pagina, basis);
      await volg(pagina, pad, DELEN);
      fouten.push(...(await keurScherm(pagina, `kandidaat ${hoofdstuk} ${pad.slice(basis.length)}`, verslag)));
    }
  }
  expect(fouten).toEqual([]);
});
