import { createHash, randomUUID } from 'node:crypto';
import { DomainError } from '../../libs/domain/src/fout/domain-error.js';
import type { Verzoek } from '../../libs/dossier/src/handeling/opdracht.js';
import { datumOver, eerste, eisGaaf, inhoudVan, verzoek } from '../dossier/support/dossier.js';
import {
  ALLES,
  naarAdvies,
  naarWederhoor,
  openOnderzoekTest,
  type OnderzoekTest,
  type ZaakMetConcept,
} from '../dossier/support/onderzoek.js';

/** Attacks 6 to 9: a step too early, sixteen at once, an old version of the screen, the same request again. Each act happens once or not at all. */
let t: OnderzoekTest;
beforeAll(async () => {
  t = await openOnderzoekTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const code = (error: unknown): string => (error instanceof DomainError ? error.code : String(error));
const uitkomsten = async (pogingen: readonly Promise<unknown>[]): Promise<Readonly<Record<string, number>>> => {
  const tellen: Record<string, number> = {};
  for (const uitkomst of await Promise.allSettled(pogingen)) {
    const wat = uitkomst.status === 'fulfilled' ? 'gedaan' : code(uitkomst.reason);
    tellen[wat] = (tellen[wat] ?? 0) + 1;
  }
  return tellen;
};
const hash = (inhoud: unknown): Buffer => createHash('sha256').update(JSON.stringify(inhoud)).digest();
const onderteken = (zaak: ZaakMetConcept, bij: Partial<Verzoek> = {}): Promise<unknown> =>
  t.advies.onderteken({ ...verzoek(t.mensen.opdrachtgever), ...bij }, zaak.toetsingId, {
    conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
    motivering: 'Afgewogen.',
    ondertekenaarAmbt: 'burgemeester',
  });

describe('6: a step too early', () => {
  it('is refused with what is missing, changes nothing, and is on record', async () => {
    const zaak = await naarWederhoor(t);
    const voor = await inhoudVan(t);
    await expect(t.rapport.stelVast(verzoek(t.mensen.toetser), zaak.toetsingId, ALLES)).rejects.toMatchObject({
      code: 'WEDERHOOR_ONTBREEKT',
    });
    await expect(onderteken(zaak)).rejects.toBeInstanceOf(DomainError);
    expect(await inhoudVan(t)).toBe(voor);
    expect(
      await eerste(
        t,
        `SELECT count(*)::int AS n FROM toegangsbesluit WHERE toetsing_id = $1 AND vraag IN ('stelRapportVast', 'ondertekenAdvies')`,
        zaak.toetsingId,
      ),
    ).toEqual({ n: 2 });
  });
});

describe('7: sixteen conclusions at once', () => {
  it('make one, and one event, and one signal', async () => {
    const zaak = await naarAdvies(t);
    await t.gesprekOpdrachtgever.legVast(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, {
      gehoudenOp: datumOver(0),
      afgezien: false,
      verslag: 'Besproken.',
    });
    expect(await uitkomsten(Array.from({ length: 16 }, () => onderteken(zaak)))).toEqual({ gedaan: 1, ONWIJZIGBAAR: 15 });
    expect(
      await eerste(
        t,
        `SELECT (SELECT count(*)::int FROM advies WHERE toetsing_id = $1) AS adviezen,
                (SELECT count(*)::int FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'ondertekenAdvies') AS gebeurtenissen,
                (SELECT count(*)::int FROM toegangsbesluit WHERE toetsing_id = $1 AND vraag = 'ondertekenAdvies') AS besluiten`,
        zaak.toetsingId,
      ),
    ).toEqual({ adviezen: 1, gebeurtenissen: 1, besluiten: 16 });
  });
});

describe('8: two screens with the same version', () => {
  it('the second is told that the first was there, and overwrites nothing', async () => {
    const zaak = await naarAdvies(t);
    const { versie } = await eerste<{ versie: number }>(t, `SELECT versie FROM toetsing WHERE id = $1`, zaak.toetsingId);
    const leg = (verslag: string): Promise<unknown> =>
      t.gesprekOpdrachtgever.legVast({ ...verzoek(t.mensen.opdrachtgever), ifMatch: versie }, zaak.toetsingId, {
        gehoudenOp: datumOver(0),
        afgezien: false,
        verslag,
      });
    expect(await uitkomsten([leg('Het ene scherm.'), leg('Het andere scherm.')])).toEqual({ gedaan: 1, VERSIE_VEROUDERD: 1 });
    expect(await t.gesprekOpdrachtgever.lees(t.mensen.opdrachtgever, zaak.toetsingId)).toHaveLength(1);
  });
});

describe('9: the same request again', () => {
  it('is done once and answered alike, also eight at a time; another request with that key is refused', async () => {
    const zaak = await naarAdvies(t);
    const sleutel = randomUUID();
    const leg = (verslag: string): Promise<unknown> => {
      const gesprek = { gehoudenOp: datumOver(0), afgezien: false, verslag };
      return t.gesprekOpdrachtgever.legVast(
        { ...verzoek(t.mensen.opdrachtgever), idempotentie: { sleutel, verzoekHash: hash(gesprek) } },
        zaak.toetsingId,
        gesprek,
      );
    };
    const antwoorden = await Promise.all(Array.from({ length: 8 }, () => leg('Besproken.')));
    for (const antwoord of antwoorden) expect(antwoord).toEqual(antwoorden[0]);
    await expect(leg('Iets anders.')).rejects.toMatchObject({ code: 'IDEMPOTENTIE_HERGEBRUIKT' });
    expect(await t.gesprekOpdrachtgever.lees(t.mensen.opdrachtgever, zaak.toetsingId)).toHaveLength(1);
  });
});
