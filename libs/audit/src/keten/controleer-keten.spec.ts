import fc from 'fast-check';
import { toInstant } from '#domain/kalender/instant.js';
import type { AuditGebeurtenis, OngehashteGebeurtenis } from './audit-gebeurtenis.js';
import { LEGE_KOP } from './audit-gebeurtenis.js';
import { berekenHash } from './bereken-hash.js';
import { controleerKeten } from './controleer-keten.js';

const BEGIN = Date.parse('2026-11-22T10:00:00.000Z');
const op = (ms: number) => toInstant(new Date(BEGIN + ms).toISOString());

function sluitAan(vorige: AuditGebeurtenis | undefined, extra: Partial<OngehashteGebeurtenis> = {}): AuditGebeurtenis {
  const volgnummer = (vorige?.volgnummer ?? 0) + 1;
  const ongehasht: OngehashteGebeurtenis = {
    organisatieId: '0190d3a4-0000-7000-8000-000000000001',
    toetsingId: '0190d3a4-0000-7000-8000-000000000002',
    volgnummer,
    op: op(volgnummer * 1_000),
    soort: 'STAP_GEOPEND',
    door: { persoonId: '0190d3a4-0000-7000-8000-000000000003', rol: 'ADVISEUR' },
    gegevens: { stap: 'VOG', aantal: volgnummer },
    verbintenis: null,
    vorigeHash: vorige?.hash ?? LEGE_KOP.hash,
    ...extra,
  };
  return { ...ongehasht, hash: berekenHash(ongehasht) };
}

function keten(lengte: number, extra: (volgnummer: number) => Partial<OngehashteGebeurtenis> = () => ({})): AuditGebeurtenis[] {
  const reeks: AuditGebeurtenis[] = [];
  for (let i = 1; i <= lengte; i += 1) reeks.push(sluitAan(reeks.at(-1), extra(i)));
  return reeks;
}

const soorten = async (reeks: Iterable<AuditGebeurtenis>): Promise<string[]> =>
  (await controleerKeten(reeks)).fouten.map(({ volgnummer, soort }) => `${volgnummer} ${soort}`);
const heel = keten(8);
const ANDER = '0190d3a4-0000-7000-8000-00000000000f';
const positie = fc.nat(7);

describe('a chain', () => {
  it.each([0, 1, 2, 50])('of %i events is valid, whole, and ends at its head', async (lengte) => {
    const reeks = keten(lengte);
    const kop = reeks.at(-1) ?? LEGE_KOP;
    expect(await controleerKeten(reeks, kop)).toEqual({ geldig: true, aantal: lengte, kopHash: kop.hash, fouten: [] });
  });

  it('can be read from a stream, and from JSON lines', async () => {
    async function* regels(): AsyncGenerator<AuditGebeurtenis> {
      for (const gebeurtenis of heel) yield JSON.parse(JSON.stringify(gebeurtenis));
    }
    expect((await controleerKeten(regels(), heel.at(-1))).geldig).toBe(true);
  });

  it('has a fixed hash for a fixed event: a changed algorithm would orphan every chain', () => {
    expect(heel[0]?.hash).toBe('472a4a6babaa8ff6bcb892c681b4e2840f4a1e310fe03f8fce359b3bd0bfe5e0');
  });
});

describe('tampering', () => {
  it.each<[string, object]>([
    ['organisatieId', { organisatieId: ANDER }],
    ['toetsingId', { toetsingId: ANDER }],
    ['volgnummer', { volgnummer: 99 }],
    ['op', { op: op(4_001) }],
    ['soort', { soort: 'STAP_GESLOTEN' }],
    ['persoon', { door: { persoonId: null, rol: 'ADVISEUR' } }],
    ['rol', { door: { persoonId: '0190d3a4-0000-7000-8000-000000000003', rol: 'TOETSER' } }],
    ['gegevens', { gegevens: { stap: 'VOG', aantal: 5 } }],
    ['gegevens (type)', { gegevens: { stap: 'VOG', aantal: '4' } }],
    ['gegevens (removed)', { gegevens: { stap: 'VOG' } }],
    ['verbintenis', { verbintenis: 'a'.repeat(64) }],
    ['vorigeHash', { vorigeHash: 'a'.repeat(64) }],
  ])('with %s is found at that very event', async (_, wijziging) => {
    const fouten = await soorten(
      heel.map((gebeurtenis) => (gebeurtenis.volgnummer === 4 ? { ...gebeurtenis, ...wijziging } : gebeurtenis)),
    );
    expect(fouten).toContain('volgnummer' in wijziging ? '99 HASH' : '4 HASH');
    expect(fouten.filter((fout) => fout.endsWith('HASH'))).toHaveLength(1);
  });

  it('with a recomputed hash is found at the next event', async () => {
    const reeks = [...heel];
    reeks[3] = sluitAan(heel[2], { soort: 'VALS' });
    expect(await soorten(reeks)).toEqual(['5 VORIGE']);
  });

  it('drop, swap, duplicate, insertion: always found (property)', async () => {
    const ingreep = fc.oneof(
      fc.record({ soort: fc.constant('drop' as const), a: fc.nat(6), b: positie }),
      fc.record({ soort: fc.constantFrom('swap' as const, 'duplicate' as const, 'insert' as const), a: positie, b: positie }),
    );
    await fc.assert(
      fc.asyncProperty(ingreep, async ({ soort, a, b }) => {
        fc.pre(soort !== 'swap' || a !== b);
        const reeks = [...heel];
        const [ene, andere] = [heel[a], heel[b]];
        if (ene === undefined || andere === undefined) throw new Error('positie');
        if (soort === 'drop') reeks.splice(a, 1);
        else if (soort === 'swap') [reeks[a], reeks[b]] = [andere, ene];
        else if (soort === 'duplicate') reeks.splice(b, 0, ene);
        else reeks.splice(a, 0, sluitAan(heel[a - 1], { soort: 'VALS' }));
        const { geldig, fouten } = await controleerKeten(reeks);
        expect(geldig).toBe(false);
        expect(fouten.map((fout) => fout.soort)).toContain(soort === 'insert' && a === 7 ? 'VOLGORDE' : 'VORIGE');
      }),
    );
  });

  it('any change of any character of the stored event is found (property)', async () => {
    const regel = JSON.stringify(heel[3]);
    await fc.assert(
      fc.asyncProperty(fc.nat(regel.length - 1), fc.constantFrom(...'0af9Z_" '), async (plek, teken) => {
        const vals = regel.slice(0, plek) + teken + regel.slice(plek + 1);
        fc.pre(vals !== regel);
        let gebeurtenis: AuditGebeurtenis;
        try {
          gebeurtenis = JSON.parse(vals);
        } catch {
          return;
        }
        expect((await controleerKeten(heel.map((echt, i) => (i === 3 ? gebeurtenis : echt)))).geldig).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('cutting the tail, or writing all of it anew, is found through the head only', async () => {
    const kop = heel.at(-1);
    for (let lengte = 0; lengte < 8; lengte += 1) {
      const staartloos = heel.slice(0, lengte);
      expect((await controleerKeten(staartloos)).geldig).toBe(true);
      expect((await controleerKeten(staartloos, kop)).fouten).toEqual([expect.objectContaining({ volgnummer: lengte, soort: 'KOP' })]);
    }
    const opnieuw = keten(8, (volgnummer) => (volgnummer === 3 ? { soort: 'VALS' } : {}));
    expect((await controleerKeten(opnieuw)).geldig).toBe(true);
    expect((await controleerKeten(opnieuw, kop)).fouten.map(({ soort }) => soort)).toEqual(['KOP']);
  });

  it('a dossier glued to another is found', async () => {
    const reeks = keten(4, (volgnummer) => (volgnummer > 2 ? { toetsingId: ANDER } : {}));
    expect(await soorten(reeks)).toEqual(['3 DOSSIER']);
  });

  it.each([
    [-61_000, ['4 TIJD']],
    [-59_000, []],
    [0, []],
  ])('a clock that moves %i ms: %j', async (ms, verwacht) => {
    expect(await soorten(keten(5, (volgnummer) => ({ op: op(volgnummer < 4 ? 100_000 : 100_000 + ms) })))).toEqual(verwacht);
  });

  it.each([
    null,
    5,
    'x',
    [],
    {},
    { ...heel[3], hash: 'kort' },
    { ...heel[3], door: null },
    { ...heel[3], volgnummer: '4' },
    { ...heel[3], op: 'gisteren' },
    { ...heel[3], op: '2026-11-22T10:00:04Z' },
    { ...heel[3], op: '2026-02-30T10:00:04.000Z' },
    { ...heel[3], toetsingId: 'x' },
    { ...heel[3], organisatieId: ANDER.toUpperCase() },
    { ...heel[3], notitie: 'x' },
    { ...heel[3], soort: undefined },
    { ...heel[3], soort: null },
    { ...heel[3], verbintenis: '' },
    { ...heel[3], door: { persoonId: null } },
    { ...heel[3], door: { persoonId: null, rol: 'ADVISEUR', naam: 'x' } },
    { ...heel[3], door: { persoonId: 'x', rol: 'ADVISEUR' } },
    ...[1.5, 1e12, -1e8, [], {}, '\ud800'].map((waarde) => ({ ...heel[3], gegevens: { waarde } })),
    { ...heel[3], gegevens: { é: 1 } },
    { ...heel[3], gegevens: [] },
  ])('an unreadable event is named, and so is its neighbour: %j', async (rommel) => {
    const reeks = JSON.parse(JSON.stringify(heel.map((gebeurtenis, i) => (i === 3 ? rommel : gebeurtenis))));
    expect(await soorten(reeks)).toEqual(['4 VORM', '5 VOLGORDE', '5 VORIGE']);
  });

  it('is told in Dutch and at most a thousand times', async () => {
    const { aantal, fouten } = await controleerKeten(Array.from({ length: 1_500 }, () => heel[3]!));
    expect([aantal, fouten.length]).toEqual([1_500, 1_000]);
    expect(fouten[0]?.uitleg).toMatch(/^Gebeurtenis 4 /);
  });
});
