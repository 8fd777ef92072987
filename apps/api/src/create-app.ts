import { NestFactory } from '@nestjs/core';
import { DiscoveryService } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Begrenzer } from '#access/begrenzing/begrenzer.js';
import { NestLogger } from '#platform/logging/nest-logger.js';
import { requestLogging } from '#platform/logging/request-logging.js';
import { AppModule } from './app.module.js';
import { API_PAD } from './http/api-versie.js';
import { begrens } from './http/begrens.js';
import { leesInhoud } from './http/inhoud.js';
import { koppen } from './http/koppen.js';
import { eisMethode, vormVan } from './http/methoden.js';
import { alleRoutes } from './http/routes.js';
import { BegrensdeAdapter, SERVER_TIJDEN } from './http/server.js';
import type { ApiOnderdelen } from './onderdelen.js';
import { uitnodigingPagina } from './uitnodiging/pagina.js';
import { serveWeb } from './web/web.js';

/** The API, ready for `init` or `listen`; the same for `main`, the tests and the OpenAPI document. Connects to nothing by itself. */
export async function createApp(onderdelen: ApiOnderdelen): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.met(onderdelen),
    new BegrensdeAdapter(onderdelen.tijden ?? SERVER_TIJDEN),
    {
      bodyParser: false,
      abortOnError: false,
      logger: new NestLogger(onderdelen.logger),
    },
  );
  app.setGlobalPrefix(API_PAD, { exclude: ['health/live', 'health/ready', '.well-known/security.txt'] });
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', [...(onderdelen.configuratie.vertrouwdeProxys ?? [])]);
  const routes = alleRoutes(app.get(DiscoveryService));
  const uploads = routes.filter(({ upload }) => upload).map(({ pad }) => vormVan(pad));
  const web = onderdelen.web === undefined ? undefined : serveWeb(onderdelen.web);
  app.use(
    requestLogging(onderdelen.logger),
    koppen({ https: onderdelen.configuratie.basisUrl.startsWith('https:') }),
    begrens(app.get(Begrenzer, { strict: false }), onderdelen.logger),
    uitnodigingPagina(),
    ...(web === undefined ? [] : [web]),
    eisMethode(routes),
    ...leesInhoud((pad) => uploads.some((vorm) => vorm.test(pad))),
  );
  return app;
}
