import { ADVIES_CONCLUSIES, type AdviesConclusie } from '#domain/advies/conclusie.js';
import { type Processtatus, PROCESSTATUSSEN } from '#domain/formateur/processtatus.js';
import { Id, Keuze, OfNiets, Tekst } from '../http/velden.js';

export class KoppelFormateurDto {
  @Id('De formateur.')
  readonly persoonId!: string;
}

export class FormateurDto extends KoppelFormateurDto {
  @OfNiets()
  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string | null;
}

export class ProcesstatusDto {
  @Id('De toetsing.')
  readonly toetsingId!: string;

  @Tekst({ max: 40 }, 'Het zaaknummer.')
  readonly zaaknummer!: string;

  @Keuze(PROCESSTATUSSEN, 'Hoe ver de toetsing is.', 'Processtatus')
  readonly processtatus!: Processtatus;

  @OfNiets()
  @Keuze(ADVIES_CONCLUSIES, 'De conclusie van de brief; null zolang die niet is verstrekt.', 'AdviesConclusie')
  readonly conclusie!: AdviesConclusie | null;
}
