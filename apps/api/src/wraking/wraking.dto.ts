import { WRAKING_BESLUITEN, type WrakingBesluit } from '#domain/wraking/wraking.js';
import { Id, IsTijdstip, Keuze, OfNiets, Tekst } from '../http/velden.js';

export class NieuweWrakingDto {
  @Tekst({ max: 4000 }, 'Waarom u deze persoon niet onafhankelijk vindt. Alleen de opdrachtgever leest dit.')
  readonly reden!: string;
}

export class WrakingBesluitDto {
  @Keuze(WRAKING_BESLUITEN, 'Wijst u de wraking toe of af?', 'WrakingBesluit')
  readonly besluit!: WrakingBesluit;

  @Tekst({ max: 4000 }, 'Waarom. De kandidaat leest dit.')
  readonly motivering!: string;
}

export class WrakingDto {
  @Id('De wraking.')
  readonly id!: string;

  @Id('De toewijzing waarover het gaat.')
  readonly toewijzingId!: string;

  @Tekst({ max: 4000 }, 'De reden van de kandidaat.')
  readonly reden!: string;

  @IsTijdstip('Wanneer de kandidaat de wraking indiende.')
  readonly ingediendOp!: string;

  @OfNiets()
  @Keuze(WRAKING_BESLUITEN, 'Het besluit, als dat er is.', 'WrakingBesluit')
  readonly besluit!: WrakingBesluit | null;

  @OfNiets()
  @Tekst({ max: 4000 }, 'De motivering van het besluit.')
  readonly motivering!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer de opdrachtgever besloot.')
  readonly beslotenOp!: string | null;
}
