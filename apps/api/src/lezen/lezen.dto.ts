import { ApiProperty, ApiSchema, type ApiPropertyOptions } from '@nestjs/swagger';
import { BESTUURSLAGEN, type Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import { DOEL_FUNCTIES, type DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { HANDELING_CODES, type HandelingCode } from '#domain/handeling/handelingen.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { STAP_CODES, STAP_STATUSSEN, type StapCode, type StapStatus } from '#domain/stap/stap-code.js';
import { TAKEN, type TaakSoort } from '#domain/taak/taak-soort.js';
import { TERMIJN_CODES, type TermijnCode, type TermijnSoort } from '#domain/termijn/termijn-code.js';
import { type MomentCode, type MomentSoort, TERMIJN_PROFIEL_CODES, type TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { VERLENG_REDENEN, type VerlengReden } from '#domain/termijn/verlenging.js';
import { type Inzage, INZAGE_CODES } from '#domain/toegang/inzagen.js';
import { type Relatie, RELATIES } from '#domain/toegang/relatie.js';
import { ROLLEN, type Rol } from '#domain/toegang/rol.js';
import { AANLEIDINGEN, TOETSING_STATUSSEN, type ToetsingAanleiding, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { Voorbereiding } from '#dossier/toetsing/concept.js';

type Tekstveld = Pick<ApiPropertyOptions, 'description'> & { readonly nullable?: boolean };
const Kenmerk = (opties: Tekstveld = {}): PropertyDecorator => ApiProperty({ type: String, format: 'uuid', ...opties });
const Tijdstip = (opties: Tekstveld = {}): PropertyDecorator => ApiProperty({ type: String, format: 'date-time', ...opties });
const TijdstipOfNiets = (opties: Tekstveld = {}): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date-time', nullable: true, ...opties });
const Woord = (opties: Tekstveld = {}): PropertyDecorator => ApiProperty({ type: String, ...opties });
const Geheel = (opties: Tekstveld = {}): PropertyDecorator => ApiProperty({ type: 'integer', ...opties });
const Naam = (): PropertyDecorator =>
  ApiProperty({ type: String, nullable: true, description: 'De naam van de kandidaat; null als u die niet mag zien.' });
const Een = (waarden: readonly string[], enumName: string, opties: Tekstveld = {}): PropertyDecorator =>
  ApiProperty({ type: String, enum: [...waarden], enumName, ...opties });
const Meer = (waarden: readonly string[], enumName: string, opties: Tekstveld = {}): PropertyDecorator =>
  ApiProperty({ type: String, enum: [...waarden], enumName, isArray: true, ...opties });

@ApiSchema({ name: 'Voorbereiding', description: 'Wat naast de naam is ingevuld in een toetsing die nog niet is gestart.' })
export class VoorbereidingDto implements Voorbereiding {
  @Woord({ nullable: true }) readonly telefoon!: string | null;
  @Woord({ nullable: true }) readonly portefeuille!: string | null;
  @Woord({ nullable: true }) readonly voordragendePartij!: string | null;
  @Woord({ nullable: true }) readonly redenAfwijking!: string | null;
}

@ApiSchema({ name: 'Toetsing', description: 'De kop van een toetsing.' })
export class ToetsingDto {
  @Kenmerk() readonly toetsingId!: string;
  @Woord() readonly zaaknummer!: string;
  @Een(TOETSING_STATUSSEN, 'ToetsingStatus') readonly status!: ToetsingStatus;
  @Geheel() readonly ronde!: number;
  @Geheel({ description: 'De versie, ook in de kop ETag.' }) readonly versie!: number;
  @Een(BESTUURSLAGEN, 'Bestuurslaag') readonly bestuurslaag!: Bestuurslaag;
  @Een(DOEL_FUNCTIES, 'DoelFunctie') readonly doelfunctie!: DoelFunctie;
  @Een(AANLEIDINGEN, 'ToetsingAanleiding') readonly aanleiding!: ToetsingAanleiding;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'De dag van de vergadering; null bij een herijking.' })
  readonly raadsdatum!: IsoDate | null;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Of bij deze toetsing een VOG hoort. null, zoals wat hierna komt, als het niet voor u is.',
  })
  readonly vogVereist!: boolean | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'De formatie waar deze toetsing bij hoort.' })
  readonly formatieId!: string | null;
  @Woord({ description: 'Het wettelijke regime dat bij de start is gekozen.', nullable: true }) readonly regime!: string | null;
  @Een(TERMIJN_PROFIEL_CODES, 'TermijnProfiel', { nullable: true }) readonly termijnProfiel!: TermijnProfielCode | null;
  @Geheel({ nullable: true }) readonly termijnProfielVersie!: number | null;
  @Geheel({ nullable: true }) readonly vragenlijstVersie!: number | null;
  @Geheel({ nullable: true }) readonly documentenlijstVersie!: number | null;
  @TijdstipOfNiets() readonly gemaaktOp!: Instant | null;
  @TijdstipOfNiets() readonly gewijzigdOp!: Instant | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Vanaf deze dag wordt het dossier vernietigd.' })
  readonly vernietigenOp!: IsoDate | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'De laatste dag van de opschorting, als de toetsing stilstaat.',
  })
  readonly opgeschortTot!: IsoDate | null;
  @Naam() readonly kandidaatNaam!: string | null;
  @ApiProperty({
    type: VoorbereidingDto,
    nullable: true,
    description: 'Wat u meestuurt als u het concept wijzigt en het wilt houden; null als u het niet kunt wijzigen.',
  })
  readonly voorbereiding!: VoorbereidingDto | null;
  @Meer(RELATIES, 'Relatie', { description: 'Hoe u bij deze toetsing betrokken bent.' }) readonly relaties!: readonly Relatie[];
  @Meer(INZAGE_CODES, 'Inzage', { description: 'Wat u van deze toetsing nu mag lezen.' }) readonly inzagen!: readonly Inzage[];
}

@ApiSchema({ name: 'ToetsingInLijst' })
export class ToetsingInLijstDto {
  @Kenmerk() readonly toetsingId!: string;
  @Woord() readonly zaaknummer!: string;
  @Een(DOEL_FUNCTIES, 'DoelFunctie') readonly doelfunctie!: DoelFunctie;
  @Een(AANLEIDINGEN, 'ToetsingAanleiding') readonly aanleiding!: ToetsingAanleiding;
  @Een(TOETSING_STATUSSEN, 'ToetsingStatus') readonly status!: ToetsingStatus;
  @Geheel() readonly ronde!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly raadsdatum!: IsoDate | null;
  @Tijdstip() readonly gewijzigdOp!: Instant;
  @Naam() readonly kandidaatNaam!: string | null;
}

class BladzijdeAntwoord {
  @ApiProperty({ type: Boolean, description: 'Of er nog een bladzijde is.' }) readonly meer!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Vraag hiermee de volgende bladzijde; null als die er niet is.' })
  readonly cursor!: string | null;
}

@ApiSchema({ name: 'Toetsingen' })
export class ToetsingenBladzijdeDto extends BladzijdeAntwoord {
  @ApiProperty({ type: [ToetsingInLijstDto] }) readonly toetsingen!: readonly ToetsingInLijstDto[];
}

@ApiSchema({ name: 'EigenTaak' })
export class EigenTaakDto {
  @Kenmerk() readonly taakId!: string;
  @Kenmerk({ nullable: true, description: 'Null als de taak niet bij een toetsing hoort.' }) readonly toetsingId!: string | null;
  @Woord({ nullable: true }) readonly zaaknummer!: string | null;
  @Kenmerk({ nullable: true, description: 'Het datalek waar de taak over gaat, als die niet bij een toetsing hoort.' })
  readonly datalekId!: string | null;
  @Kenmerk({ nullable: true, description: 'De ongebruikelijke raadpleging waar de taak over gaat, als die niet bij een toetsing hoort.' })
  readonly raadplegingId!: string | null;
  @Een(Object.keys(TAKEN), 'TaakSoort') readonly soort!: TaakSoort;
  @Woord() readonly omschrijving!: string;
  @Woord() readonly stap!: string;
  @Een(ROLLEN, 'Rol', { description: 'In welke functie u deze taak hebt.' }) readonly rol!: Rol;
  @Tijdstip() readonly gemaaktOp!: Instant;
  @TijdstipOfNiets() readonly uiterlijk!: Instant | null;
  @ApiProperty({ type: Boolean }) readonly teLaat!: boolean;
  @Naam() readonly kandidaatNaam!: string | null;
}

@ApiSchema({ name: 'EigenTaken' })
export class EigenTakenDto extends BladzijdeAntwoord {
  @ApiProperty({ type: [EigenTaakDto] }) readonly taken!: readonly EigenTaakDto[];
}

@ApiSchema({ name: 'Stap' })
export class StapDto {
  @Een(STAP_CODES, 'StapCode') readonly stap!: StapCode;
  @Geheel({ description: '2 als de stap voor de tweede keer open ging.' }) readonly volgnummer!: number;
  @Woord({ description: 'Nummer in de procedure, zoals S05.' }) readonly nummer!: string;
  @Woord() readonly naam!: string;
  @Een(STAP_STATUSSEN, 'StapStatus') readonly status!: StapStatus;
  @Tijdstip() readonly geopendOp!: Instant;
  @TijdstipOfNiets() readonly geslotenOp!: Instant | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'De eerdere ronde waaruit de stap is overgenomen; null als dat niet zo is.',
  })
  readonly overgenomenUitRonde!: number | null;
}

@ApiSchema({ name: 'TermijnMoment' })
export class TermijnMomentDto {
  @Een(['HERINNERING_1', 'HERINNERING_2', 'EINDE', 'ESCALATIE_1', 'ESCALATIE_2'], 'MomentCode') readonly moment!: MomentCode;
  @Een(['HERINNERING', 'EINDE', 'ESCALATIE'], 'MomentSoort') readonly soort!: MomentSoort;
  @Tijdstip() readonly op!: Instant;
  @TijdstipOfNiets({ description: 'Wanneer het is vastgelegd; null zolang het nog komt.' }) readonly vastgelegdOp!: Instant | null;
  @Woord() readonly watDanGebeurt!: string;
}

@ApiSchema({ name: 'Termijn' })
export class TermijnDto {
  @Kenmerk() readonly termijnId!: string;
  @Een(TERMIJN_CODES, 'TermijnCode') readonly code!: TermijnCode;
  @Woord() readonly omschrijving!: string;
  @Een(['WETTELIJK', 'BELEID', 'TERUGREKEN', 'FEITELIJK'], 'TermijnSoort') readonly soort!: TermijnSoort;
  @Woord({ description: 'De stap, of TOETSING voor een termijn van de toetsing als geheel.' }) readonly stap!: string;
  @Geheel() readonly volgnummer!: number;
  @Een(['LOOPT', 'VERSTREKEN', 'GEHAALD', 'TE_LAAT_GEHAALD', 'VERVALLEN'], 'TermijnStatus')
  readonly status!: 'LOOPT' | 'VERSTREKEN' | 'GEHAALD' | 'TE_LAAT_GEHAALD' | 'VERVALLEN';
  @Tijdstip() readonly aanvang!: Instant;
  @Tijdstip() readonly einde!: Instant;
  @TijdstipOfNiets() readonly geslotenOp!: Instant | null;
  @Meer(VERLENG_REDENEN, 'VerlengReden', {
    description:
      'Waarom deze termijn nu kan worden verlengd; leeg als dat niet of niet nog eens kan. De termijn van een VOG heeft een eigen handeling.',
  })
  readonly verlengRedenen!: readonly VerlengReden[];
  @ApiProperty({ type: [TermijnMomentDto] }) readonly momenten!: readonly TermijnMomentDto[];
}

@ApiSchema({ name: 'Taak' })
export class TaakDto {
  @Kenmerk() readonly taakId!: string;
  @Een(Object.keys(TAKEN), 'TaakSoort') readonly soort!: TaakSoort;
  @Woord() readonly omschrijving!: string;
  @Woord() readonly stap!: string;
  @Een(ROLLEN, 'Rol') readonly rol!: Rol;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Voor wie; null als de taak voor een functie is.' })
  readonly persoonId!: string | null;
  @Tijdstip() readonly gemaaktOp!: Instant;
  @TijdstipOfNiets() readonly uiterlijk!: Instant | null;
  @ApiProperty({ type: Boolean }) readonly teLaat!: boolean;
}

@ApiSchema({ name: 'Reden' })
export class RedenDto {
  @Woord({ description: 'Vaste code.' }) readonly code!: FoutCode;
  @Woord() readonly titel!: string;
  @Woord({ description: 'Waarom het nu niet kan en wat u kunt doen.' }) readonly uitleg!: string;
}

@ApiSchema({ name: 'MogelijkeHandeling' })
export class MogelijkeHandelingDto {
  @Een(HANDELING_CODES, 'HandelingCode') readonly code!: HandelingCode;
  @Woord() readonly omschrijving!: string;
  @ApiProperty({ type: Boolean }) readonly mogelijk!: boolean;
  @ApiProperty({ type: [RedenDto], description: 'Waarom niet; leeg als het kan.' }) readonly redenen!: readonly RedenDto[];
}

@ApiSchema({ name: 'AuditDoor' })
export class AuditDoorDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Wie; null als het systeem het deed.' }) readonly persoonId!:
    string | null;
  @Woord({ description: 'In welke functie.' }) readonly rol!: string;
}

@ApiSchema({ name: 'AuditGebeurtenis' })
export class AuditGebeurtenisDto {
  @Kenmerk() readonly organisatieId!: string;
  @Kenmerk() readonly toetsingId!: string;
  @Geheel() readonly volgnummer!: number;
  @Tijdstip() readonly op!: string;
  @Woord({ description: 'Wat er gebeurde: de code van een handeling of van een stap van het proces, of INZAGE.' }) readonly soort!: string;
  @ApiProperty({ type: AuditDoorDto }) readonly door!: AuditDoorDto;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Codes en kenmerken; nooit inhoud.' })
  readonly gegevens!: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: String, nullable: true, description: 'Gezouten hash van de inhoud.' }) readonly verbintenis!: string | null;
  @Woord() readonly vorigeHash!: string;
  @Woord() readonly hash!: string;
}

@ApiSchema({ name: 'AuditFout' })
export class AuditFoutDto {
  @Geheel() readonly volgnummer!: number;
  @Woord() readonly soort!: string;
  @Woord() readonly uitleg!: string;
}

@ApiSchema({ name: 'AuditKop' })
export class AuditKopDto {
  @Geheel() readonly volgnummer!: number;
  @Woord() readonly hash!: string;
}

@ApiSchema({ name: 'Audit' })
export class AuditDto {
  @ApiProperty({ type: Boolean, description: 'Of niets is gewijzigd, verwijderd of ingevoegd.' }) readonly geldig!: boolean;
  @ApiProperty({ type: [AuditFoutDto] }) readonly fouten!: readonly AuditFoutDto[];
  @ApiProperty({ type: AuditKopDto }) readonly kop!: AuditKopDto;
  @ApiProperty({ type: [AuditGebeurtenisDto] }) readonly gebeurtenissen!: readonly AuditGebeurtenisDto[];
}
