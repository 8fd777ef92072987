import { BEWAAR_KLASSEN, type BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import { type Bestandssoort, BESTANDSSOORTEN } from '#domain/document/bestand.rules.js';
import {
  DOCUMENT_SOORT_CODES,
  type DocumentSoortCode,
  DOCUMENT_VEREISTEN,
  type DocumentVereiste,
} from '#domain/document/document-soort.js';
import { VERBODEN_DOCUMENT_SOORTEN, type VerbodenDocumentSoort } from '#domain/document/verboden-document.js';
import { Getal, IsWaar, Keuze, KeuzeLijst, Lijst, Tekst, TekstLijst } from '../http/velden.js';

export class DocumentKeuzeDto {
  @Keuze(DOCUMENT_SOORT_CODES, 'Het soort document.', 'DocumentSoort')
  readonly type!: DocumentSoortCode;

  @Tekst({ max: 200 }, 'De naam van het soort.')
  readonly naam!: string;

  @Keuze(DOCUMENT_VEREISTEN, 'Wanneer het document er moet zijn.', 'DocumentVereiste')
  readonly vereist!: DocumentVereiste;

  @IsWaar('Of er nu op dit document wordt gewacht.')
  readonly nodig!: boolean;

  @KeuzeLijst(BESTANDSSOORTEN, { max: 10 }, 'Welke soorten bestanden mogen.', 'Bestandssoort')
  readonly bestandssoorten!: readonly Bestandssoort[];

  @Getal({ min: 1, max: 20_971_520 }, 'Hoe groot een bestand mag zijn, in bytes.')
  readonly grootste!: number;

  @Keuze(BEWAAR_KLASSEN, 'Hoe lang het document wordt bewaard.', 'BewaarKlasse')
  readonly bewaarklasse!: BewaarKlasse;

  @Tekst({ max: 300 }, 'Wat dat betekent, in gewone taal.')
  readonly bewaarUitleg!: string;

  @TekstLijst({ max: 100 }, { max: 20 }, 'Wie het document mag lezen.')
  readonly zichtbaarVoor!: readonly string[];
}

export class VerbodenDocumentDto {
  @Keuze(VERBODEN_DOCUMENT_SOORTEN, 'Het soort dat niet mag.', 'VerbodenDocumentSoort')
  readonly soort!: VerbodenDocumentSoort;

  @Tekst({ max: 200 }, 'De naam van het soort.')
  readonly naam!: string;

  @Tekst({ max: 300 }, 'Waarom het niet mag, en wat dan wel.')
  readonly uitleg!: string;
}

export class DocumentSoortenDto {
  @Lijst(DocumentKeuzeDto, { max: 50 }, 'Wat u nu kunt inleveren.')
  readonly uploads!: readonly DocumentKeuzeDto[];

  @Lijst(VerbodenDocumentDto, { max: 20 }, 'Wat wij nooit mogen bewaren.')
  readonly verboden!: readonly VerbodenDocumentDto[];
}
