import { DOCUMENT_SOORT_CODES, type DocumentSoortCode } from '#domain/document/document-soort.js';
import { Keuze, KeuzeLijst, Lijst, Tekst } from '../http/velden.js';
import { VersieDto } from './versie.dto.js';

export class DocumentenlijstVoorstelDto {
  @KeuzeLijst(
    DOCUMENT_SOORT_CODES,
    { max: 50 },
    'De documenten die elke kandidaat moet inleveren, en niet alleen op verzoek.',
    'DocumentSoort',
  )
  readonly verplicht!: readonly DocumentSoortCode[];
}

export class DocumentenlijstVersieDto extends VersieDto {
  @KeuzeLijst(
    DOCUMENT_SOORT_CODES,
    { max: 50 },
    'De documenten die elke kandidaat moet inleveren, en niet alleen op verzoek.',
    'DocumentSoort',
  )
  readonly verplicht!: readonly DocumentSoortCode[];
}

export class DocumentOpVerzoekDto {
  @Keuze(DOCUMENT_SOORT_CODES, 'Het soort document.', 'DocumentSoort')
  readonly code!: DocumentSoortCode;

  @Tekst({ max: 200 }, 'Hoe het heet.')
  readonly naam!: string;
}

export class DocumentenlijstVersiesDto {
  @Lijst(DocumentOpVerzoekDto, { max: 50 }, 'De documenten die u in een volgende versie van elke kandidaat kunt vragen.')
  readonly opVerzoek!: readonly DocumentOpVerzoekDto[];

  @Lijst(DocumentenlijstVersieDto, { max: 9999 }, 'De versies, de oudste eerst.')
  readonly versies!: readonly DocumentenlijstVersieDto[];
}
