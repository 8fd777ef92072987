import type { BepalendeTermijn, Verwachting } from '#domain/formatie/verwachting.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { PLANNING_KLEUREN, type PlanningKleur } from '#domain/planning/planning-kleur.js';
import { REGIME_CODES, type RegimeCode } from '#domain/rechtskader/rechtskader.js';
import type { StapSleutel } from '#domain/stap/stap-code.js';
import { TERMIJN_CODES, type TermijnCode } from '#domain/termijn/termijn-code.js';
import { TERMIJN_PROFIEL_CODES, type TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { AANLEIDINGEN, TOETSING_STATUSSEN, type ToetsingAanleiding, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import { Genest, Getal, Id, IsDatum, IsWaar, Keuze, Lijst, OfNiets, Optioneel, Tekst, TekstLijst } from '../http/velden.js';

export class RaadsdatumVanFormatieDto {
  @IsDatum('De dag van de vergadering waarin de kandidaten van deze formatie op de agenda staan.')
  readonly raadsdatum!: IsoDate;
}

export class FormatieVerplaatsingDto extends RaadsdatumVanFormatieDto {
  @Optioneel()
  @Tekst({ max: 1000 }, 'Waarom de datum verandert.')
  readonly reden?: string;
}

export class NieuweFormatieDto extends RaadsdatumVanFormatieDto {
  @Keuze(
    TERMIJN_PROFIEL_CODES,
    'Welke termijnen gelden voor alle kandidaten. Oefentermijnen kunnen alleen bij een oefenorganisatie.',
    'TermijnProfiel',
  )
  readonly termijnProfiel!: TermijnProfielCode;
}

export class FormatieGemaaktDto {
  @Id('De formatie. Geef dit kenmerk mee bij elke toetsing van een kandidaat.')
  readonly formatieId!: string;
}

export class FormatieKopDto extends FormatieGemaaktDto {
  @IsDatum('De dag van de vergadering.')
  readonly raadsdatum!: IsoDate;

  @Keuze(REGIME_CODES, 'De wet die voor alle kandidaten geldt.', 'Regime')
  readonly regime!: RegimeCode;

  @Getal({ min: 1, max: 9999 }, 'De versie van de vragenlijst.')
  readonly vragenlijstVersie!: number;

  @Getal({ min: 1, max: 9999 }, 'De versie van de documentenlijst.')
  readonly documentenlijstVersie!: number;

  @Keuze(TERMIJN_PROFIEL_CODES, 'De termijnen.', 'TermijnProfiel')
  readonly termijnProfiel!: TermijnProfielCode;

  @Getal({ min: 1, max: 9999 }, 'De versie van de termijnen.')
  readonly termijnProfielVersie!: number;

  @Getal({ min: 0, max: 9999 }, 'Hoeveel kandidaten erbij horen.')
  readonly aantalKandidaten!: number;
}

export class BepalendeTermijnDto implements BepalendeTermijn {
  @Keuze(TERMIJN_CODES, 'De termijn.', 'TermijnCode')
  readonly code!: TermijnCode;

  @Tekst({ max: 500 }, 'Wat er in deze termijn gebeurt.')
  readonly omschrijving!: string;

  @IsDatum('Wanneer die naar verwachting afloopt.')
  readonly uiterlijk!: IsoDate;
}

export class VerwachtingDto implements Verwachting {
  @IsDatum('De eerste werkdag waarop het advies kan worden verstrekt als iedereen de rest van de tijd gebruikt.')
  readonly verstrekking!: IsoDate;

  @IsDatum('De laatste dag om het advies te verstrekken voor de vergadering.')
  readonly uiterlijkeVerstrekking!: IsoDate;

  @Getal({ min: -9999, max: 9999 }, 'Werkdagen tussen die twee. Onder nul is het te laat.')
  readonly marge!: number;

  @Keuze(PLANNING_KLEUREN, 'Of het past. Dit gaat over de planning, niet over de persoon.', 'PlanningKleur')
  readonly kleur!: PlanningKleur;

  @IsWaar('Of de kandidaat naar verwachting op tijd is voor de vergadering.')
  readonly opTijd!: boolean;

  @OfNiets()
  @Genest(BepalendeTermijnDto, 'De termijn die bepaalt wanneer het klaar is; null als alleen verstrekken nog moet.')
  readonly bepalend!: BepalendeTermijnDto | null;
}

export class KandidaatVanFormatieDto {
  @Id('De toetsing.')
  readonly toetsingId!: string;

  @Tekst({ max: 40 }, 'Het zaaknummer.')
  readonly zaaknummer!: string;

  @OfNiets()
  @Tekst({ max: 200 }, 'De naam van de kandidaat; null als u die niet (meer) mag zien.')
  readonly kandidaatNaam!: string | null;

  @Keuze(AANLEIDINGEN, 'Waarom de toetsing wordt gehouden.', 'ToetsingAanleiding')
  readonly aanleiding!: ToetsingAanleiding;

  @Keuze(TOETSING_STATUSSEN, 'Waar de toetsing staat.', 'ToetsingStatus')
  readonly status!: ToetsingStatus;

  @TekstLijst({ max: 60 }, { max: 60 }, 'De stappen die nu open zijn.')
  readonly openStappen!: readonly StapSleutel[];

  @IsWaar('Of deze kandidaat een andere vragenlijst, documentenlijst of andere termijnen heeft. De reden ligt vast in de toetsing.')
  readonly afwijkend!: boolean;

  @OfNiets()
  @Genest(VerwachtingDto, 'Of de kandidaat op tijd is; null als het advies al is verstrekt of de toetsing is geëindigd.')
  readonly verwachting!: VerwachtingDto | null;
}

export class FormatieDto extends FormatieKopDto {
  @Lijst(KandidaatVanFormatieDto, { max: 1000 }, 'De kandidaten.')
  readonly kandidaten!: readonly KandidaatVanFormatieDto[];
}
