import { BESTUURSLAGEN, type Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import { DOEL_FUNCTIES, type DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import { LAAG_REGEL_CODES, type LaagRegelCode } from '#domain/benoembaarheid/laag-regel.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { TIJDZONES, type Tijdzone } from '#domain/kalender/tijdzone.js';
import { REGIME_CODES, type RegimeCode } from '#domain/rechtskader/rechtskader.js';
import { TERMIJN_CODES, type TermijnCode } from '#domain/termijn/termijn-code.js';
import { AANLEIDINGEN, type ToetsingAanleiding } from '#domain/toetsing/toetsing-status.js';
import { BenoembaarheidsEisDto, WetsverwijzingDto } from '../benoembaarheid/benoembaarheid.dto.js';
import { Genest, IsDatum, IsWaar, Keuze, KeuzeLijst, Lijst, OfNiets, Tekst, TekstLijst } from '../http/velden.js';

export class LaagRegelDto {
  @Keuze(LAAG_REGEL_CODES, 'Waar de regel over gaat.', 'LaagRegel')
  readonly code!: LaagRegelCode;

  @Tekst({ max: 1000 }, 'De regel.')
  readonly uitleg!: string;

  @Genest(WetsverwijzingDto, 'Waar dit in de wet staat.')
  readonly wetsverwijzing!: WetsverwijzingDto;
}

export class KaderWaarnemingsGrondDto {
  @Tekst({ max: 60 }, 'Code van de grond.')
  readonly code!: string;

  @Tekst({ max: 200 }, 'Wie waarneemt.')
  readonly omschrijving!: string;

  @Genest(WetsverwijzingDto, 'Waar dit in de wet staat.')
  readonly verwijzing!: WetsverwijzingDto;
}

export class KaderWaarnemingDto {
  @Lijst(KaderWaarnemingsGrondDto, { max: 10 }, 'Wie de opdrachtgever kan waarnemen.')
  readonly gronden!: readonly KaderWaarnemingsGrondDto[];

  @Tekst({ max: 500 }, 'Wat u doet als niemand kan waarnemen.')
  readonly voorziening!: string;
}

export class VogWegDto {
  @Tekst({ max: 500 }, 'Waar de kandidaat de VOG aanvraagt.')
  readonly aanvraagBij!: string;

  @Tekst({ max: 200 }, 'Wie beslist.')
  readonly beslisser!: string;

  @KeuzeLijst(TERMIJN_CODES, { max: 10 }, 'De termijnen van de beslissing, de kortste eerst.', 'TermijnCode')
  readonly termijnen!: readonly TermijnCode[];

  @Tekst({ max: 500 }, 'Wat de kandidaat kan doen als de VOG niet komt.')
  readonly rechtsmiddel!: string;

  @Genest(WetsverwijzingDto, 'Waar dit in de wet staat.')
  readonly wetsverwijzing!: WetsverwijzingDto;
}

export class PrivacyKaderDto {
  @Keuze(['AVG', 'WBP_BES'], 'De wet over persoonsgegevens.', 'PrivacyKader')
  readonly code!: 'AVG' | 'WBP_BES';

  @Tekst({ max: 200 }, 'De naam van die wet.')
  readonly wet!: string;

  @Tekst({ max: 200 }, 'De toezichthouder.')
  readonly toezichthouder!: string;
}

export class RegimeDto {
  @Keuze(REGIME_CODES, 'Het regime.', 'Regime')
  readonly code!: RegimeCode;

  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string;

  @OfNiets()
  @IsDatum('De eerste dag waarop bij uw organisatie een toetsing onder dit regime kan beginnen; null als het niet is ingeschakeld.')
  readonly geldigVanaf!: IsoDate | null;

  @IsWaar('Of vragen zijn toegestaan die in de praktijk worden gesteld en die de wet niet noemt.')
  readonly praktijkvragen!: boolean;
}

export class SoortToetsingDto {
  @Keuze(AANLEIDINGEN, 'De soort.', 'ToetsingAanleiding')
  readonly code!: ToetsingAanleiding;

  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string;

  @Tekst({ max: 500 }, 'Wanneer u deze soort kiest.')
  readonly omschrijving!: string;

  @IsWaar('Of er een VOG nodig is bij uw organisatie.')
  readonly vogVereist!: boolean;

  @IsWaar('Of er een benoeming volgt, en dus een conclusie naar het orgaan gaat dat benoemt.')
  readonly benoeming!: boolean;
}

export class RechtskaderDto {
  @Keuze(BESTUURSLAGEN, 'De bestuurslaag van uw organisatie.', 'Bestuurslaag')
  readonly bestuurslaag!: Bestuurslaag;

  @Keuze(DOEL_FUNCTIES, 'De functie waarvoor uw organisatie toetst.', 'DoelFunctie')
  readonly doelfunctie!: DoelFunctie;

  @Tekst({ max: 200 }, 'De naam van de functie.')
  readonly functie!: string;

  @Tekst({ max: 200 }, 'Het ambt van de opdrachtgever.')
  readonly opdrachtgeverAmbt!: string;

  @Tekst({ max: 200 }, 'Het orgaan dat benoemt, met lidwoord.')
  readonly orgaan!: string;

  @Tekst({ max: 200 }, 'Het dagelijks bestuur.')
  readonly dagelijksBestuur!: string;

  @Keuze(TIJDZONES, 'De tijdzone waarin termijnen tellen.', 'Tijdzone')
  readonly tijdzone!: Tijdzone;

  @KeuzeLijst(TIJDZONES, { max: 5 }, 'De tijdzones van deze bestuurslaag.', 'Tijdzone')
  readonly tijdzones!: readonly Tijdzone[];

  @Lijst(LaagRegelDto, { max: 30 }, 'Wat de wet zegt over de benoeming.')
  readonly regels!: readonly LaagRegelDto[];

  @Lijst(BenoembaarheidsEisDto, { max: 20 }, 'De eisen aan de kandidaat.')
  readonly eisen!: readonly BenoembaarheidsEisDto[];

  @TekstLijst({ max: 200 }, { max: 30 }, 'Voorbeelden van functies die niet met het ambt samengaan. De wet heeft de hele lijst.')
  readonly onverenigbareBetrekkingen!: readonly string[];

  @Genest(KaderWaarnemingDto, 'Wie de opdrachtgever vervangt.')
  readonly waarneming!: KaderWaarnemingDto;

  @Genest(VogWegDto, 'Hoe de kandidaat een VOG krijgt.')
  readonly vog!: VogWegDto;

  @Genest(PrivacyKaderDto, 'De privacyregels.')
  readonly privacy!: PrivacyKaderDto;

  @Lijst(RegimeDto, { max: 10 }, 'De wettelijke regimes.')
  readonly regimes!: readonly RegimeDto[];

  @Keuze(REGIME_CODES, 'Het regime waaronder een toetsing vandaag begint.', 'Regime')
  readonly regimeVandaag!: RegimeCode;

  @Lijst(SoortToetsingDto, { max: 10 }, 'De soorten toetsing.')
  readonly soorten!: readonly SoortToetsingDto[];
}
