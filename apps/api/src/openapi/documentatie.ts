import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { maakDocument } from './document.js';

/** Serves the document at `/docs/openapi.json`, and with `pagina` a page to read it at `/docs`. */
export function serveDocumentatie(app: INestApplication, { pagina }: { readonly pagina: boolean }): void {
  SwaggerModule.setup('docs', app, () => maakDocument(app), {
    customSiteTitle: 'Integriteitstoetsing API',
    jsonDocumentUrl: 'docs/openapi.json',
    raw: ['json'],
    ui: pagina,
    swaggerOptions: { tryItOutEnabled: false, displayRequestDuration: false, validatorUrl: null },
  });
}
