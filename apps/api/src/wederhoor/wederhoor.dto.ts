import type { Instant } from '#domain/kalender/instant.js';
import {
  ANTWOORD_UITKOMSTEN, type AntwoordUitkomst, REACTIE_ONDERWERPEN, REACTIE_SOORTEN, type ReactieOnderwerp, type ReactieSoort,
} from '#domain/wederhoor/wederhoor.rules.js'; // prettier-ignore
import { MAATREGEL_BESLUITEN, type MaatregelKeuze } from '#dossier/wederhoor/maatregel-besluit.js';
import { OnderdeelDto } from '../http/onderdeel.dto.js';
import { Genest, Getal, Id, IsTijdstip, Keuze, Lijst, OfNiets, Optioneel, Tekst } from '../http/velden.js';
import { GesprekDto } from '../onderzoek/onderzoek.dto.js';
import { BevindingDto, MaatregelDto, RisicoDto } from '../risicoanalyse/risicoanalyse.dto.js';

export class ReactieInvoerDto {
  @Keuze(REACTIE_ONDERWERPEN, 'Waarover de reactie gaat.', 'ReactieOnderwerp')
  readonly onderwerp!: ReactieOnderwerp;

  @Id('De bevinding, het risico, de maatregel of het verslag.')
  readonly onderwerpId!: string;

  @Keuze(REACTIE_SOORTEN, 'Wat de kandidaat ervan vindt.', 'ReactieSoort')
  readonly soort!: ReactieSoort;

  @Tekst({ min: 0, max: 10_000 }, 'De reactie. Die komt zonder wijziging in het rapport.')
  readonly tekst!: string;
}

export class MaatregelKeuzeDto {
  @Id('De maatregel.')
  readonly maatregelId!: string;

  @Keuze(MAATREGEL_BESLUITEN, 'Wel of niet akkoord.', 'MaatregelBesluit')
  readonly besluit!: MaatregelKeuze;
}

export class WederhoorReactieDto {
  @Lijst(ReactieInvoerDto, { max: 200 }, 'Alle reacties in één keer. Zonder reacties mag ook.')
  readonly reacties!: ReactieInvoerDto[];

  @Optioneel()
  @Lijst(MaatregelKeuzeDto, { max: 50 }, 'Wat de kandidaat van de maatregelen vindt.')
  readonly maatregelen?: MaatregelKeuzeDto[];
}

export class AntwoordOpReactieDto {
  @Keuze(ANTWOORD_UITKOMSTEN, 'Of de reactie is overgenomen.', 'AntwoordUitkomst')
  readonly uitkomst!: AntwoordUitkomst;

  @Tekst({ min: 0, max: 4000 }, 'Waarom. Verplicht als de reactie niet of niet helemaal is overgenomen.')
  readonly reden!: string;
}

export class ReactieDto extends OnderdeelDto {
  @Keuze(REACTIE_ONDERWERPEN, 'Waarover de reactie gaat.', 'ReactieOnderwerp')
  readonly onderwerp!: ReactieOnderwerp;

  @Id('De bevinding, het risico, de maatregel of het verslag.')
  readonly onderwerpId!: string;

  @Keuze(REACTIE_SOORTEN, 'Wat de kandidaat ervan vindt.', 'ReactieSoort')
  readonly soort!: ReactieSoort;

  @Tekst({ min: 0, max: 10_000 }, 'De reactie.')
  readonly tekst!: string;

  @OfNiets()
  @Genest(AntwoordOpReactieDto, 'Het antwoord van de adviseur.')
  readonly antwoord!: AntwoordOpReactieDto | null;

  @Getal({ min: 1, max: 2 }, 'De eerste of de tweede keer dat het concept is voorgelegd.')
  readonly wederhoorRonde!: number;
}

export class WederhoorDto {
  @Getal({ min: 0, max: 2 }, 'Hoe vaak het concept is voorgelegd.')
  readonly wederhoorRonde!: number;

  @OfNiets()
  @IsTijdstip('Wanneer de kandidaat op dit concept reageerde, ook zonder opmerkingen; leeg als dat (nog) niet is gebeurd.')
  readonly reactieOntvangenOp!: Instant | null;

  @Lijst(BevindingDto, { max: 999 }, 'De bevindingen.')
  readonly bevindingen!: readonly BevindingDto[];

  @Lijst(RisicoDto, { max: 999 }, 'De risico’s.')
  readonly risicos!: readonly RisicoDto[];

  @Lijst(MaatregelDto, { max: 999 }, 'De maatregelen.')
  readonly maatregelen!: readonly MaatregelDto[];

  @Lijst(GesprekDto, { max: 9 }, 'Het verslag van het verdiepende gesprek, als dat er is.')
  readonly gespreksverslagen!: readonly GesprekDto[];

  @Lijst(ReactieDto, { max: 999 }, 'De reacties van de kandidaat, met de antwoorden.')
  readonly reacties!: readonly ReactieDto[];
}

export class MaatregelBesluitDto {
  @Keuze(MAATREGEL_BESLUITEN, 'Wel of niet akkoord.', 'MaatregelBesluit')
  readonly besluit!: MaatregelKeuze;
}

export class MaatregelUitvoeringDto {
  @Optioneel()
  @Tekst({ max: 4000 }, 'Het bewijs in woorden.')
  readonly tekst?: string;

  @Optioneel()
  @Id('Het document met het bewijs.')
  readonly documentId?: string;
}

export class MaatregelVervalDto {
  @Tekst({ max: 4000 }, 'Waarom de maatregel niet meer nodig is. De kandidaat kan dit lezen.')
  readonly reden!: string;
}
