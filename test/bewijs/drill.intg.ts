import { AANVALLEN, voerDrillUit } from '../../apps/local/src/drill/drill.js';
import { jsonRegels, tabel } from '../../apps/local/src/drill/verslag.js';
import type { Uitslag } from '../../apps/local/src/drill/ontdek.js';

jest.setTimeout(900_000);

let uitslagen: readonly Uitslag[];
beforeAll(async () => {
  uitslagen = await voerDrillUit(() => undefined, new AbortController().signal);
}, 900_000);

const uitslagVan = (naam: string): Uitslag => {
  const uitslag = uitslagen.find(({ aanval }) => aanval.startsWith(naam));
  if (uitslag === undefined) throw new Error(`no attack ${naam}`);
  return uitslag;
};

it('tells of every attack, and each went as it should', () => {
  expect(uitslagen.map(({ aanval }) => aanval)).toEqual(AANVALLEN.map(({ naam }) => naam));
  expect(uitslagen.filter(({ zoalsVerwacht }) => !zoalsVerwacht)).toEqual([]);
});

it('finds all but three, and says what those would take', () => {
  const niet = uitslagen.filter(({ ontdekt }) => !ontdekt);
  expect(niet.map(({ aanval }) => aanval)).toEqual([
    'een nieuwe gebeurtenis verzinnen langs de weg van de toepassing',
    'een gebeurtenis herschrijven voordat iets haar zag: geen controle, geen controlepunt',
    'het zout van een vastlegging vervangen',
  ]);
  expect(niet.every(({ nodig }) => (nodig ?? '').length > 20)).toBe(true);
});

it.each([
  ['een gebeurtenis wijzigen', ['zelfcontrole']],
  ['een keten vanaf een gebeurtenis helemaal herschrijven', ['zelfcontrole', 'gepubliceerd controlepunt', 'getuige']],
  ['een keten herschrijven, en de controlepunten', ['zelfcontrole', 'gepubliceerd controlepunt', 'getuige']],
  ['alles herschrijven, ondertekenen met een eigen sleutel, en ook', ['zelfcontrole', 'getuige']],
  ['alles herschrijven, ondertekening en publicaties wissen', ['zelfcontrole', 'getuige']],
  ['hetzelfde, en de worker is daarna opnieuw gestart', ['getuige']],
  ['een oude reservekopie terugzetten', ['zelfcontrole', 'gepubliceerd controlepunt', 'getuige']],
])('%s: found by %p', (naam, door) => {
  expect([...uitslagVan(naam).door].sort()).toEqual([...door].sort());
});

it('what shows at a glance is found with the next round, a changed row with its turn', () => {
  for (const naam of ['de status van een zaak', 'aantekeningen voor het log', 'een oude reservekopie', 'de staart van een keten'])
    expect(uitslagVan(naam).uiterlijk).toBe('10 minuten');
  for (const naam of ['een bestand verwijderen', 'een feit wijzigen']) expect(uitslagVan(naam).uiterlijk).toBe('een dag');
});

it('writes a line of JSON for each, and a table for people', () => {
  const regels = jsonRegels(uitslagen).split('\n');
  expect(regels).toHaveLength(AANVALLEN.length);
  for (const regel of regels)
    expect(JSON.parse(regel)).toMatchObject({ aanval: expect.any(String), ontdekt: expect.any(Boolean), door: expect.any(Array) });
  expect(tabel(uitslagen)).toContain('Alles ging zoals het hoort.');
});
