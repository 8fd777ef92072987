import { MEDEWERKER_ROLLEN, type MedewerkerRol } from '#domain/personen/rollen.rules.js';
import type { Instant } from '#domain/kalender/instant.js';
import { Genest, Id, IsTijdstip, IsWaar, Keuze, KeuzeLijst, Mailadres, OfNiets, Optioneel, Tekst } from '../http/velden.js';

const BEVESTIGDE_ROLLEN = ['OPDRACHTGEVER', 'FG'] as const;

export class RollenDto {
  @KeuzeLijst(
    MEDEWERKER_ROLLEN,
    { max: MEDEWERKER_ROLLEN.length },
    'Alle functies van deze persoon. Opdrachtgever en functionaris gegevensbescherming worden voorgesteld: een ander moet ze bevestigen.',
    'MedewerkerRol',
  )
  readonly rollen!: readonly MedewerkerRol[];
}

export class AccountDto {
  @Tekst({ max: 500 }, 'De aanmelddienst (issuer).')
  readonly issuer!: string;

  @Tekst({ max: 255 }, 'Hoe de aanmelddienst deze persoon kent (sub).')
  readonly sub!: string;
}

export class NieuwPersoonDto extends RollenDto {
  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string;

  @Mailadres('Het e-mailadres.')
  readonly email!: string;

  @Optioneel()
  @Genest(AccountDto, 'Het account waarmee deze persoon zich aanmeldt. Zonder account wordt hij uitgenodigd.')
  readonly account?: AccountDto;
}

export class PersoonAntwoordDto {
  @Id('De persoon.')
  readonly persoonId!: string;
}

const VERZENDING = ['TE_VERZENDEN', 'VERZONDEN', 'ONBESTELBAAR'] as const;

export class PersoonUitnodigingDto {
  @IsTijdstip('Tot wanneer de link geldt.')
  readonly verlooptOp!: Instant;

  @Keuze(VERZENDING, 'Of de mail met de link is verzonden.', 'UitnodigingVerzending')
  readonly mail!: (typeof VERZENDING)[number];
}

export class PersoonDto extends PersoonAntwoordDto {
  @OfNiets()
  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string | null;

  @OfNiets()
  @Mailadres('Het e-mailadres.')
  readonly email!: string | null;

  @KeuzeLijst(MEDEWERKER_ROLLEN, { max: MEDEWERKER_ROLLEN.length }, 'De functies.', 'MedewerkerRol')
  readonly rollen!: readonly MedewerkerRol[];

  @OfNiets()
  @IsTijdstip('Sinds wanneer deze persoon is geblokkeerd; null als dat niet zo is.')
  readonly geblokkeerdOp!: Instant | null;

  @IsWaar('Of er een account aan deze persoon is gekoppeld.')
  readonly heeftAanmelding!: boolean;

  @OfNiets()
  @Genest(PersoonUitnodigingDto, 'De uitnodiging die deze persoon nog niet heeft gebruikt; null als die er niet is.')
  readonly uitnodiging!: PersoonUitnodigingDto | null;

  @OfNiets()
  @IsTijdstip('Wanneer deze persoon zich het laatst met een browser heeft aangemeld.')
  readonly laatstAangemeldOp!: Instant | null;
}

export class PersoonMetNaamDto extends PersoonAntwoordDto {
  @OfNiets()
  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string | null;
}

export class RolVoorstelDto extends PersoonMetNaamDto {
  @Id('Het voorstel.')
  readonly id!: string;

  @Keuze(BEVESTIGDE_ROLLEN, 'De functie.', 'BevestigdeRol')
  readonly rol!: (typeof BEVESTIGDE_ROLLEN)[number];

  @Genest(PersoonMetNaamDto, 'Wie het voorstelt.')
  readonly voorgesteldDoor!: PersoonMetNaamDto;

  @IsTijdstip('Sinds wanneer het wacht.')
  readonly voorgesteldOp!: Instant;
}

export class RechtDto extends PersoonMetNaamDto {
  @Keuze(MEDEWERKER_ROLLEN, 'De functie.', 'MedewerkerRol')
  readonly rol!: MedewerkerRol;

  @OfNiets()
  @IsTijdstip('Sinds wanneer; null als dat toen nog niet werd bijgehouden.')
  readonly sinds!: Instant | null;

  @OfNiets()
  @Tekst({ max: 200 }, 'Wie de functie heeft gegeven; null als dat bij de installatie was.')
  readonly gegevenDoor!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer er in deze functie het laatst iets is gezien of gedaan.')
  readonly laatstGebruiktOp!: Instant | null;

  @OfNiets()
  @IsTijdstip('Wanneer deze persoon zich het laatst met een browser heeft aangemeld.')
  readonly laatstAangemeldOp!: Instant | null;

  @IsWaar('Of deze persoon is geblokkeerd.')
  readonly geblokkeerd!: boolean;
}
