import { PROCESBESLUITEN, type ProcesbesluitSoort } from '#domain/pauze/procesbesluit.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { TERMIJN_PROFIEL_CODES, type TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { VERLENG_REDENEN, type VerlengReden } from '#domain/termijn/verlenging.js';
import { STAAK_REDENEN, type StaakReden } from '#domain/toetsing/staken.js';
import { Getal, Id, IsDatum, IsTijdstip, Keuze, OfNiets, Optioneel, Tekst } from '../http/velden.js';

export class OpschortingDto {
  @Tekst({ max: 2000 }, 'Waarom de toetsing wordt opgeschort. De kandidaat kan dit lezen.')
  readonly reden!: string;

  @IsDatum('De laatste dag van de opschorting, binnen 26 weken. Op die dag krijgt u de vraag of de toetsing verdergaat.')
  readonly tot!: IsoDate;
}

export class StakingDto {
  @Keuze(STAAK_REDENEN, 'Waarom de toetsing stopt.', 'StaakReden')
  readonly reden!: StaakReden;

  @Tekst({ max: 2000 }, 'Uw uitleg. De kandidaat kan dit lezen.')
  readonly toelichting!: string;
}

export class RaadsdatumWijzigingDto {
  @IsDatum('De nieuwe dag van de vergadering.')
  readonly raadsdatum!: IsoDate;

  @Optioneel()
  @Tekst({ max: 2000 }, 'Waarom de vergadering is verplaatst.')
  readonly reden?: string;
}

export class TermijnprofielWijzigingDto {
  @Keuze(TERMIJN_PROFIEL_CODES, 'Welke termijnen voortaan gelden. Oefentermijnen kunnen niet.', 'TermijnProfiel')
  readonly termijnProfiel!: TermijnProfielCode;

  @Tekst({ max: 2000 }, 'Waarom er andere termijnen gelden. De kandidaat kan dit lezen.')
  readonly reden!: string;
}

export class VerlengingDto {
  @Keuze(VERLENG_REDENEN, 'Waarom de termijn langer wordt.', 'VerlengReden')
  readonly reden!: VerlengReden;
}

export class ProcesbesluitDto {
  @Id('Het besluit.')
  readonly id!: string;

  @Keuze(PROCESBESLUITEN, 'Wat is besloten.', 'ProcesbesluitSoort')
  readonly soort!: ProcesbesluitSoort;

  @Getal({ min: 1, max: 999 }, 'In welke ronde.')
  readonly ronde!: number;

  @OfNiets()
  @Tekst({ max: 60 }, 'De reden, als die uit een lijst komt.')
  readonly reden!: string | null;

  @OfNiets()
  @Tekst({ max: 2000 }, 'De uitleg.')
  readonly toelichting!: string | null;

  @IsTijdstip('Wanneer.')
  readonly op!: string;

  @Id('Door wie.')
  readonly persoonId!: string;
}
