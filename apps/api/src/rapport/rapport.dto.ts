import { AVG_UITKOMSTEN, type AvgUitkomst } from '#domain/avg/avg-verzoek.js';
import { ONTHEFFING_STATUSSEN, type OntheffingStatus } from '#domain/benoembaarheid/benoembaarheid.rules.js';
import { BESTUURSLAGEN, type Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import { DOEL_FUNCTIES, type DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import { EIS_CODES, EIS_UITKOMSTEN, type EisCode, type EisUitkomst } from '#domain/benoembaarheid/eis.js';
import { RISICO_CATEGORIEEN, type RisicoCategorie } from '#domain/bevinding/risico-categorie.js';
import { PERSOONSMATCHES, type Persoonsmatch } from '#domain/bron/bron.rules.js';
import { DOCUMENT_SOORT_CODES, type DocumentSoortCode } from '#domain/document/document-soort.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { BRON_SOORTEN, type BronSoort } from '#domain/rechtskader/bron-soort.js';
import { REGIME_CODES, type RegimeCode } from '#domain/rechtskader/rechtskader.js';
import { RISICO_NIVEAUS, type RisicoNiveau } from '#domain/risico/risico-score.js';
import { STAP_CODES, type StapCode } from '#domain/stap/stap-code.js';
import { PickType, OmitType } from '@nestjs/swagger';
import { Genest, Getal, GetalLijst, Id, IsDatum, IsTijdstip, IsWaar, Keuze, Lijst, OfNiets, Optioneel, Tekst } from '../http/velden.js';
import { BevindingDto, MaatregelDto, RisicoDto } from '../risicoanalyse/risicoanalyse.dto.js';
import { ReactieDto } from '../wederhoor/wederhoor.dto.js';

export class RapportVaststellingDto {
  @IsWaar('Alles staat in het rapport.')
  readonly volledigheid!: boolean;

  @IsWaar('Risico’s en maatregelen zijn redelijk.')
  readonly proportionaliteit!: boolean;

  @IsWaar('Elke bevinding heeft een bron die gebruikt mag worden.')
  readonly bronnen!: boolean;

  @Optioneel()
  @Tekst(
    { min: 64, max: 64 },
    'De hash van het concept dat u hebt gelezen. Is het concept intussen anders, dan wordt het niet vastgesteld.',
  )
  readonly gelezen?: string;
}

export class RapportKandidaatDto {
  @Tekst({ max: 300 }, 'De naam.')
  readonly naam!: string;

  @Keuze(DOEL_FUNCTIES, 'De functie.', 'DoelFunctie')
  readonly functie!: DoelFunctie;

  @Tekst({ min: 0, max: 4000 }, 'De portefeuille.')
  readonly portefeuille!: string;
}

export class RapportOrganisatieDto {
  @Tekst({ max: 300 }, 'De naam.')
  readonly naam!: string;

  @Keuze(BESTUURSLAGEN, 'De bestuurslaag.', 'Bestuurslaag')
  readonly bestuurslaag!: Bestuurslaag;
}

export class RapportOntheffingDto {
  @Keuze(ONTHEFFING_STATUSSEN, 'De stand van de ontheffing.', 'OntheffingStatus')
  readonly status!: OntheffingStatus;

  @IsWaar('Of de ontheffing in het advies staat.')
  readonly vermeldInAdvies!: boolean;
}

export class RapportOordeelDto {
  @Keuze(EIS_CODES, 'De eis van de wet.', 'EisCode')
  readonly eis!: EisCode;

  @Keuze(EIS_UITKOMSTEN, 'Het oordeel.', 'EisUitkomst')
  readonly uitkomst!: EisUitkomst;

  @Optioneel()
  @Genest(RapportOntheffingDto, 'De ontheffing, als die nodig is.')
  readonly ontheffing?: RapportOntheffingDto;
}

export class RapportBevindingDto extends OmitType(BevindingDto, ['versie']) {}
export class RapportRisicoDto extends OmitType(RisicoDto, ['versie', 'voorgelegd']) {}
export class RapportMaatregelDto extends OmitType(MaatregelDto, ['versie', 'bewijs', 'nogVoorTeLeggen']) {}
export class RapportReactieDto extends OmitType(ReactieDto, ['versie', 'wederhoorRonde']) {}
export class RapportVervallenBevindingDto extends PickType(BevindingDto, ['id', 'nummer']) {}

export class RapportCategorieNiveauDto {
  @Keuze(RISICO_CATEGORIEEN, 'Het onderwerp.', 'RisicoCategorie')
  readonly categorie!: RisicoCategorie;

  @Keuze(RISICO_NIVEAUS, 'Het hoogste restrisico bij dit onderwerp.', 'RisicoNiveau')
  readonly niveau!: RisicoNiveau;
}

export class RapportAfgezienDto {
  @Keuze(STAP_CODES, 'De stap.', 'StapCode')
  readonly stap!: StapCode;

  @Tekst({ max: 2000 }, 'De reden.')
  readonly reden!: string;

  @Tekst({ max: 300 }, 'Wie dat besloot.')
  readonly door!: string;

  @IsDatum('Wanneer dat is besloten.')
  readonly op!: IsoDate;
}

export class RapportOntbrekendStukDto {
  @Keuze(DOCUMENT_SOORT_CODES, 'Het stuk.', 'DocumentSoort')
  readonly soort!: DocumentSoortCode;

  @Tekst({ max: 2000 }, 'De reden.')
  readonly reden!: string;
}

export class RapportOntbrekendAntwoordDto {
  @Tekst({ max: 20 }, 'De code van de vraag.')
  readonly vraag!: string;

  @Tekst({ max: 2100 }, 'De reden.')
  readonly reden!: string;
}

export class RapportBronDto {
  @Id('De bronbevinding.')
  readonly id!: string;

  @Keuze(BRON_SOORTEN, 'Het soort bron.', 'BronSoort')
  readonly soort!: BronSoort;

  @Tekst({ max: 500 }, 'De naam van de bron.')
  readonly bron!: string;

  @OfNiets()
  @Tekst({ max: 2000 }, 'De vindplaats.')
  readonly url!: string | null;

  @IsDatum('De dag waarop de bron is geraadpleegd.')
  readonly geraadpleegdOp!: IsoDate;

  @Tekst({ max: 500 }, 'Waarnaar is gezocht.')
  readonly zoekvraag!: string;

  @Tekst({ max: 4000 }, 'Wat er staat.')
  readonly feit!: string;

  @Tekst({ max: 4000 }, 'Waarom dit van belang is.')
  readonly relevantie!: string;

  @Keuze(PERSOONSMATCHES, 'Hoe zeker het is dat dit over de kandidaat gaat.', 'Persoonsmatch')
  readonly persoonsmatch!: Persoonsmatch;
}

export class RectificatieDto {
  @Getal({ min: 1, max: 99 }, 'De versie die is gerectificeerd.')
  readonly vanVersie!: number;

  @IsDatum('De dag van de rectificatie.')
  readonly op!: IsoDate;

  @Tekst({ max: 4000 }, 'Wat er niet klopte, en waarom het nu anders is.')
  readonly notitie!: string;

  @GetalLijst({ min: 1, max: 999 }, { max: 999 }, 'De nummers van de bevindingen die zijn verbeterd.')
  readonly bevindingen!: readonly number[];

  @Optioneel()
  @Id('Het verzoek van de kandidaat waarop de rectificatie het antwoord is.')
  readonly verzoekId?: string;
}

export class RapportInhoudDto {
  @Tekst({ max: 50 }, 'Het zaaknummer.')
  readonly zaaknummer!: string;

  @Getal({ min: 1, max: 99 }, 'De ronde.')
  readonly ronde!: number;

  @Getal({ min: 1, max: 99 }, 'De versie van het rapport.')
  readonly versie!: number;

  @Keuze(REGIME_CODES, 'De wet waaronder de toetsing is begonnen.', 'Regime')
  readonly regime!: RegimeCode;

  @Getal({ min: 1, max: 99 }, 'De versie van de vragenlijst.')
  readonly vragenlijstVersie!: number;

  @Genest(RapportKandidaatDto, 'De kandidaat.')
  readonly kandidaat!: RapportKandidaatDto;

  @Genest(RapportOrganisatieDto, 'De organisatie.')
  readonly organisatie!: RapportOrganisatieDto;

  @Tekst({ max: 300 }, 'De naam van de adviseur.')
  readonly adviseur!: string;

  @Tekst({ max: 300 }, 'De naam van de toetser.')
  readonly toetser!: string;

  @Lijst(RapportOordeelDto, { max: 99 }, 'De eisen van de wet.')
  readonly oordelen!: readonly RapportOordeelDto[];

  @Lijst(RapportBevindingDto, { max: 999 }, 'De bevindingen.')
  readonly bevindingen!: readonly RapportBevindingDto[];

  @Lijst(RapportVervallenBevindingDto, { max: 999 }, 'Bevindingen die na hoor en wederhoor zijn vervangen.')
  readonly vervallenBevindingen!: readonly RapportVervallenBevindingDto[];

  @Lijst(RapportRisicoDto, { max: 999 }, 'De risico’s.')
  readonly risicos!: readonly RapportRisicoDto[];

  @Lijst(RapportCategorieNiveauDto, { max: 12 }, 'Het hoogste restrisico per onderwerp.')
  readonly hoogsteNettoPerCategorie!: readonly RapportCategorieNiveauDto[];

  @Lijst(RapportMaatregelDto, { max: 999 }, 'De maatregelen, ook die de kandidaat weigert.')
  readonly maatregelen!: readonly RapportMaatregelDto[];

  @Lijst(RapportReactieDto, { max: 999 }, 'Alle reacties van de kandidaat, met de antwoorden.')
  readonly reacties!: readonly RapportReactieDto[];

  @IsWaar('De kandidaat heeft niet gereageerd.')
  readonly geenReactie!: boolean;

  @Lijst(RapportAfgezienDto, { max: 99 }, 'Stappen die niet zijn gedaan.')
  readonly afgezienStappen!: readonly RapportAfgezienDto[];

  @Lijst(RapportOntbrekendStukDto, { max: 99 }, 'Stukken die er niet zijn.')
  readonly ontbrekendeStukken!: readonly RapportOntbrekendStukDto[];

  @Lijst(RapportOntbrekendAntwoordDto, { max: 999 }, 'Vragen zonder goed antwoord, na twee keer vragen.')
  readonly ontbrekendeAntwoorden!: readonly RapportOntbrekendAntwoordDto[];

  @Lijst(RapportBronDto, { max: 999 }, 'De openbare bronnen waarop een bevinding rust.')
  readonly bronnen!: readonly RapportBronDto[];

  @Getal({ min: 0, max: 9999 }, 'Treffers over bijzondere gegevens die niet zijn bewaard.')
  readonly verworpenBronnen!: number;

  @Optioneel()
  @Lijst(RectificatieDto, { max: 99 }, 'Wat er ten opzichte van eerdere versies is gerectificeerd.')
  readonly rectificaties?: readonly RectificatieDto[];
}

export class ConceptrapportDto extends RapportInhoudDto {
  @Tekst({ max: 64 }, 'SHA-256 van de inhoud in vaste vorm (RFC 8785).')
  readonly hash!: string;
}

export class RapportDto {
  @Id('Het rapport.')
  readonly id!: string;

  @Getal({ min: 1, max: 99 }, 'De versie.')
  readonly versie!: number;

  @Tekst({ max: 64 }, 'SHA-256 van de inhoud in vaste vorm (RFC 8785).')
  readonly hash!: string;

  @IsTijdstip('Wanneer het rapport is vastgesteld.')
  readonly vastgesteldOp!: Instant;

  @Genest(RapportInhoudDto, 'De inhoud.')
  readonly inhoud!: RapportInhoudDto;
}

export class AantekeningDto {
  @Id('Het verzoek van de kandidaat om verbetering.')
  readonly verzoekId!: string;

  @Keuze(AVG_UITKOMSTEN, 'Wat er met het verzoek is gedaan.', 'AvgUitkomst')
  readonly uitkomst!: AvgUitkomst;

  @IsTijdstip('Wanneer dat is besloten.')
  readonly op!: Instant;

  @OfNiets()
  @Tekst({ max: 8000 }, 'Wat er is verbeterd; null als er niets is verbeterd.')
  readonly tekst!: string | null;

  @OfNiets()
  @Tekst({ max: 4000 }, 'De verklaring van de kandidaat bij wat niet is verbeterd.')
  readonly verklaring!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer de kandidaat die verklaring gaf.')
  readonly verklaardOp!: Instant | null;

  @OfNiets()
  @Getal({ min: 1, max: 99 }, 'De versie van het rapport waarin dit is verbeterd, als die er is.')
  readonly inVersie!: number | null;
}

export class GelezenRapportDto extends RapportDto {
  @Lijst(AantekeningDto, { max: 99 }, 'Wat erbij hoort: wat is verbeterd, en wat de kandidaat zegt van wat niet is verbeterd.')
  readonly aantekeningen!: readonly AantekeningDto[];
}
