import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Begrenzer } from '#access/begrenzing/begrenzer.js';
import { BellerHerkenner } from '#access/beller-herkenner.js';
import { Herkenning } from '#access/herkenning/herkenning.js';
import { AanmeldStroom } from '#access/oidc/aanmeld-stroom.js';
import { Aanmelddienst } from '#access/oidc/aanmelddienst.js';
import { ClientSleutel } from '#access/oidc/client-sleutel.js';
import { TokenControle } from '#access/oidc/token-controle.js';
import { UitlogTokenControle } from '#access/oidc/uitlog-token.js';
import { Zekerheid } from '#access/oidc/zekerheid.js';
import { Afmeldingen } from '#access/sessie/afmeldingen.js';
import { Sessies } from '#access/sessie/sessies.js';
import { InwisselService } from '#dossier/uitnodiging/inwissel.service.js';
import { MeldVerkeerdAccount } from '#dossier/uitnodiging/meld-verkeerd-account.js';
import { Uitnodigingen } from '#dossier/uitnodiging/uitnodigingen.js';
import { RaadplegingService } from '#dossier/raadpleging/raadpleging.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { GRENZEN } from '#platform/config/grenzen.js';
import { dienst } from './dienst.js';
import { Oorsprong } from './http/toegang.guard.js';
import type { ApiOnderdelen } from './onderdelen.js';
import { LOGGER } from './tokens.js';

/** Who calls, and how often: provider, tokens, sessions, limits. */
@Global()
@Module({})
export class ToegangModule {
  static met({ configuratie, keys }: ApiOnderdelen): DynamicModule {
    const { oidc, basisUrl, grenzen = GRENZEN } = configuratie;
    const { issuer, clientId, clientSecret, clientSleutelBestand } = oidc;
    const client = {
      issuer,
      clientId,
      ...(clientSecret === undefined ? {} : { clientSecret }),
      ...(clientSleutelBestand === undefined ? {} : { clientSleutel: ClientSleutel.open(clientSleutelBestand) }),
    };
    return {
      module: ToegangModule,
      providers: [
        { provide: Oorsprong, useValue: new Oorsprong(new URL(basisUrl).origin) },
        { provide: Aanmelddienst, useValue: new Aanmelddienst(client) },
        { provide: Zekerheid, useValue: new Zekerheid(oidc.zekerheid) },
        {
          provide: TokenControle,
          inject: [Aanmelddienst],
          useFactory: (aanmelddienst: Aanmelddienst) => new TokenControle(aanmelddienst, oidc.audience),
        },
        {
          provide: AanmeldStroom,
          inject: [Aanmelddienst],
          useFactory: (aanmelddienst: Aanmelddienst) => new AanmeldStroom(aanmelddienst, keys),
        },
        dienst(Herkenning, DataSource, Transacties),
        { provide: Begrenzer, inject: [DataSource], useFactory: (dataSource: DataSource) => new Begrenzer(dataSource, keys, grenzen) },
        dienst(RaadplegingService, Transacties),
        dienst(Sessies, DataSource, Transacties, LOGGER),
        dienst(UitlogTokenControle, Aanmelddienst),
        dienst(Afmeldingen, DataSource, Aanmelddienst, UitlogTokenControle, LOGGER),
        { provide: Uitnodigingen, useValue: new Uitnodigingen(keys) },
        dienst(MeldVerkeerdAccount, Transacties, Kluis),
        dienst(InwisselService, DataSource, Transacties, MeldVerkeerdAccount),
        dienst(BellerHerkenner, Aanmelddienst, TokenControle, Herkenning, Sessies, Zekerheid),
      ],
      exports: [
        Begrenzer,
        RaadplegingService,
        Oorsprong,
        Uitnodigingen,
        InwisselService,
        Aanmelddienst,
        AanmeldStroom,
        Herkenning,
        Sessies,
        Afmeldingen,
        Zekerheid,
        BellerHerkenner,
      ],
    };
  }
}
