import type { Instant } from '#domain/kalender/instant.js';
import { TERMIJN_CODES, type TermijnCode, type TermijnSoort } from '#domain/termijn/termijn-code.js';
import type { MomentCode, MomentSoort } from '#domain/termijn/termijn-profiel.js';
import { ROLLEN, type Rol } from '#domain/toegang/rol.js';
import { IsTijdstip, Keuze, KeuzeLijst, Lijst, Tekst } from '../http/velden.js';

export class GesimuleerdMomentDto {
  @Keuze(['HERINNERING_1', 'HERINNERING_2', 'EINDE', 'ESCALATIE_1', 'ESCALATIE_2'], 'Welk moment van de termijn.', 'MomentCode')
  readonly moment!: MomentCode;

  @Keuze(['HERINNERING', 'EINDE', 'ESCALATIE'], 'Wat voor moment.', 'MomentSoort')
  readonly soort!: MomentSoort;

  @IsTijdstip('Wanneer. Een echte toetsing doet herinneringen en escalaties in het uur daarna.')
  readonly op!: Instant;

  @KeuzeLijst(ROLLEN, { max: 10 }, 'Wie een bericht of een taak krijgen.', 'Rol')
  readonly ontvangers!: readonly Rol[];

  @Tekst({ max: 500 }, 'Wat er dan gebeurt als de stap nog open is.')
  readonly watDanGebeurt!: string;
}

export class GesimuleerdeTermijnDto {
  @Keuze(TERMIJN_CODES, 'De termijn.', 'TermijnCode')
  readonly code!: TermijnCode;

  @Keuze(['WETTELIJK', 'BELEID', 'TERUGREKEN', 'FEITELIJK'], 'Van de wet, van beleid, teruggerekend of een verwachting.', 'TermijnSoort')
  readonly soort!: TermijnSoort;

  @Tekst({ max: 500 }, 'Waar de termijn voor is.')
  readonly omschrijving!: string;

  @IsTijdstip('Het begin.')
  readonly aanvang!: Instant;

  @IsTijdstip('Het einde.')
  readonly einde!: Instant;

  @Lijst(GesimuleerdMomentDto, { max: 10 }, 'Elke herinnering, het einde en elke escalatie.')
  readonly momenten!: readonly GesimuleerdMomentDto[];
}
