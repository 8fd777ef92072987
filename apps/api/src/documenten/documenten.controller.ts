import { createHash } from 'node:crypto';
import { Body, Controller, Delete, Get, Post, Query, Res, type StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { Response } from 'express';
import { BESTANDSSOORT_MIME, magUploaden } from '#domain/document/bestand.rules.js';
import { DOCUMENT_SOORT_CODES } from '#domain/document/document-soort.js';
import { VERBODEN_DOCUMENT_SOORTEN, VERBODEN_DOCUMENTEN } from '#domain/document/verboden-document.js';
import { DocumentenService } from '#dossier/documenten/documenten.service.js';
import { IntrekkingService } from '#dossier/documenten/intrekking.service.js';
import { type OntvangenBestand, UploadService } from '#dossier/documenten/upload.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { bestandAntwoord } from '../http/bestand-antwoord.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { DocumentSoortenDto } from './document-soorten.dto.js';
import { DocumentBeoordelingDto, DocumentenDto } from './documenten.dto.js';
import { UploadInterceptor, VanUpload } from './upload.interceptor.js';
import { VOORBEELD, voorbeeldAntwoord, VoorbeeldVraagDto } from './voorbeeld.js';

const UPLOADS = DOCUMENT_SOORT_CODES.filter((code) => magUploaden('KANDIDAAT', code) || magUploaden('ADVISEUR', code));

const SOORT = 'Het soort document. Wat wij nooit mogen bewaren, weigeren wij met uitleg.';

@Controller('toetsingen/:toetsingId/documenten')
export class DocumentenController {
  constructor(
    private readonly documenten: DocumentenService,
    private readonly upload: UploadService,
    private readonly intrekking: IntrekkingService,
  ) {}

  @Get()
  @Inzien('DOCUMENTEN', 'bekijkDocumenten', { antwoord: DocumentenDto, omschrijving: 'De documenten, en wat nog nodig is' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<DocumentenDto> {
    return this.documenten.lees(beller, toetsingId);
  }

  @Get('soorten')
  @Inzien('OPZET', 'bekijkDocumentSoorten', {
    antwoord: DocumentSoortenDto,
    omschrijving: 'Wat u nu kunt inleveren, en wat wij nooit mogen bewaren',
  })
  async soorten(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<DocumentSoortenDto> {
    const uploads = await this.documenten.soorten(beller, toetsingId);
    return { uploads, verboden: VERBODEN_DOCUMENT_SOORTEN.map((soort) => ({ soort, ...VERBODEN_DOCUMENTEN[soort] })) };
  }

  @Get(':documentId/inhoud')
  @Inzien('DOCUMENTEN', 'haalDocument', {
    antwoord: Object.values(BESTANDSSOORT_MIME),
    omschrijving: 'Het bestand zelf, om op te slaan',
    problemen: [409],
  })
  async inhoud(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @ObjectId('documentId') documentId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return bestandAntwoord(response, await this.documenten.open(beller, toetsingId, documentId));
  }

  @Get(':documentId/voorbeeld')
  @Inzien('DOCUMENTEN', 'bekijkDocument', VOORBEELD)
  async voorbeeld(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @ObjectId('documentId') documentId: string,
    @Query() { pagina }: VoorbeeldVraagDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return voorbeeldAntwoord(response, await this.documenten.voorbeeld(beller, toetsingId, documentId, pagina));
  }

  @Post()
  @UseInterceptors(UploadInterceptor)
  @Handeling('uploadDocument', { bestand: true })
  @ApiBody({
    description: 'Eerst het soort, dan het bestand: pdf, docx, odt, jpg of png, ten hoogste 20 MB.',
    schema: {
      type: 'object',
      required: ['soort', 'bestand'],
      properties: {
        soort: { type: 'string', enum: [...UPLOADS, ...VERBODEN_DOCUMENT_SOORTEN], description: SOORT },
        bestand: { type: 'string', format: 'binary' },
      },
    },
  })
  lever(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @VanUpload() bestand: OntvangenBestand,
  ): Promise<HandelingAntwoord> {
    return this.upload.neemOp(metBestand(verzoek, bestand), toetsingId, bestand);
  }

  @Post(':documentId/beoordeling')
  @Handeling('beoordeelDocument')
  beoordeel(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('documentId') documentId: string,
    @Body() { oordeel, reden }: DocumentBeoordelingDto,
  ): Promise<HandelingAntwoord> {
    return this.documenten.beoordeel(verzoek, toetsingId, documentId, oordeel, reden);
  }

  @Delete(':documentId')
  @Handeling('trekDocumentIn')
  trekIn(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('documentId') documentId: string,
  ): Promise<HandelingAntwoord> {
    return this.intrekking.trekIn(verzoek, toetsingId, documentId);
  }

  @Post(':documentId/verwijdering')
  @Handeling('verwijderVerbodenDocument', { uitleg: 'Het bestand is direct weg, voor iedereen.' })
  verwijderVerboden(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('documentId') documentId: string,
  ): Promise<HandelingAntwoord> {
    return this.intrekking.verwijderVerboden(verzoek, toetsingId, documentId);
  }

  @Post('afronding')
  @Handeling('rondDocumentenAf')
  rondAf(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.documenten.rondAf(verzoek, toetsingId);
  }
}

/** The same request is the same form with the same file. */
function metBestand(verzoek: Verzoek, { inhoudHash }: OntvangenBestand): Verzoek {
  const { idempotentie } = verzoek;
  if (idempotentie === undefined) return verzoek;
  return {
    ...verzoek,
    idempotentie: { ...idempotentie, verzoekHash: createHash('sha256').update(idempotentie.verzoekHash).update(inhoudHash).digest() },
  };
}
