import { BESTANDSSOORTEN } from '#domain/document/bestand.rules.js';
import { DOCUMENT_SCANS, type DocumentScan } from '#domain/document/document-scan.js';
import { DOCUMENT_SOORT_CODES, type DocumentSoortCode } from '#domain/document/document-soort.js';
import { DOCUMENT_STATUSSEN, type DocumentStatus } from '#domain/document/document-status.js';
import { DOCUMENT_OORDELEN, type DocumentOordeel } from '#dossier/documenten/documenten.service.js';
import { Getal, Id, IsTijdstip, Keuze, Lijst, OfNiets, Optioneel, Tekst, TekstLijst } from '../http/velden.js';

export class DocumentBeoordelingDto {
  @Keuze(DOCUMENT_OORDELEN, 'Het oordeel. Wat niet nodig is, wordt direct verwijderd.', 'DocumentOordeel')
  readonly oordeel!: DocumentOordeel;

  @Optioneel()
  @Tekst({ min: 0, max: 2000 }, 'Wat er ontbreekt; nodig als u om een aanvulling vraagt. De kandidaat leest dit.')
  readonly reden?: string;
}

export class DocumentDto {
  @Id('Het document.')
  readonly id!: string;

  @Keuze(DOCUMENT_SOORT_CODES, 'Het soort document.', 'DocumentSoort')
  readonly type!: DocumentSoortCode;

  @Tekst({ max: 200 }, 'De naam van het soort.')
  readonly soortNaam!: string;

  @Keuze(DOCUMENT_STATUSSEN, 'Hoe het met het document staat.', 'DocumentStatus')
  readonly status!: DocumentStatus;

  @Keuze(
    DOCUMENT_SCANS,
    'Of een virusscanner het bestand heeft bekeken. WACHT: dat gebeurt nog, en niemand kan het openen.',
    'DocumentScan',
  )
  readonly scan!: DocumentScan;

  @Getal({ min: 1, max: 10_000 }, 'Het hoeveelste document van dit soort dit is.')
  readonly versie!: number;

  @Tekst({ min: 0, max: 120 }, 'De naam van het bestand; leeg als het bestand weg is.')
  readonly naam!: string;

  @Keuze(BESTANDSSOORTEN, 'Het soort bestand.', 'Bestandssoort')
  readonly bestandssoort!: string;

  @Getal({ min: 1, max: 20_971_520 }, 'De grootte in bytes.')
  readonly grootte!: number;

  @OfNiets()
  @Tekst({ max: 2000 }, 'Wat er ontbreekt, als de adviseur om een ander document vraagt.')
  readonly reden!: string | null;

  @IsTijdstip('Wanneer het document is ingeleverd.')
  readonly gemaaktOp!: string;
}

export class DocumentenDto {
  @Lijst(DocumentDto, { max: 500 }, 'De documenten die er zijn.')
  readonly documenten!: readonly DocumentDto[];

  @TekstLijst({ max: 200 }, { max: 50 }, 'Wat nog nodig is of nog moet worden beoordeeld.')
  readonly openstaand!: readonly string[];
}
