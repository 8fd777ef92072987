import { WEIGERBARE_BRONNEN, type WeigerbareBron } from '#domain/informatiebrief/weigerbare-bron.js';
import { Getal, IsTijdstip, Keuze, KeuzeLijst, Lijst, OfNiets, Tekst, TekstLijst } from '../http/velden.js';

export class InformatiebriefDeelDto {
  @Tekst({ max: 40 }, 'Code van het deel.')
  readonly code!: string;

  @Tekst({ max: 200 }, 'De kop.')
  readonly titel!: string;

  @TekstLijst({ max: 2000 }, { max: 20 }, 'De tekst.')
  readonly alineas!: readonly string[];
}

export class WeigerbareBronDto {
  @Keuze(WEIGERBARE_BRONNEN, 'De bron.', 'WeigerbareBron')
  readonly code!: WeigerbareBron;

  @Tekst({ max: 200 }, 'De naam van de bron.')
  readonly naam!: string;
}

export class InformatiebriefDto {
  @Getal({ min: 1, max: 9999 }, 'De versie van de tekst.')
  readonly versie!: number;

  @Lijst(InformatiebriefDeelDto, { max: 20 }, 'De delen van de brief.')
  readonly delen!: readonly InformatiebriefDeelDto[];

  @TekstLijst({ max: 200 }, { max: 50 }, 'De bronnen die kunnen worden geraadpleegd.')
  readonly bronnen!: readonly string[];

  @Lijst(WeigerbareBronDto, { max: 50 }, 'De bronnen die de kandidaat kan weigeren.')
  readonly weigerbareBronnen!: readonly WeigerbareBronDto[];
}

export class MedewerkingKeuzeDto {
  @Getal({ min: 1, max: 9999 }, 'De versie van de informatiebrief die u hebt gelezen.')
  readonly informatiebriefVersie!: number;

  @KeuzeLijst(WEIGERBARE_BRONNEN, { max: WEIGERBARE_BRONNEN.length }, 'De bronnen die u weigert.', 'WeigerbareBron')
  readonly geweigerdeBronnen!: readonly WeigerbareBron[];
}

export class MedewerkingDto {
  @OfNiets()
  @Keuze(['VERLEEND', 'GEWEIGERD'], 'De keuze van de kandidaat, als die er is.', 'MedewerkingKeuze')
  readonly keuze!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer is gekozen.')
  readonly op!: string | null;

  @OfNiets()
  @TekstLijst(
    { max: 60 },
    { max: 50 },
    'De bronnen die de kandidaat heeft geweigerd. In het dossier heet dat: niet verstrekt. null als dat niet voor u is.',
  )
  readonly geweigerdeBronnen!: readonly string[] | null;
}
