import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { maakDocument } from './document.js';

/** Serves the documentation page at `/docs`, with everything it needs from here, and the document at `/docs/openapi.json`. */
export function serveDocumentatie(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => maakDocument(app), {
    customSiteTitle: 'Integriteitstoetsing API',
    jsonDocumentUrl: 'docs/openapi.json',
    raw: ['json'],
    swaggerOptions: { tryItOutEnabled: false, displayRequestDuration: false, validatorUrl: null },
  });
}
