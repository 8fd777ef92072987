import { ApiProperty } from '@nestjs/swagger';
import { BEWAAR_TERMIJNEN, type BewaarTermijn } from '#domain/bewaren/bewaarplan.js';
import type { BeleidVanKlasse, VerklaringVanVernietiging } from '#domain/bewaren/verklaring.js';
import {
  VERNIETIGING_OMVANGEN,
  VERNIETIGING_STATUSSEN,
  type VernietigingOmvang,
  type VernietigingStatus,
} from '#domain/bewaren/vernietiging.js';
import { BEWAAR_KLASSEN, type BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import type { Instant } from '#domain/kalender/instant.js';
import { Genest, Getal, Id, IsTijdstip, Keuze, Lijst, OfNiets, Tekst, TekstLijst } from '../http/velden.js';

const OMVANG = 'Alleen de gegevens van het onderzoek, enkele weken na een benoeming, of het hele dossier: alles wat er nog is.';
const AANTAL = { min: 0, max: 1_000_000 };

export class NieuweVernietigingDto {
  @Keuze(VERNIETIGING_OMVANGEN, OMVANG, 'VernietigingOmvang')
  readonly omvang!: VernietigingOmvang;
}

export class BeleidVanKlasseDto implements BeleidVanKlasse {
  @Keuze(BEWAAR_KLASSEN, 'De bewaarklasse.', 'BewaarKlasse')
  readonly klasse!: BewaarKlasse;

  @Tekst({ max: 200 }, 'De selectielijst.')
  readonly selectielijst!: string;

  @Tekst({ max: 60 }, 'De categorie in die lijst.')
  readonly categorie!: string;
}

export class VerklaringVanVernietigingDto implements VerklaringVanVernietiging {
  @Getal({ min: 1, max: 1 }, 'De versie van deze vorm.')
  readonly versie!: 1;

  @Id('Het besluit.')
  readonly vernietigingId!: string;

  @Id('De toetsing.')
  readonly toetsingId!: string;

  @Tekst({ max: 40 }, 'Het zaaknummer.')
  readonly zaaknummer!: string;

  @Keuze(VERNIETIGING_OMVANGEN, OMVANG, 'VernietigingOmvang')
  readonly omvang!: VernietigingOmvang;

  @Keuze(BEWAAR_TERMIJNEN, 'De bewaartermijn die voorbij was.', 'BewaarTermijn')
  readonly termijn!: BewaarTermijn;

  @Lijst(BeleidVanKlasseDto, { max: 6 }, 'Op grond waarvan elke bewaarklasse is vernietigd.')
  readonly klassen!: readonly BeleidVanKlasseDto[];

  @IsTijdstip('Wanneer daartoe is besloten.')
  readonly beslotenOp!: Instant;

  @OfNiets()
  @Id('Wie daartoe besloot.')
  readonly beslotenDoor!: string | null;

  @IsTijdstip('Wanneer de vernietiging begon: vanaf dan kon niemand meer iets lezen.')
  readonly begonnenOp!: Instant;

  @IsTijdstip('Wanneer alles was vernietigd.')
  readonly voltooidOp!: Instant;

  @Getal(AANTAL, 'Hoeveel bestanden zijn verwijderd.')
  readonly bestanden!: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Hoeveel regels zijn verwijderd, per tabel.' })
  readonly rijen!: Readonly<Record<string, number>>;

  @TekstLijst({ max: 64 }, { max: 10 }, 'Kenmerken van de vernietigde sleutels: SHA-256 van hun nummer.')
  readonly sleutels!: readonly string[];
}

export class VernietigingDto {
  @Id('Het besluit.')
  readonly id!: string;

  @Keuze(VERNIETIGING_OMVANGEN, OMVANG, 'VernietigingOmvang')
  readonly omvang!: VernietigingOmvang;

  @Keuze(BEWAAR_TERMIJNEN, 'De bewaartermijn.', 'BewaarTermijn')
  readonly termijn!: BewaarTermijn;

  @Keuze(VERNIETIGING_STATUSSEN, 'Hoe het ermee staat.', 'VernietigingStatus')
  readonly status!: VernietigingStatus;

  @IsTijdstip('Wanneer is besloten.')
  readonly beslotenOp!: Instant;

  @IsTijdstip('Vanaf wanneer het besluit wordt uitgevoerd. Tot dan kan het worden ingetrokken.')
  readonly uitvoerenVanaf!: Instant;

  @OfNiets()
  @IsTijdstip('Wanneer het besluit is ingetrokken.')
  readonly ingetrokkenOp!: Instant | null;

  @OfNiets()
  @IsTijdstip('Wanneer alles was vernietigd.')
  readonly voltooidOp!: Instant | null;

  @OfNiets()
  @Genest(VerklaringVanVernietigingDto, 'De verklaring van vernietiging.')
  readonly verklaring!: VerklaringVanVernietigingDto | null;

  @OfNiets()
  @Tekst({ max: 64 }, 'SHA-256 van de verklaring in vaste vorm (RFC 8785). Dit getal staat ook in de keten van de toetsing.')
  readonly hash!: string | null;
}
