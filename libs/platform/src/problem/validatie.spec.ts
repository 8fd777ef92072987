import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ValidatieException, validatiePipe } from './validatie.js';

class Adres {
  @IsString() @MinLength(6) postcode!: string;
}
class Proef {
  @IsOptional() @IsString() @MaxLength(20) tekst2?: string;
  @IsOptional() @IsUUID() id?: string;
  @IsOptional() @IsIn(['A', 'B']) keuze?: string;
  @IsOptional() @IsInt() @Min(1) @Max(5) aantal?: number;
  @IsOptional() @IsBoolean() ja?: boolean;
  @IsOptional() @IsEmail() mail?: string;
  @IsOptional() @IsDateString() datum?: string;
  @IsOptional() @IsUrl() site?: string;
  @IsOptional() @Matches(/^x$/) vorm?: string;
  @IsOptional() @Matches(/^x$/, { message: 'Vul een x in.' }) eigen?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(2) @IsString({ each: true }) @MaxLength(3, { each: true }) lijst?: string[];
  @IsOptional() @ValidateNested() @Type(() => Adres) adres?: Adres;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Adres) adressen?: Adres[];
  @IsString() verplicht!: string;
}

async function fouten(body: object): Promise<unknown> {
  try {
    await validatiePipe().transform(body, { type: 'body', metatype: Proef });
  } catch (error) {
    if (error instanceof ValidatieException) return error.fouten;
    throw error;
  }
  return [];
}

describe('validatiePipe', () => {
  it('lets a good body through', async () => {
    expect(await fouten({ verplicht: 'x', aantal: 3, adres: { postcode: '1234AB' } })).toEqual([]);
  });

  it.each([
    [{ tekst2: 5 }, 'tekst2', 'GEEN_TEKST', 'Dit moet tekst zijn.'],
    [{ tekst2: 'kanarie'.repeat(5) }, 'tekst2', 'TE_LANG', 'Gebruik hoogstens 20 tekens.'],
    [{ id: 'kanarie' }, 'id', 'GEEN_ID', 'Dit is geen geldig kenmerk.'],
    [{ keuze: 'kanarie' }, 'keuze', 'KEUZE_ONBEKEND', 'Kies een van de mogelijkheden.'],
    [{ aantal: 1.5 }, 'aantal', 'GEEN_GEHEEL_GETAL', 'Dit moet een heel getal zijn.'],
    [{ aantal: 0 }, 'aantal', 'TE_LAAG', 'Dit mag niet lager zijn dan 1.'],
    [{ aantal: 6 }, 'aantal', 'TE_HOOG', 'Dit mag niet hoger zijn dan 5.'],
    [{ ja: 'kanarie' }, 'ja', 'GEEN_JA_NEE', 'Kies ja of nee.'],
    [{ mail: 'kanarie' }, 'mail', 'GEEN_EMAIL', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'],
    [{ datum: 'kanarie' }, 'datum', 'GEEN_DATUM', 'Vul een datum in als jaar-maand-dag, bijvoorbeeld 2026-11-22.'],
    [{ site: 'kanarie' }, 'site', 'GEEN_WEBADRES', 'Vul een webadres in dat begint met https://.'],
    [{ vorm: 'kanarie' }, 'vorm', 'VORM_ONJUIST', 'Dit heeft niet de juiste vorm.'],
    [{ eigen: 'kanarie' }, 'eigen', 'VORM_ONJUIST', 'Vul een x in.'],
    [{ lijst: 'kanarie' }, 'lijst', 'GEEN_LIJST', 'Dit moet een lijst zijn.'],
    [{ lijst: ['a', 'b', 'c'] }, 'lijst', 'TE_VEEL', 'Geef er hoogstens 2.'],
    [{ lijst: ['kanarie'] }, 'lijst', 'TE_LANG', 'Gebruik hoogstens 3 tekens.'],
    [{ adres: { postcode: '1' } }, 'adres.postcode', 'TE_KORT', 'Gebruik minstens 6 tekens.'],
    [{ adres: {} }, 'adres.postcode', 'VERPLICHT', 'Vul dit in.'],
    [{ adres: 'kanarie' }, 'adres', 'GEEN_OBJECT', 'Dit moet een groep van velden zijn.'],
    [{ adressen: [{ postcode: '1234AB' }, { postcode: '1' }] }, 'adressen.1.postcode', 'TE_KORT', 'Gebruik minstens 6 tekens.'],
    [{ rol: 'kanarie' }, 'rol', 'VELD_ONBEKEND', 'Dit veld kennen wij niet.'],
    [{ verplicht: undefined }, 'verplicht', 'VERPLICHT', 'Vul dit in.'],
    [{ 'a\u202e<b>\n': 1 }, 'a??b??', 'VELD_ONBEKEND', 'Dit veld kennen wij niet.'],
  ])('says of %j what to do, and never repeats a value', async (extra, veld, code, uitleg) => {
    const gevonden = await fouten({ verplicht: 'x', ...extra });
    expect(gevonden).toEqual([{ veld, code, uitleg }]);
  });

  it.each(['{"__proto__":{"rol":1},"verplicht":"x"}', '{"constructor":{"prototype":{"rol":1}},"verplicht":"x"}'])(
    'is not fooled by %s',
    async (json) => {
      await fouten(JSON.parse(json));
      expect(Reflect.get({}, 'rol')).toBeUndefined();
    },
  );

  it('tells at most fifty things', async () => {
    expect(await fouten(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`veld${i}`, i])))).toHaveLength(50);
  });
});
