import { DOCUMENT_SOORT_CODES, type DocumentSoortCode } from '#domain/document/document-soort.js';
import type { Instant } from '#domain/kalender/instant.js';
import { VOORBEHOUD_DELEN, type VoorbehoudDeel } from '#domain/voorbehoud/voorbehoud.rules.js';
import { IsTijdstip, Keuze, KeuzeLijst, OfNiets, Tekst, TekstLijst } from '../http/velden.js';

export class VoorbehoudBesluitDto {
  @Keuze(VOORBEHOUD_DELEN, 'In welk deel iets ontbreekt.', 'VoorbehoudDeel')
  readonly deel!: VoorbehoudDeel;
}

export class OntbrekendDto extends VoorbehoudBesluitDto {
  @TekstLijst({ max: 20 }, { max: 100 }, 'De codes van de vragen zonder goed antwoord.')
  readonly vragen!: readonly string[];

  @KeuzeLijst(DOCUMENT_SOORT_CODES, { max: 50 }, 'De documenten die ontbreken.', 'DocumentSoort')
  readonly documenten!: readonly DocumentSoortCode[];

  @Tekst({ min: 0, max: 2000 }, 'Wat er ontbreekt, voor de opdrachtgever en het rapport. Noem geen antwoorden.')
  readonly toelichting!: string;
}

export class VoorbehoudDto extends OntbrekendDto {
  @IsTijdstip('Wanneer de adviseur dit heeft voorgelegd.')
  readonly gevraagdOp!: Instant;

  @OfNiets()
  @IsTijdstip('Wanneer de opdrachtgever heeft besloten om door te gaan.')
  readonly beslotenOp!: Instant | null;
}
