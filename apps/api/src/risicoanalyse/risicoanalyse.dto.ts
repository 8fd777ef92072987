import { BEVINDING_STATUSSEN, type BevindingStatus } from '#domain/bevinding/bevinding-status.js';
import { BEVINDING_BRON_SOORTEN, type BevindingBronSoort, BEWIJSKRACHTEN, type Bewijskracht } from '#domain/bevinding/bevinding.rules.js';
import { RISICO_CATEGORIEEN, type RisicoCategorie } from '#domain/bevinding/risico-categorie.js';
import { PERSOONSMATCHES, type Persoonsmatch } from '#domain/bron/bron.rules.js';
import { MAATREGEL_CODES, MAATREGEL_MOMENTEN, type MaatregelCode, type MaatregelMoment } from '#domain/maatregel/maatregel-catalogus.js';
import { MAATREGEL_STATUSSEN, type MaatregelStatus } from '#domain/maatregel/maatregel-status.js';
import { MAATREGEL_ZICHTBAARHEDEN, type MaatregelZichtbaarheid } from '#domain/maatregel/maatregel.js';
import { SCHAAL, type Schaal } from '#domain/risico/risico-score.js';
import { Genest, Getal, Id, IdLijst, IsWaar, Keuze, Lijst, OfNiets, Optioneel, Tekst } from '../http/velden.js';

export class BevindingBronInvoerDto {
  @Keuze(BEVINDING_BRON_SOORTEN, 'Waarop de bevinding rust.', 'BevindingBronSoort')
  readonly soort!: BevindingBronSoort;

  @Tekst({ max: 300 }, 'Wie achter de bron staat: uitgever, register of afdeling.')
  readonly herkomst!: string;

  @Optioneel()
  @Id('De regel in het bronnenregister. Verplicht bij een openbare bron.')
  readonly bronbevindingId?: string;
}

export class BevindingBronDto extends BevindingBronInvoerDto {
  @Optioneel()
  @Keuze(PERSOONSMATCHES, 'Hoe zeker het is dat de bron over de kandidaat gaat.', 'Persoonsmatch')
  readonly persoonsmatch?: Persoonsmatch;
}

class BevindingVelden {
  @Keuze(RISICO_CATEGORIEEN, 'Het onderwerp.', 'RisicoCategorie')
  readonly categorie!: RisicoCategorie;

  @Tekst({ max: 4000 }, 'Wat er gebeurd is of wat het geval is, zonder oordeel.')
  readonly feit!: string;

  @Tekst({ min: 0, max: 4000 }, 'Wat dit volgens de adviseur betekent.')
  readonly duiding!: string;

  @OfNiets()
  @Tekst({ max: 4000 }, 'Wat de kandidaat er zelf over zegt.')
  readonly verklaringKandidaat!: string | null;

  @Keuze(BEWIJSKRACHTEN, 'Hoe sterk het bewijs is: A is het sterkst.', 'Bewijskracht')
  readonly bewijskracht!: Bewijskracht;

  @Optioneel()
  @Tekst({ max: 20 }, 'De code van de vraag die niet naar waarheid is beantwoord. Alleen bij RC-11.')
  readonly onjuistAntwoord?: string;
}

export class BevindingInvoerDto extends BevindingVelden {
  @Lijst(BevindingBronInvoerDto, { max: 30 }, 'De bronnen.')
  readonly bronnen!: BevindingBronInvoerDto[];
}

export class BevindingDto extends BevindingVelden {
  @Id('De bevinding.')
  readonly id!: string;

  @Getal({ min: 1, max: 9999 }, 'Het nummer binnen deze ronde.')
  readonly nummer!: number;

  @Getal({ min: 1, max: 999_999 }, 'De versie, voor If-Match.')
  readonly versie!: number;

  @Keuze(BEVINDING_STATUSSEN, 'De stand van de bevinding.', 'BevindingStatus')
  readonly status!: BevindingStatus;

  @Lijst(BevindingBronDto, { max: 30 }, 'De bronnen.')
  readonly bronnen!: readonly BevindingBronDto[];
}

export class ScoreDto {
  @Keuze(SCHAAL, 'De kans: 1 is zeer onwaarschijnlijk, 5 is vrijwel zeker.')
  readonly kans!: Schaal;

  @Keuze(SCHAAL, 'De impact: 1 is verwaarloosbaar, 5 is ontwrichtend.')
  readonly impact!: Schaal;
}

export class RisicoInvoerDto {
  @Keuze(RISICO_CATEGORIEEN, 'Het onderwerp.', 'RisicoCategorie')
  readonly categorie!: RisicoCategorie;

  @Tekst({ max: 4000 }, 'Wat er zou kunnen gebeuren.')
  readonly toelichting!: string;

  @IdLijst({ max: 50 }, 'De bevindingen waarop het risico rust: minstens één.')
  readonly bevindingIds!: string[];

  @Genest(ScoreDto, 'Zonder maatregelen.')
  readonly bruto!: ScoreDto;

  @Genest(ScoreDto, 'Het restrisico: na de afgesproken maatregelen.')
  readonly netto!: ScoreDto;

  @OfNiets()
  @Tekst({ max: 2000 }, 'Waarom geen maatregel kan helpen.')
  readonly nietBeheersbaar!: string | null;
}

export class RisicoDto {
  @Id('Het risico.')
  readonly id!: string;

  @Getal({ min: 1, max: 9999 }, 'Het nummer binnen deze ronde.')
  readonly nummer!: number;

  @Getal({ min: 1, max: 999_999 }, 'De versie, voor If-Match.')
  readonly versie!: number;

  @Keuze(RISICO_CATEGORIEEN, 'Het onderwerp.', 'RisicoCategorie')
  readonly categorie!: RisicoCategorie;

  @Tekst({ max: 4000 }, 'Wat er zou kunnen gebeuren.')
  readonly toelichting!: string;

  @IdLijst({ max: 50 }, 'De bevindingen waarop het risico rust.')
  readonly bevindingIds!: readonly string[];

  @Genest(ScoreDto, 'Zonder maatregelen.')
  readonly bruto!: ScoreDto;

  @Genest(ScoreDto, 'Het restrisico: na de afgesproken maatregelen.')
  readonly netto!: ScoreDto;

  @OfNiets()
  @Tekst({ max: 2000 }, 'Waarom geen maatregel kan helpen.')
  readonly nietBeheersbaar!: string | null;

  @IsWaar('Of de kandidaat het risico zo heeft gezien.')
  readonly voorgelegd!: boolean;
}

export class MaatregelInvoerDto {
  @Keuze(MAATREGEL_CODES, 'De maatregel uit de lijst.', 'MaatregelCode')
  readonly code!: MaatregelCode;

  @Keuze(MAATREGEL_MOMENTEN, 'Wanneer de maatregel klaar moet zijn.', 'MaatregelMoment')
  readonly moment!: MaatregelMoment;

  @Keuze(MAATREGEL_ZICHTBAARHEDEN, 'Of de maatregel in de brief aan de raad komt.', 'MaatregelZichtbaarheid')
  readonly zichtbaarheid!: MaatregelZichtbaarheid;

  @Tekst({ min: 0, max: 4000 }, 'Wat er precies moet gebeuren.')
  readonly toelichting!: string;

  @IdLijst({ max: 50 }, 'De risico’s waarvoor de maatregel is bedoeld.')
  readonly risicoIds!: string[];
}

export class MaatregelBewijsDto {
  @Tekst({ min: 0, max: 4000 }, 'Het bewijs in woorden.')
  readonly tekst!: string;

  @OfNiets()
  @Id('Het document met het bewijs.')
  readonly documentId!: string | null;
}

export class MaatregelVervallenDto {
  @Keuze(MAATREGEL_STATUSSEN, 'De stand van de maatregel daarvoor.', 'MaatregelStatus')
  readonly van!: MaatregelStatus;

  @Tekst({ max: 4000 }, 'Waarom de opdrachtgever de maatregel liet vervallen.')
  readonly reden!: string;
}

export class MaatregelDto {
  @Id('De maatregel.')
  readonly id!: string;

  @Getal({ min: 1, max: 9999 }, 'Het nummer binnen deze ronde.')
  readonly nummer!: number;

  @Getal({ min: 1, max: 999_999 }, 'De versie, voor If-Match.')
  readonly versie!: number;

  @Keuze(MAATREGEL_CODES, 'De maatregel uit de lijst.', 'MaatregelCode')
  readonly code!: MaatregelCode;

  @Keuze(MAATREGEL_MOMENTEN, 'Wanneer de maatregel klaar moet zijn.', 'MaatregelMoment')
  readonly moment!: MaatregelMoment;

  @Keuze(MAATREGEL_STATUSSEN, 'De stand van de maatregel.', 'MaatregelStatus')
  readonly status!: MaatregelStatus;

  @Keuze(MAATREGEL_ZICHTBAARHEDEN, 'Of de maatregel in de brief aan de raad komt.', 'MaatregelZichtbaarheid')
  readonly zichtbaarheid!: MaatregelZichtbaarheid;

  @Tekst({ min: 0, max: 4000 }, 'Wat er precies moet gebeuren.')
  readonly toelichting!: string;

  @IdLijst({ max: 50 }, 'De risico’s waarvoor de maatregel is bedoeld.')
  readonly risicoIds!: readonly string[];

  @OfNiets()
  @Genest(MaatregelBewijsDto, 'Wat de kandidaat liet zien.')
  readonly bewijs!: MaatregelBewijsDto | null;

  @Optioneel()
  @IsWaar('De kandidaat heeft deze maatregel nog niet: die gaat mee in de extra ronde.')
  readonly nogVoorTeLeggen?: boolean;

  @Optioneel()
  @Genest(MaatregelVervallenDto, 'Als de opdrachtgever de maatregel liet vervallen: waarom.')
  readonly vervallen?: MaatregelVervallenDto;
}
