import {
  DATALEK_BESLUITEN,
  DATALEK_MOMENTEN,
  DATALEK_SOORTEN,
  type DatalekBesluit,
  type DatalekMomentCode,
  type DatalekSoort,
  NIET_NODIG_REDENEN,
  type NietNodigReden,
  TOEZICHTHOUDERS,
  type Toezichthouder,
} from '#domain/datalek/datalek.js';
import type { Instant } from '#domain/kalender/instant.js';
import { Getal, Id, IsTijdstip, IsWaar, Keuze, Lijst, OfNiets, Optioneel, Tekst } from '../http/velden.js';

const AANTAL = { min: 0, max: 1_000_000 };

export class NieuwDatalekDto {
  @Keuze(DATALEK_SOORTEN, 'Wat er is gebeurd.', 'DatalekSoort')
  readonly soort!: DatalekSoort;

  @Tekst({ max: 4000 }, 'Een beschrijving, zonder namen van kandidaten.')
  readonly beschrijving!: string;

  @IsTijdstip('Wanneer het is ontdekt. Vanaf dan loopt de klok.')
  readonly ontdektOp!: Instant;

  @IsWaar('Of het risico voor iemand hoog is. Dan hoort die persoon het ook zelf.')
  readonly hoogRisico!: boolean;
}

export class DatalekIdDto {
  @Id('Het datalek.')
  readonly id!: string;
}

export class DatalekBesluitDto {
  @Keuze(DATALEK_BESLUITEN, 'Of het is gemeld, of dat melden niet nodig is.', 'DatalekBesluit')
  readonly besluit!: DatalekBesluit;

  @Optioneel()
  @Keuze(NIET_NODIG_REDENEN, 'Waarom melden niet nodig is.', 'NietNodigReden')
  readonly reden?: NietNodigReden;

  @Optioneel()
  @Tekst({ max: 2000 }, 'Waarom de melding later is gedaan dan de termijn.')
  readonly vertraging?: string;
}

export class DatalekMomentDto {
  @Keuze(DATALEK_MOMENTEN, 'Welk moment.', 'DatalekMoment')
  readonly moment!: DatalekMomentCode;

  @IsTijdstip('Wanneer het valt.')
  readonly op!: Instant;

  @OfNiets()
  @IsTijdstip('Wanneer het is vastgelegd; null zolang het nog komt.')
  readonly vastgelegdOp!: Instant | null;
}

export class DatalekDto extends NieuwDatalekDto {
  @Id('Het datalek.')
  readonly id!: string;

  @Keuze(TOEZICHTHOUDERS, 'Bij wie wordt gemeld.', 'Toezichthouder')
  readonly toezichthouder!: Toezichthouder;

  @IsTijdstip('Tot wanneer kan worden gemeld.')
  readonly uiterlijk!: Instant;

  @IsWaar('De termijn is voorbij zonder besluit, of het besluit kwam te laat.')
  readonly teLaat!: boolean;

  @OfNiets()
  @Keuze(DATALEK_BESLUITEN, 'Wat er is besloten; null zolang dat niet is gebeurd.', 'DatalekBesluit')
  readonly besluit!: DatalekBesluit | null;

  @OfNiets()
  @Keuze(NIET_NODIG_REDENEN, 'Waarom melden niet nodig is.', 'NietNodigReden')
  readonly reden!: NietNodigReden | null;

  @OfNiets()
  @IsTijdstip('Wanneer dat is besloten.')
  readonly beslotenOp!: Instant | null;

  @Lijst(DatalekMomentDto, { max: 10 }, 'De herinneringen en het einde van de termijn.')
  readonly momenten!: readonly DatalekMomentDto[];

  @Getal(AANTAL, 'Hoeveel toetsingen het raakt.')
  readonly toetsingen!: number;

  @Getal(AANTAL, 'Van hoeveel toetsingen de kandidaat nog niet is geïnformeerd.')
  readonly nietGeinformeerd!: number;
}

export class MededelingDto {
  @Tekst({ max: 4000 }, 'Wat de kandidaat leest: wat er is gebeurd, en wat hij zelf kan doen.')
  readonly mededeling!: string;
}

export class DatalekInDossierDto {
  @Id('Het datalek.')
  readonly datalekId!: string;

  @Keuze(DATALEK_SOORTEN, 'Wat er is gebeurd.', 'DatalekSoort')
  readonly soort!: DatalekSoort;

  @OfNiets()
  @Tekst({ max: 4000 }, 'Wat de kandidaat is verteld.')
  readonly mededeling!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer de kandidaat is geïnformeerd.')
  readonly geinformeerdOp!: Instant | null;
}
