import { DOEL_FUNCTIES, GEWEIGERDE_FUNCTIES } from '#domain/benoembaarheid/doelfunctie.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { TERMIJN_PROFIEL_CODES, type TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { AANLEIDINGEN, type ToetsingAanleiding } from '#domain/toetsing/toetsing-status.js';
import { Genest, Getal, Id, IsDatum, Keuze, Mailadres, Optioneel, Tekst } from '../http/velden.js';

const TELEFOON = 'Het telefoonnummer van de kandidaat.';

export class KandidaatWijzigingDto {
  @Tekst({ max: 200 }, 'De naam van de kandidaat.')
  readonly naam!: string;

  @Optioneel()
  @Tekst({ max: 30 }, TELEFOON)
  readonly telefoon?: string;
}

export class KandidaatDto extends KandidaatWijzigingDto {
  @Mailadres('Het mailadres waarmee de kandidaat zich aanmeldt. Dit kunt u later niet wijzigen.')
  readonly email!: string;
}

class ConceptVelden {
  @Optioneel()
  @Tekst({ max: 500 }, 'De portefeuille die wordt verwacht.')
  readonly portefeuille?: string;

  @Optioneel()
  @Tekst({ max: 200 }, 'De partij die de kandidaat voordraagt.')
  readonly voordragendePartij?: string;

  @Optioneel()
  @IsDatum(
    'De dag van de vergadering waarop de benoeming staat gepland. Laat deze weg bij een formatie, die een eigen datum heeft. Bij een herijking is er geen en bewaren wij hem niet.',
  )
  readonly raadsdatum?: IsoDate;

  @Optioneel()
  @Keuze(
    TERMIJN_PROFIEL_CODES,
    'Welke termijnen gelden. Zonder keuze zijn dat die van de formatie, en anders de normale. Oefentermijnen kunnen alleen bij een oefenorganisatie.',
    'TermijnProfiel',
  )
  readonly termijnProfiel?: TermijnProfielCode;

  @Optioneel()
  @Getal({ min: 1, max: 9999 }, 'Alleen binnen een formatie: een andere versie van de vragenlijst dan de andere kandidaten hebben.')
  readonly vragenlijstVersie?: number;

  @Optioneel()
  @Getal({ min: 1, max: 9999 }, 'Alleen binnen een formatie: een andere versie van de documentenlijst dan de andere kandidaten hebben.')
  readonly documentenlijstVersie?: number;

  @Optioneel()
  @Tekst({ max: 1000 }, 'Waarom deze kandidaat anders wordt behandeld dan de andere kandidaten van de formatie.')
  readonly redenAfwijking?: string;
}

export class NieuwConceptDto extends ConceptVelden {
  @Genest(KandidaatDto, 'De kandidaat.')
  readonly kandidaat!: KandidaatDto;

  @Keuze(
    [...DOEL_FUNCTIES, ...GEWEIGERDE_FUNCTIES],
    'De functie. Waarvoor de wet geen toetsing toestaat, weigeren wij met uitleg.',
    'GevraagdeFunctie',
  )
  readonly doelfunctie!: string;

  @Keuze(AANLEIDINGEN, 'Waarom de toetsing wordt gehouden.', 'ToetsingAanleiding')
  readonly aanleiding!: ToetsingAanleiding;

  @Optioneel()
  @Id('De formatie. Nodig als een formatie de aanleiding is; mogelijk bij een herbenoeming.')
  readonly formatieId?: string;
}

export class ConceptWijzigingDto extends ConceptVelden {
  @Genest(KandidaatWijzigingDto, 'De kandidaat. Het mailadres ligt vast: een andere kandidaat is een andere toetsing.')
  readonly kandidaat!: KandidaatWijzigingDto;
}
