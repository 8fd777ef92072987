import { controleerKeten } from '../../libs/audit/src/keten/controleer-keten.js';
import { leesKeten } from '../../libs/audit/src/keten/lees-keten.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import { InzageService } from '../../libs/dossier/src/inzage/inzage.service.js';
import { BronnenService } from '../../libs/dossier/src/onderzoek/bronnen.service.js';
import { createDataSource } from '../../libs/persistence/src/data-source.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { datumOver, type DossierTest, naarOnderzoek, openDossierTest, verzoek } from './support/dossier.js';

jest.setTimeout(60_000);
const SCHRIJVERS = 32;

let t: DossierTest;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());

it(`keeps one unbroken chain under ${SCHRIJVERS} writers at once: acts and looks at content`, async () => {
  const { toetsingId } = await naarOnderzoek(t, ['BRONONDERZOEK', 'BENOEMBAARHEID']);
  const dataSource = createDataSource({ url: t.db.appUrl, poolSize: SCHRIJVERS, applicationName: 'test-schrijvers' });
  await dataSource.initialize();
  try {
    const transacties = new Transacties(dataSource);
    const inzage = new InzageService(transacties, t.kluis);
    const bronnen = new BronnenService(new HandelingenService(transacties, t.kluis), inzage);
    const keten = () => transacties.in({ organisatieId: t.organisatieId, persoonId: null }, (tx) => leesKeten(tx, toetsingId));
    const { gebeurtenissen: voor } = await keten();

    const { adviseur } = t.mensen;
    const bron = {
      soort: 'NIEUWSARCHIEF',
      bron: 'Courant',
      url: null,
      geraadpleegdOp: datumOver(0),
      zoekvraag: 'vraag',
      feit: 'feit',
      relevantie: 'relevantie',
      persoonsmatch: 'ZEKER',
    } as const;
    await Promise.all(
      Array.from({ length: SCHRIJVERS }, async (_, schrijver) => {
        if (schrijver % 2 === 0) await bronnen.legVast(verzoek(adviseur), toetsingId, bron);
        else await inzage.lees({ beller: adviseur, toetsingId, inzage: 'BRONBEVINDINGEN' }, () => Promise.resolve());
      }),
    );

    const { gebeurtenissen, kop } = await keten();
    expect(gebeurtenissen).toHaveLength(voor.length + SCHRIJVERS);
    expect(gebeurtenissen.map((g) => g.volgnummer)).toEqual(gebeurtenissen.map((_, index) => index + 1));
    expect(await controleerKeten(gebeurtenissen, kop)).toMatchObject({ geldig: true, fouten: [] });
    const { rows } = await t.db.superClient.query<{ nummer: number }>(
      `SELECT nummer FROM onderdeel WHERE toetsing_id = $1 AND soort = 'BRONBEVINDING' ORDER BY nummer`,
      [toetsingId],
    );
    expect(rows.map((rij) => rij.nummer)).toEqual(Array.from({ length: SCHRIJVERS / 2 }, (_, index) => index + 1));
  } finally {
    await dataSource.destroy();
  }
});
