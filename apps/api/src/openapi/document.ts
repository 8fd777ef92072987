import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { API_PAD, API_VERSIE } from '../http/api-versie.js';
import { metGewoneProblemen } from './gewone-problemen.js';

const UITLEG = `De API van de integriteitstoetsing. Handelingen van personen zijn POST, PUT of DELETE op een toetsing; elke handeling heet zoals in
\`GET /toetsingen/{toetsingId}/handelingen\`, dat ook zegt wat nu mogelijk is en waarom iets niet kan.

Aanmelden gaat met een toegangsbewijs (\`Authorization: Bearer\`) of, in de browser, met een sessie; dan is bij elke handeling de kop \`X-CSRF\` nodig
(zie \`GET /ik\`). Wat u niet mag zien, bestaat voor u niet: het antwoord is dan 404. Fouten zijn \`application/problem+json\` (RFC 9457) met een vaste \`code\`.
Tijdstippen zijn in UTC, datums zijn \`JJJJ-MM-DD\`.`;

/** The OpenAPI document of this API, made from the code alone. Paths in it are below the server address. */
export function maakDocument(app: INestApplication): OpenAPIObject {
  const opzet = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Integriteitstoetsing API')
    .setDescription(UITLEG)
    .setVersion(API_VERSIE)
    .setContact('Beheer integriteitstoetsing', 'https://integriteitstoetsing.example/contact', 'beheer@integriteitstoetsing.example')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer(API_PAD, 'Deze installatie')
    .addCookieAuth(
      '__Host-its',
      { type: 'apiKey', in: 'cookie', description: 'De sessie van de browser; begint bij `GET /aanmelden`.' },
      'sessie',
    )
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Toegangsbewijs van de aanmelddienst voor deze API.' },
      'token',
    )
    .build();
  const document = SwaggerModule.createDocument(app, opzet, { ignoreGlobalPrefix: false });
  return metGewoneProblemen({ ...document, paths: onderServer(document.paths) });
}

/** Health lies beside the API and is described by the operations manual, not here. */
function onderServer(paden: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  const eigen = Object.entries(paden).filter(([pad]) => pad.startsWith(`${API_PAD}/`));
  return Object.fromEntries(
    eigen.map(([pad, inhoud]): [string, typeof inhoud] => [pad.slice(API_PAD.length), inhoud]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The text of `apps/api/openapi.json`. */
export function alsTekst(document: OpenAPIObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
