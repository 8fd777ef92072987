import { UITVRAAG_VRAAG_CODES, type UitvraagVraagCode } from '#domain/uitvraag/uitvraag-vragen.js';
import { Id, IsTijdstip, Keuze, OfNiets, Tekst, TekstLijst } from '../http/velden.js';

export class NieuweVraagDto {
  @Keuze(UITVRAAG_VRAAG_CODES, 'Welke vraag u stelt.', 'UitvraagVraagCode')
  readonly vraag!: UitvraagVraagCode;

  @TekstLijst({ max: 200 }, { min: 1, max: 20 }, 'Over welke organisaties of adressen. Noem nooit de reden.')
  readonly over!: string[];

  @Id('De collega die antwoordt.')
  readonly persoonId!: string;
}

export class UitvraagAntwoordDto {
  @Tekst({ max: 4000 }, 'Uw antwoord. U kunt het daarna niet meer zien of wijzigen.')
  readonly antwoord!: string;
}

export class UitvraagVraagDto {
  @Tekst({ max: 200 }, 'Het onderwerp.')
  readonly domein!: string;

  @Tekst({ max: 6000 }, 'De vraag.')
  readonly tekst!: string;
}

export class GesteldeVraagDto extends UitvraagVraagDto {
  @Id('De vraag.')
  readonly id!: string;

  @Keuze(UITVRAAG_VRAAG_CODES, 'Welke vraag het is.', 'UitvraagVraagCode')
  readonly vraag!: UitvraagVraagCode;

  @Id('De collega die antwoordt.')
  readonly persoonId!: string;

  @OfNiets()
  @Tekst({ max: 200 }, 'De naam van de collega.')
  readonly naam!: string | null;

  @IsTijdstip('Wanneer de vraag is gesteld.')
  readonly gesteldOp!: string;

  @OfNiets()
  @IsTijdstip('Wanneer het antwoord kwam.')
  readonly beantwoordOp!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer de vraag is ingetrokken.')
  readonly ingetrokkenOp!: string | null;
}

export class WachtendeVraagDto {
  @Id('De vraag.')
  readonly uitvraagId!: string;

  @Id('Waar u de vraag vindt.')
  readonly toetsingId!: string;

  @IsTijdstip('Wanneer de vraag is gesteld.')
  readonly gesteldOp!: string;
}
