import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Antwoord, Antwoorden } from '#domain/vragenlijst/antwoord.js';
import { VRAGENLIJST_OORDELEN, type VragenlijstOordeel } from '#domain/vragenlijst/beoordeling.rules.js';
import { HandelingAntwoordDto } from '../http/antwoord.dto.js';
import { Genest, Getal, Id, IsTijdstip, IsWaar, Keuze, Lijst, OfNiets, Optioneel, Tekst, TekstLijst } from '../http/velden.js';
import { Antwoordenlijst, IngevuldeAntwoorden, IsAntwoord, MetAntwoorden } from './antwoord-veld.js';

const VRAAG = 'De code van de vraag, zoals C1.';

@MetAntwoorden()
export class AntwoordenDto {
  @IngevuldeAntwoorden('Antwoorden per vraag. Met null haalt u een antwoord weg. Vragen die u weglaat, veranderen niet.')
  readonly antwoorden!: Readonly<Record<string, unknown>>;
}

export class BewaardeVersieDto {
  @Getal({ min: 0, max: 999_999 }, 'De versie van de vragenlijst na het bewaren; staat ook in de kop ETag.')
  readonly versie!: number;

  @TekstLijst({ max: 4 }, { max: 200 }, 'Vragen die intussen in een ander venster zijn gewijzigd. Haal die eerst op.')
  readonly ookGewijzigd!: readonly string[];
}

@ApiSchema({ name: 'AntwoordenBewaard' })
export class AntwoordenBewaardDto extends HandelingAntwoordDto {
  @Genest(BewaardeVersieDto, 'Hoe de vragenlijst er nu voor staat.')
  readonly vragenlijst!: BewaardeVersieDto;
}

export class VragenlijstIndieningDto {
  @IsWaar('Waar als u naar waarheid en volledig hebt geantwoord.')
  readonly naarWaarheid!: boolean;

  @Optioneel()
  @Getal(
    { min: 0, max: 999_999 },
    'De versie van de vragenlijst die u zag. Is er daarna iets veranderd, bijvoorbeeld in een ander venster, dan wordt er niets ingediend.',
  )
  readonly gezienVersie?: number;
}

export class VragenlijstBeoordelingDto {
  @Keuze(VRAGENLIJST_OORDELEN, 'Of de antwoorden volledig zijn.', 'VragenlijstOordeel')
  readonly oordeel!: VragenlijstOordeel;

  @Tekst({ min: 0, max: 4000 }, 'Wat er ontbreekt. De kandidaat leest dit.')
  readonly toelichting!: string;
}

export class NieuweAanvullingDto {
  @Tekst({ max: 4 }, VRAAG)
  readonly vraag!: string;

  @IsAntwoord('Het nieuwe antwoord.')
  readonly antwoord!: Antwoord;
}

export class VerbodenTekstDto {
  @Tekst({ max: 4 }, VRAAG)
  readonly vraag!: string;

  @OfNiets()
  @Getal({ min: 1, max: 9999 }, 'Het nummer van de aanvulling; null als het in het antwoord zelf staat.')
  readonly aanvulling!: number | null;
}

export class AanvullingDto extends NieuweAanvullingDto {
  @Optioneel()
  @IsWaar('Waar als de tekst is verwijderd, omdat wij die niet mogen bewaren.')
  readonly verwijderd?: true;

  @Id('De aanvulling.')
  readonly id!: string;

  @Getal({ min: 1, max: 9999 }, 'Het nummer.')
  readonly nummer!: number;
}

export class SectieDto {
  @Tekst({ max: 4 }, 'De code.')
  readonly code!: string;

  @Tekst({ max: 200 }, 'De kop.')
  readonly titel!: string;
}

export class OptieDto {
  @Tekst({ max: 60 }, 'De code.')
  readonly code!: string;

  @Tekst({ max: 200 }, 'De tekst.')
  readonly label!: string;
}

export class KolomDto extends OptieDto {
  @Keuze(['TEKST', 'DATUM', 'JN', 'KEUZE'], 'Wat in de kolom staat.', 'KolomSoort')
  readonly soort!: string;

  @IsWaar('Of de kolom verplicht is.')
  readonly verplicht!: boolean;

  @Optioneel()
  @Lijst(OptieDto, { max: 50 }, 'De mogelijkheden, bij KEUZE.')
  readonly opties?: readonly OptieDto[];
}

export class VraagDto {
  @Tekst({ max: 4 }, VRAAG)
  readonly code!: string;

  @Tekst({ max: 4 }, 'De code van het onderdeel.')
  readonly sectie!: string;

  @Keuze(['JN', 'L', 'K', 'T', 'VERKLARING'], 'Ja of nee, een lijst, een keuze, een tekst of een verklaring.', 'VraagType')
  readonly type!: string;

  @Tekst({ max: 1000 }, 'De vraag.')
  readonly tekst!: string;

  @Tekst({ max: 1000 }, 'Waarom wij dit vragen.')
  readonly waarom!: string;

  @IsWaar('Of een antwoord verplicht is.')
  readonly verplicht!: boolean;

  @IsWaar('Of de kandidaat het in het gesprek mag uitleggen.')
  readonly magMondeling!: boolean;

  @Optioneel()
  @Keuze(['JA', 'NEE'], 'Bij welk antwoord een toelichting nodig is.', 'ToelichtingBij')
  readonly toelichtingBij?: string;

  @Optioneel()
  @Lijst(OptieDto, { max: 50 }, 'De mogelijkheden, bij een keuze.')
  readonly opties?: readonly OptieDto[];

  @Optioneel()
  @Lijst(KolomDto, { max: 20 }, 'De kolommen, bij een lijst.')
  readonly kolommen?: readonly KolomDto[];

  @Optioneel()
  @Getal({ min: 0, max: 1 }, 'Hoeveel regels er minstens zijn, bij een lijst.')
  readonly minimumRijen?: number;
}

class TellingDto {
  @Getal({ min: 0, max: 200 }, 'Hoeveel vragen verplicht zijn.')
  readonly verplicht!: number;

  @Getal({ min: 0, max: 200 }, 'Hoeveel daarvan goed zijn beantwoord.')
  readonly klaar!: number;
}

export class SectieVoortgangDto extends TellingDto {
  @Tekst({ max: 4 }, 'De code van het onderdeel.')
  readonly sectie!: string;
}

export class VoortgangDto extends TellingDto {
  @Lijst(SectieVoortgangDto, { max: 20 }, 'Hetzelfde per onderdeel.')
  readonly secties!: readonly SectieVoortgangDto[];
}

export class VraagFoutDto {
  @Tekst({ max: 4 }, VRAAG)
  readonly vraag!: string;

  @Tekst({ max: 60 }, 'Vaste code van wat er ontbreekt of niet klopt.')
  readonly code!: string;

  @Tekst({ max: 1000 }, 'Wat de kandidaat nog moet doen.')
  readonly uitleg!: string;
}

export class AgendapuntDto {
  @Tekst({ max: 4 }, VRAAG)
  readonly vraag!: string;

  @Tekst({ max: 1000 }, 'De vraag zelf.')
  readonly tekst!: string;
}

@MetAntwoorden()
export class VragenlijstDto {
  @Antwoordenlijst('De antwoorden per vraag. Zolang de vragenlijst niet is ingediend, ziet alleen de kandidaat ze.')
  readonly antwoorden!: Antwoorden;

  @Getal({ min: 0, max: 999_999 }, 'Hoe vaak er iets veranderde; staat ook in de kop ETag. Nodig in If-Match bij het bewaren.')
  readonly versie!: number;

  @Getal({ min: 1, max: 9999 }, 'De versie van de vragenlijst waarmee deze toetsing begon.')
  readonly lijstVersie!: number;

  @OfNiets()
  @IsTijdstip('Wanneer de vragenlijst is ingediend.')
  readonly ingediendOp!: string | null;

  @Lijst(SectieDto, { max: 20 }, 'De onderdelen.')
  readonly secties!: readonly SectieDto[];

  @Lijst(VraagDto, { max: 200 }, 'De vragen.')
  readonly vragen!: readonly VraagDto[];

  @Lijst(AanvullingDto, { max: 1000 }, 'Wat na het indienen is toegevoegd.')
  readonly aanvullingen!: readonly AanvullingDto[];

  @TekstLijst({ max: 4000 }, { max: 10 }, 'Wat de adviseur schreef over wat er ontbreekt.')
  readonly toelichtingen!: readonly string[];

  @ApiProperty({
    type: 'object',
    description: 'Per vraag: bij welke versie het antwoord is bewaard.',
    additionalProperties: { type: 'integer' },
  })
  readonly versies!: Readonly<Record<string, number>>;

  @TekstLijst({ max: 4 }, { max: 200 }, 'Vragen waarvan de tekst is verwijderd: die bevatte gegevens die wij niet mogen bewaren.')
  readonly verwijderd!: readonly string[];

  @Lijst(
    VraagFoutDto,
    { max: 1000 },
    'Wat het indienen nog in de weg staat, in de volgorde van de vragen; de verklaring aan het eind telt hier niet mee.',
  )
  readonly fouten!: readonly VraagFoutDto[];

  @Lijst(AgendapuntDto, { max: 200 }, 'Vragen die de kandidaat in het verdiepende gesprek wil toelichten.')
  readonly agendapunten!: readonly AgendapuntDto[];

  @Genest(VoortgangDto, 'Hoe ver de kandidaat is.')
  readonly voortgang!: VoortgangDto;
}
