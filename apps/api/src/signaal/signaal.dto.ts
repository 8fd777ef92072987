import type { Instant } from '#domain/kalender/instant.js';
import { SIGNAAL_SOORTEN, type SignaalSoort } from '#domain/signaal/signaal.js';
import { Genest, Id, IsTijdstip, Keuze, OfNiets, Tekst } from '../http/velden.js';

export class SignaalInhoudDto {
  @Keuze(SIGNAAL_SOORTEN, 'Waar het signaal over gaat.', 'SignaalSoort')
  readonly soort!: SignaalSoort;

  @Tekst({ max: 1000 }, 'Wat de opdrachtgever moet weten. Schrijf niet op wat in een strafdossier hoort.')
  readonly toelichting!: string;
}

export class SignaalDto {
  @Id('Het signaal.')
  readonly id!: string;

  @IsTijdstip('Wanneer het is gemeld.')
  readonly gemeldOp!: Instant;

  @OfNiets()
  @IsTijdstip('Wanneer het is afgehandeld.')
  readonly afgehandeldOp!: Instant | null;

  @OfNiets()
  @Genest(SignaalInhoudDto, 'Wat er is gemeld. Na de afhandeling is dit gewist.')
  readonly inhoud!: SignaalInhoudDto | null;
}
