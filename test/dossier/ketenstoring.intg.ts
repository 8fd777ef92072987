import { randomUUID } from 'node:crypto';
import { addMilliseconds, type Instant } from '../../libs/domain/src/kalender/instant.js';
import { addDays } from '../../libs/domain/src/kalender/iso-date.js';
import { telWerkdagen, volgendeWerkdag } from '../../libs/domain/src/kalender/werkdagen.js';
import {
  datumOver,
  type DossierTest,
  eerste,
  eisGaaf,
  naarMedewerking,
  naarOnderzoek,
  open,
  openDossierTest,
  verzoek,
  weigert,
  type Zaak,
} from './support/dossier.js';
import {
  dag,
  diensten,
  instant,
  kalender,
  metVogAanvraag,
  REDEN,
  refVan,
  signalenVan,
  termijnVan,
  werkdagenTussen,
} from './support/pauzes.js';

let t: DossierTest;
let nu: ReturnType<typeof diensten>;
const begin = async (): Promise<void> => {
  t = await openDossierTest();
  nu = diensten(t);
};
beforeAll(begin);
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);

describe('an outage', () => {
  // It touches every case of the organisation: each test has one of its own.
  beforeEach(async () => {
    await t.sluit();
    await begin();
  });

  const inBehandeling = () => metVogAanvraag(t, ['VRAGENLIJST', 'VOG_KLAARZETTEN']);
  const over = (dagen: number): Instant => addMilliseconds(instant(new Date()), dagen * 86_400_000);
  const gebeurtenissen = async ({ toetsingId }: Zaak, soort: string): Promise<number> =>
    (
      await eerste<{ n: number }>(
        t,
        `SELECT count(*)::int AS n FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = $2 AND gegevens->>'reden' = 'STORING_JUSTIS'`,
        toetsingId,
        soort,
      )
    ).n;

  it('moves the terms of the VOG in every case that waits for one, with the reason in its audit, and wakes it', async () => {
    const [een, twee] = [await inBehandeling(), await inBehandeling()];
    const zonder = await naarMedewerking(t);
    const voor = [await termijnVan(t, een, 'T06b'), await termijnVan(t, een, 'T02')];
    const wachtend = await signalenVan(t, een);
    const antwoord = await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(1), tot: over(4), reden: 'STORING_JUSTIS' });
    expect(antwoord.toetsingen).toBeGreaterThanOrEqual(2);
    for (const zaak of [een, twee]) {
      expect(dag((await termijnVan(t, zaak, 'T06b')).einde)).toBe(volgendeWerkdag(kalender, addDays(dag(voor[0]!.einde), 3)));
      expect(await gebeurtenissen(zaak, 'KETENSTORING')).toBe(1);
    }
    expect(await termijnVan(t, een, 'T02')).toEqual(voor[1]);
    expect(await signalenVan(t, een)).toBe(wachtend + 1);
    expect(await gebeurtenissen(zonder, 'KETENSTORING')).toBe(0);

    // The same again, and one within it, move nothing; one that goes on moves by what it adds.
    expect(await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(1), tot: over(4), reden: 'STORING_JUSTIS' })).toMatchObject({
      toetsingen: 0,
    });
    expect(await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(2), tot: over(3), reden: 'ONDERHOUD' })).toMatchObject({
      toetsingen: 0,
    });
    await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(3), tot: over(6), reden: 'STORING_JUSTIS' });
    expect(dag((await termijnVan(t, een, 'T06b')).einde)).toBe(volgendeWerkdag(kalender, addDays(dag(voor[0]!.einde), 5)));
  });

  it('without an end holds the terms, and lets them go with its end', async () => {
    const zaak = await inBehandeling();
    const beheerder = await t.persoon('BEHEERDER');
    const { id } = await nu.ketenstoring.registreer(beheerder, { van: over(0), tot: null, reden: 'STORING_JUSTIS' });
    expect((await nu.proces.laadStand(refVan(t, zaak))).volgende['VOG_BESLISSING']).toBeUndefined();
    expect((await nu.proces.laadStand(refVan(t, zaak))).volgende['VRAGENLIJST']).toBeDefined();
    await weigert(t, 'STORING_ONBEKEND', () => nu.ketenstoring.beeindig(beheerder, randomUUID(), over(1)));
    await weigert(t, 'STORING_EINDE_ONJUIST', () => nu.ketenstoring.beeindig(beheerder, id, over(-1)));
    await nu.ketenstoring.beeindig(beheerder, id, over(2));
    expect((await nu.proces.laadStand(refVan(t, zaak))).volgende['VOG_BESLISSING']).toBeDefined();
    expect(await gebeurtenissen(zaak, 'KETENSTORING_VOORBIJ')).toBe(1);
    // A correction of the end counts from where the term would end without any outage.
    await nu.ketenstoring.beeindig(beheerder, id, over(1));
    expect(await nu.ketenstoring.lees(beheerder)).toContainEqual(expect.objectContaining({ id }));
  });

  it('that overlaps with a suspension counts once', async () => {
    const zaak = await naarOnderzoek(t, ['VOG_KLAARZETTEN']);
    await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
    await open(t, zaak, 'VOG_INDIENEN');
    const voor = await termijnVan(t, zaak, 'T05');
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(60) });
    await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(0), tot: over(14), reden: 'STORING_DIGID' });
    await diensten(t, 14).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
    const pauze = werkdagenTussen(volgendeWerkdag(kalender, dag(voor.aanvang)), volgendeWerkdag(kalender, addDays(dag(voor.aanvang), 14)));
    expect(dag((await termijnVan(t, zaak, 'T05')).einde)).toBe(telWerkdagen(kalender, dag(voor.einde), pauze));
  });

  it('is registered by who plans or manages, and nobody else', async () => {
    for (const wie of [t.mensen.adviseur, t.mensen.opdrachtgever]) {
      await weigert(t, 'GEEN_TOEGANG', () => nu.ketenstoring.registreer(wie, { van: over(0), tot: over(1), reden: 'ONDERHOUD' }));
    }
    await weigert(t, 'GEEN_TOEGANG', () => nu.ketenstoring.lees(t.mensen.adviseur));
    expect(Array.isArray(await nu.ketenstoring.lees(t.mensen.opdrachtgever))).toBe(true);
    await weigert(t, 'STORING_NOG_NIET_BEGONNEN', () =>
      nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(2), tot: null, reden: 'ONDERHOUD' }),
    );
  });
});
