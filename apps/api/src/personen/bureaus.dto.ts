import type { IsoDate } from '#domain/kalender/iso-date.js';
import { Id, IsDatum, Lijst, OfNiets, Tekst } from '../http/velden.js';
import { PersoonMetNaamDto } from './personen.dto.js';

export class NieuwBureauDto {
  @Tekst({ max: 200 }, 'De naam van het bureau.')
  readonly naam!: string;

  @Tekst({ max: 100 }, 'Het nummer van de Wpbr-vergunning.')
  readonly wpbrNummer!: string;

  @IsDatum('De laatste dag waarop de vergunning geldt.')
  readonly wpbrGeldigTot!: IsoDate;

  @Tekst({ max: 200 }, 'Het kenmerk van de verwerkersovereenkomst.')
  readonly verwerkersovereenkomst!: string;

  @IsDatum('De laatste dag waarop de overeenkomst geldt.')
  readonly overeenkomstGeldigTot!: IsoDate;
}

export class BureauAntwoordDto {
  @Id('Het bureau.')
  readonly bureauId!: string;
}

export class BureauDto extends NieuwBureauDto {
  @Id('Het bureau.')
  readonly bureauId!: string;

  @Lijst(PersoonMetNaamDto, { max: 1000 }, 'De mensen van dit bureau die voor uw organisatie werken.')
  readonly leden!: readonly PersoonMetNaamDto[];
}

export class BureauVanPersoonDto {
  @OfNiets()
  @Id('Het bureau waar deze persoon werkt; null als hij bij uw organisatie zelf werkt.')
  readonly bureauId!: string | null;
}
