import { GEHEIMHOUDINGS_ORGANEN, WOO_BELANGEN } from '#domain/advies/geheimhouding.js';
import { VERSTREKKINGSVORMEN, type VerstrekkingsVorm } from '#domain/advies/verstrekking.rules.js';
import type { Instant } from '#domain/kalender/instant.js';
import { Genest, Id, IsTijdstip, Keuze, OfNiets, OpenKeuze, Optioneel, Tekst } from '../http/velden.js';

export class GeheimhoudingDto {
  @Optioneel()
  @OpenKeuze(
    WOO_BELANGEN,
    'Het belang: artikel 5.1 van de Woo, eerste lid (L1) of tweede lid (L2), met de letter. Moet erbij.',
    'WooBelang',
  )
  readonly belang?: string;

  @Optioneel()
  @OpenKeuze(GEHEIMHOUDINGS_ORGANEN, 'Wie de geheimhouding oplegt. Moet erbij.', 'GeheimhoudingsOrgaan')
  readonly opleggendOrgaan?: string;

  @Optioneel()
  @OpenKeuze(GEHEIMHOUDINGS_ORGANEN, 'Wie de geheimhouding kan opheffen. Moet erbij.', 'GeheimhoudingsOrgaan')
  readonly opheffendOrgaan?: string;
}

export class VerstrekkingDto {
  @OpenKeuze(VERSTREKKINGSVORMEN, 'Openbaar, of geheim aan het hele orgaan. Een andere vorm is er niet.', 'VerstrekkingsVorm')
  readonly vorm!: string;

  @Optioneel()
  @Genest(GeheimhoudingDto, 'De geheimhouding. Alleen en altijd bij de geheime vorm.')
  readonly geheimhouding?: GeheimhoudingDto;
}

export class BriefDto {
  @Id('Het document.')
  readonly documentId!: string;

  @Tekst({ max: 64 }, 'SHA-256 van de PDF.')
  readonly sha256!: string;

  @IsTijdstip('Vanaf wanneer de kandidaat de brief kan lezen.')
  readonly inzageVanaf!: Instant;

  @OfNiets()
  @IsTijdstip('Wanneer de kandidaat de brief voor het eerst opende.')
  readonly gelezenOp!: Instant | null;

  @OfNiets()
  @Keuze(VERSTREKKINGSVORMEN, 'Hoe de brief is verstrekt.', 'VerstrekkingsVorm')
  readonly vorm!: VerstrekkingsVorm | null;

  @OfNiets()
  @Tekst({ max: 1000 }, 'De markering van een geheime brief.')
  readonly markering!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer de brief is verstrekt.')
  readonly verstrektOp!: Instant | null;

  @OfNiets()
  @IsTijdstip('Wanneer de griffier de brief ontving.')
  readonly ontvangenOp!: Instant | null;
}
