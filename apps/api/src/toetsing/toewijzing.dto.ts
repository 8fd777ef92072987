import type { IsoDate } from '#domain/kalender/iso-date.js';
import { KIESBARE_ROLLEN, type KiesbareRol } from '#domain/personen/kiesbare-rol.js';
import { Genest, Id, IsDatum, IsTijdstip, IsWaar, Keuze, OfNiets, Optioneel, Tekst } from '../http/velden.js';

const ROLLEN = ['ADVISEUR', 'TOETSER'] as const;
type ToewijzingRol = (typeof ROLLEN)[number];
const VERKLARINGEN = ['GEEN_CONFLICT', 'CONFLICT_GEMELD'] as const;

export class ExternBureauDto {
  @Optioneel()
  @Tekst({ max: 200 }, 'De naam van het bureau.')
  readonly naam?: string;

  @Tekst({ max: 100 }, 'Het nummer van de Wpbr-vergunning van het bureau.')
  readonly wpbrNummer!: string;

  @Tekst({ max: 200 }, 'Het kenmerk van de verwerkersovereenkomst.')
  readonly verwerkersovereenkomst!: string;

  @IsDatum('De laatste dag waarop de overeenkomst geldt.')
  readonly geldigTot!: IsoDate;
}

export class NieuweToewijzingDto {
  @Id('De persoon die wordt toegewezen.')
  readonly persoonId!: string;

  @Keuze(ROLLEN, 'In welke rol.', 'ToewijzingRol')
  readonly rol!: ToewijzingRol;

  @Optioneel()
  @IsWaar('Of deze adviseur de toetsing leidt. Zonder keuze leidt de eerste.')
  readonly leidend?: boolean;

  @Optioneel()
  @Genest(
    ExternBureauDto,
    'De gegevens van het bureau, als de persoon daar werkt. Staat hij bij een bureau in de lijst, dan gelden de gegevens van dat bureau.',
  )
  readonly extern?: ExternBureauDto;
}

export class OnafhankelijkheidDto {
  @IsWaar('Waar als er een band is met de kandidaat of de voordragende partij. De reden hoeft u niet te geven.')
  readonly conflict!: boolean;
}

export class MedewerkersVraagDto {
  @Keuze(KIESBARE_ROLLEN, 'Voor welke functie.', 'KiesbareRol')
  readonly rol!: KiesbareRol;
}

export class MedewerkerDto {
  @Id('De persoon.')
  readonly persoonId!: string;

  @OfNiets()
  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string | null;
}

export class BureauVanMedewerkerDto {
  @Id('Het bureau.')
  readonly bureauId!: string;

  @Tekst({ max: 200 }, 'De naam van het bureau.')
  readonly naam!: string;

  @IsDatum('De laatste dag waarop vergunning en overeenkomst allebei gelden.')
  readonly geldigTot!: IsoDate;

  @IsWaar('Of u iemand van dit bureau vandaag kunt toewijzen.')
  readonly geldig!: boolean;
}

export class ToewijsbareDto extends MedewerkerDto {
  @OfNiets()
  @Genest(BureauVanMedewerkerDto, 'Het bureau waar deze persoon werkt; null als hij bij uw organisatie zelf werkt.')
  readonly bureau!: BureauVanMedewerkerDto | null;
}

export class EigenToewijzingDto {
  @Id('De toewijzing.')
  readonly id!: string;

  @Keuze(ROLLEN, 'In welke rol.', 'ToewijzingRol')
  readonly rol!: ToewijzingRol;

  @IsWaar('Of deze adviseur de toetsing leidt.')
  readonly leidend!: boolean;

  @OfNiets()
  @Keuze(VERKLARINGEN, 'Wat is verklaard, als dat is gebeurd.', 'OnafhankelijkheidsVerklaring')
  readonly verklaring!: (typeof VERKLARINGEN)[number] | null;
}

export class ToewijzingDto extends EigenToewijzingDto {
  @Id('De persoon.')
  readonly persoonId!: string;

  @OfNiets()
  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string | null;

  @IsTijdstip('Vanaf wanneer.')
  readonly toegewezenOp!: string;

  @OfNiets()
  @IsTijdstip('Tot wanneer, als de toewijzing voorbij is.')
  readonly beeindigdOp!: string | null;

  @OfNiets()
  @Genest(ExternBureauDto, 'De gegevens van het bureau. Alleen voor de opdrachtgever en de FG.')
  readonly extern!: ExternBureauDto | null;
}
