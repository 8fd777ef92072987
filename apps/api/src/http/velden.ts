import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type as VanType } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsObject, IsString, IsUUID, Max, MaxLength, Min, MinLength, ValidateBy, ValidateIf, ValidateNested,
} from 'class-validator'; // prettier-ignore
import { isIsoDate } from '#domain/kalender/iso-date.js';
import { isMailadres } from '#domain/bericht/mail-adres.js';
import { bevatVerbodenGegevens } from '#domain/vragenlijst/verboden-gegevens.js';

export interface TekstMaat {
  /** Characters; 1 unless told. 0 allows an empty text. */
  readonly min?: number;
  readonly max: number;
}

export interface GetalMaat {
  readonly min: number;
  readonly max: number;
}

export interface LijstMaat {
  readonly max: number;
  readonly min?: number;
}

type Waarden = readonly (string | number)[];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** Control characters other than tab and line ends, and halves of a surrogate pair: no text that a person wrote. */
const ONLEESBAAR = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
const elk = (each: boolean) => ({ each });

const regel = (name: string, validate: (value: unknown) => boolean, uitleg: string, each = false): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => uitleg } }, { each });

/** Every rule of a free text. A burgerservicenummer is refused wherever it is typed (INV-15). */
const tekstRegels = ({ min = 1, max }: TekstMaat, each = false): readonly PropertyDecorator[] => [
  IsString(elk(each)),
  MinLength(min, elk(each)),
  MaxLength(max, elk(each)),
  regel('leesbaar', (v) => typeof v !== 'string' || !ONLEESBAAR.test(v), 'In deze tekst staan tekens die wij niet kunnen bewaren.', each),
  ...(min > 0 ? [regel('nietLeeg', (v) => typeof v !== 'string' || v.trim() !== '', 'Vul dit in.', each)] : []),
  regel(
    'verbodenGegevens',
    (v) => typeof v !== 'string' || !bevatVerbodenGegevens(v),
    'Hier staat een burgerservicenummer. Haal dat weg: wij mogen dat niet bewaren.',
    each,
  ),
];

const veld = (api: ApiPropertyOptions, ...regels: readonly PropertyDecorator[]): PropertyDecorator =>
  applyDecorators(IsDefined(), ...regels, ApiProperty(api));

/** Free text of a person. */
export const Tekst = (maat: TekstMaat, description: string): PropertyDecorator =>
  veld({ type: String, description, minLength: maat.min ?? 1, maxLength: maat.max }, ...tekstRegels(maat));

export const TekstLijst = (maat: TekstMaat, lijst: LijstMaat, description: string): PropertyDecorator =>
  veld({ type: [String], description, ...grenzen(lijst) }, ...lijstRegels(lijst), ...tekstRegels(maat, true));

/** A calendar date `YYYY-MM-DD` that exists. */
export const IsDatum = (description: string): PropertyDecorator =>
  veld(
    { type: String, format: 'date', description },
    regel('isIsoDate', (v) => typeof v === 'string' && isIsoDate(v), 'Vul een datum in als jaar-maand-dag, bijvoorbeeld 2026-11-22.'),
  );

/** An instant in UTC with milliseconds. */
export const IsTijdstip = (description: string): PropertyDecorator =>
  veld(
    { type: String, format: 'date-time', description },
    regel(
      'isInstant',
      (v) => typeof v === 'string' && INSTANT.test(v) && !Number.isNaN(Date.parse(v)),
      'Vul een datum en tijd in, bijvoorbeeld 2026-11-22T10:00:00.000Z.',
    ),
  );

/** Yes or no. */
export const IsWaar = (description: string): PropertyDecorator => veld({ type: Boolean, description }, IsBoolean());

/** One of these. `naam` gives the list a name of its own in the OpenAPI document. */
export const Keuze = (waarden: Waarden, description: string, naam?: string): PropertyDecorator =>
  veld(keuzeSchema(waarden, description, naam), IsIn([...waarden]));

/** One of these, where what else somebody sends is for a rule to refuse with a code of its own. */
export const OpenKeuze = (waarden: Waarden, description: string, naam?: string): PropertyDecorator =>
  veld(keuzeSchema(waarden, description, naam), IsString(), MaxLength(100));

export const KeuzeLijst = (waarden: Waarden, lijst: LijstMaat, description: string, naam?: string): PropertyDecorator =>
  veld(
    { ...keuzeSchema(waarden, description, naam), isArray: true, ...grenzen(lijst) },
    ...lijstRegels(lijst),
    IsIn([...waarden], elk(true)),
  );

/** The id of something. */
export const Id = (description: string): PropertyDecorator => veld({ type: String, format: 'uuid', description }, IsUUID('all'));

export const IdLijst = (lijst: LijstMaat, description: string): PropertyDecorator =>
  veld({ type: [String], format: 'uuid', description, ...grenzen(lijst) }, ...lijstRegels(lijst), IsUUID('all', elk(true)));

/** A whole number. */
export const Getal = ({ min, max }: GetalMaat, description: string): PropertyDecorator =>
  veld({ type: 'integer', description, minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

/** In a query: how many of something are read, `gewoon` unless told. Anything but a whole number stays what it was and is refused. */
export const Aantal = (
  { hoogstens, gewoon }: { readonly hoogstens: number; readonly gewoon: number },
  description: string,
): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { readonly value: unknown }) => (typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : value)),
    IsInt(),
    Min(1),
    Max(hoogstens),
    ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: hoogstens, default: gewoon, description }),
  );

export const GetalLijst = ({ min, max }: GetalMaat, lijst: LijstMaat, description: string): PropertyDecorator =>
  veld(
    { type: 'integer', isArray: true, description, minimum: min, maximum: max, ...grenzen(lijst) },
    ...lijstRegels(lijst),
    IsInt(elk(true)),
    Min(min, elk(true)),
    Max(max, elk(true)),
  );

export const Mailadres = (description: string): PropertyDecorator =>
  veld(
    { type: String, format: 'email', description, maxLength: 254 },
    regel('isEmail', (v) => typeof v === 'string' && isMailadres(v), 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'),
  );

/** A list of DTOs. */
export const Lijst = (type: Type<object>, lijst: LijstMaat, description: string): PropertyDecorator =>
  veld(
    { type: [type], description, ...grenzen(lijst) },
    ...lijstRegels(lijst),
    IsObject(elk(true)),
    ValidateNested(elk(true)),
    VanType(() => type),
  );

/** One DTO inside another. */
export const Genest = (type: Type<object>, description: string): PropertyDecorator =>
  veld(
    { type, description },
    IsObject(),
    ValidateNested(),
    VanType(() => type),
  );

/** Put above another field decorator: the field may be left out. `null` is not leaving out. */
export const Optioneel = (): PropertyDecorator =>
  applyDecorators(
    ValidateIf((_, waarde: unknown) => waarde !== undefined),
    ApiProperty({ required: false }),
  );

/** Put above another field decorator: the field must be there, and may be `null`. */
export const OfNiets = (): PropertyDecorator =>
  applyDecorators(
    ValidateIf((_, waarde: unknown) => waarde !== null),
    ApiProperty({ nullable: true }),
  );

function lijstRegels({ min = 0, max }: LijstMaat): readonly PropertyDecorator[] {
  const teWeinig = regel('arrayMinSize', (v) => Array.isArray(v) && v.length >= min, `Geef er minstens ${min}.`);
  return [IsArray(), ArrayMaxSize(max), ...(min > 0 ? [teWeinig] : [])];
}

const grenzen = ({ min = 0, max }: LijstMaat): { readonly minItems: number; readonly maxItems: number } => ({
  minItems: min,
  maxItems: max,
});

function keuzeSchema(waarden: Waarden, description: string, enumName?: string): ApiPropertyOptions {
  const type = waarden.every((waarde) => typeof waarde === 'number') ? Number : String;
  return { type, enum: [...waarden], description, ...(enumName === undefined ? {} : { enumName }) };
}
