import { DomainError } from '#domain/fout/domain-error.js';
import { toProblem } from '#platform/problem/to-problem.js';
import { validatiePipe } from '#platform/problem/validatie.js';
import {
  Genest,
  Getal,
  Id,
  IdLijst,
  IsDatum,
  IsTijdstip,
  IsWaar,
  Keuze,
  KeuzeLijst,
  Lijst,
  Mailadres,
  OfNiets,
  Optioneel,
  Tekst,
  TekstLijst,
} from './velden.js';

class Kind {
  @Tekst({ max: 5 }, 'naam') readonly naam!: string;
}
class Alles {
  @Optioneel() @Tekst({ max: 30 }, 't') readonly tekst?: string;
  @Optioneel() @Tekst({ min: 0, max: 20 }, 't') readonly leeg?: string;
  @Optioneel() @IsDatum('d') readonly datum?: string;
  @Optioneel() @IsTijdstip('t') readonly tijdstip?: string;
  @Optioneel() @IsWaar('w') readonly waar?: boolean;
  @Optioneel() @Keuze(['A', 'B'], 'k') readonly keuze?: string;
  @Optioneel() @KeuzeLijst(['A', 'B'], { min: 1, max: 2 }, 'k') readonly keuzes?: readonly string[];
  @Optioneel() @Id('i') readonly id?: string;
  @Optioneel() @IdLijst({ max: 2 }, 'i') readonly ids?: readonly string[];
  @Optioneel() @Getal({ min: 1, max: 5 }, 'g') readonly getal?: number;
  @Optioneel() @Mailadres('m') readonly mail?: string;
  @Optioneel() @TekstLijst({ max: 20 }, { max: 2 }, 't') readonly teksten?: readonly string[];
  @Optioneel() @Lijst(Kind, { max: 2 }, 'l') readonly lijst?: readonly Kind[];
  @Optioneel() @Genest(Kind, 'g') readonly kind?: Kind;
  @Optioneel() @OfNiets() @Tekst({ max: 5 }, 't') readonly ofNiets?: string | null;
}
class Verplicht {
  @OfNiets() @IsDatum('d') readonly datum!: string | null;
}

const UUID = '0192a000-0000-7000-8000-000000000001';

/** Path and code of everything that is wrong, or nothing. */
async function fouten(klasse: new () => object, waarde: unknown): Promise<readonly string[]> {
  try {
    await validatiePipe().transform(waarde, { type: 'body', metatype: klasse });
    return [];
  } catch (error) {
    const { code, fouten: velden = [] } = toProblem(error, { instance: '/', correlatieId: 'c', traceId: '1' });
    return velden.map((veld) => `${veld.veld} ${veld.code}`).concat(code === 'INVOER_ONJUIST' ? [] : [code]);
  }
}

describe('the fields of a request', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['texts', { tekst: 'Regel één\nregel twee\t!', leeg: '', teksten: ['a', 'b'] }],
    ['dates', { datum: '2028-02-29', tijdstip: '2026-11-22T10:00:00.000Z' }],
    ['choices', { waar: false, keuze: 'A', keuzes: ['B'] }],
    ['ids', { id: UUID, ids: [] }],
    ['numbers', { getal: 5 }],
    ['an address', { mail: 'naam@voorbeeld.nl' }],
    ['nested things', { lijst: [{ naam: 'a' }], kind: { naam: 'b' } }],
    ['nothing on purpose', { ofNiets: null }],
  ])('may hold %s', async (_, waarde) => {
    expect(await fouten(Alles, waarde)).toEqual([]);
  });

  it.each<[object, readonly string[]]>([
    [{ tekst: '' }, ['tekst VERPLICHT']],
    [{ tekst: '   ' }, ['tekst VERPLICHT']],
    [{ tekst: 'x'.repeat(31) }, ['tekst TE_LANG']],
    [{ tekst: 5 }, ['tekst GEEN_TEKST']],
    [{ tekst: null }, ['tekst VERPLICHT']],
    [{ tekst: ['a'] }, ['tekst GEEN_TEKST']],
    [{ tekst: 'nul\u0000' }, ['tekst ONJUIST']],
    [{ tekst: 'half \ud800' }, ['tekst ONJUIST']],
    [{ tekst: 'bsn 123456782' }, ['tekst VERBODEN_GEGEVENS', 'VERBODEN_GEGEVENS']],
    [{ teksten: ['ok', '1234.56.782'] }, ['teksten VERBODEN_GEGEVENS', 'VERBODEN_GEGEVENS']],
    [{ datum: '2026-02-30' }, ['datum GEEN_DATUM']],
    [{ datum: '2026-1-1' }, ['datum GEEN_DATUM']],
    [{ tijdstip: '2026-11-22' }, ['tijdstip GEEN_TIJDSTIP']],
    [{ tijdstip: '2026-13-22T10:00:00.000Z' }, ['tijdstip GEEN_TIJDSTIP']],
    [{ waar: 'true' }, ['waar GEEN_JA_NEE']],
    [{ waar: 1 }, ['waar GEEN_JA_NEE']],
    [{ keuze: 'C' }, ['keuze KEUZE_ONBEKEND']],
    [{ keuze: 'toString' }, ['keuze KEUZE_ONBEKEND']],
    [{ keuzes: [] }, ['keuzes TE_WEINIG']],
    [{ keuzes: ['A', 'B', 'A'] }, ['keuzes TE_VEEL']],
    [{ keuzes: 'A' }, ['keuzes GEEN_LIJST']],
    [{ id: '1' }, ['id GEEN_ID']],
    [{ ids: [UUID, 'x'] }, ['ids GEEN_ID']],
    [{ getal: 1.5 }, ['getal GEEN_GEHEEL_GETAL']],
    [{ getal: '3' }, ['getal GEEN_GEHEEL_GETAL']],
    [{ getal: 6 }, ['getal TE_HOOG']],
    [{ mail: 'a@b.nl, c@d.nl' }, ['mail GEEN_EMAIL']],
    [{ lijst: [{ naam: 'te lang' }] }, ['lijst.0.naam TE_LANG']],
    [{ lijst: [{ naam: 'a', rol: 'b' }] }, ['lijst.0.rol VELD_ONBEKEND']],
    [{ lijst: ['a'] }, ['lijst GEEN_OBJECT', 'lijst.0 GEEN_OBJECT']],
    [{ lijst: [null] }, ['lijst GEEN_OBJECT', 'lijst.0 GEEN_OBJECT']],
    [{ kind: [] }, ['kind GEEN_OBJECT']],
    [{ kind: {} }, ['kind.naam VERPLICHT']],
    [{ onbekend: 1 }, ['onbekend VELD_ONBEKEND']],
    [{ ofNiets: 5 }, ['ofNiets GEEN_TEKST']],
  ])('%j is refused with %j', async (waarde, verwacht) => {
    expect(await fouten(Alles, waarde)).toEqual(verwacht);
  });

  it('that may be null must still be there', async () => {
    expect(await fouten(Verplicht, { datum: null })).toEqual([]);
    expect(await fouten(Verplicht, {})).toEqual(['datum VERPLICHT']);
  });

  it('refused in a service by a domain rule gets the same form of answer', () => {
    expect(toProblem(new DomainError('VERBODEN_GEGEVENS'), { instance: '/x?y', correlatieId: 'c', traceId: '1' })).toMatchObject({
      status: 422,
      instance: '/x',
    });
  });
});
