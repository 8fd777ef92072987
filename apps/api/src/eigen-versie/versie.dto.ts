import { VOORSTEL_STANDEN } from '#domain/eigen-versie/eigen-versie.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { VersieHerkomst } from '#dossier/eigen-versie/versie-rijen.js';
import { Genest, Getal, Id, IsTijdstip, IsWaar, Keuze, OfNiets } from '../http/velden.js';
import { MedewerkerDto } from '../toetsing/toewijzing.dto.js';

export class VersieVoorstelDto {
  @Id('Het voorstel. De opdrachtgever publiceert het met dit kenmerk.')
  readonly versieId!: string;
}

export class VersieGepubliceerdDto extends VersieVoorstelDto {
  @Getal({ min: 2, max: 9999 }, 'Het nummer van de nieuwe versie.')
  readonly versie!: number;
}

/** What every list of versions tells of each. */
export class VersieDto implements VersieHerkomst {
  @OfNiets()
  @Id('Het voorstel; null bij een versie die bij het product hoort.')
  readonly versieId!: string | null;

  @OfNiets()
  @Getal({ min: 1, max: 9999 }, 'Het nummer; null zolang het voorstel niet is gepubliceerd.')
  readonly versie!: number | null;

  @Keuze(
    ['INGEBOUWD', ...VOORSTEL_STANDEN],
    'Van het product, voorgesteld, gepubliceerd, of vervallen door een nieuwer voorstel.',
    'VersieStand',
  )
  readonly stand!: VersieHerkomst['stand'];

  @Getal({ min: 1, max: 9999 }, 'De versie van het product waar deze op rust.')
  readonly basis!: number;

  @IsWaar('Of een nieuwe toetsing deze versie krijgt.')
  readonly geldt!: boolean;

  @OfNiets()
  @Genest(MedewerkerDto, 'Wie de versie heeft voorgesteld.')
  readonly voorgesteldDoor!: MedewerkerDto | null;

  @OfNiets()
  @IsTijdstip('Wanneer.')
  readonly voorgesteldOp!: Instant | null;

  @OfNiets()
  @Genest(MedewerkerDto, 'Wie de versie heeft gepubliceerd.')
  readonly gepubliceerdDoor!: MedewerkerDto | null;

  @OfNiets()
  @IsTijdstip('Vanaf wanneer nieuwe toetsingen de versie krijgen.')
  readonly gepubliceerdOp!: Instant | null;
}
