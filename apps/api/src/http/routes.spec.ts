import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
import { HANDELING_CODES } from '#domain/handeling/handelingen.js';
import { createApp } from '../create-app.js';
import { onverbonden } from '../openapi/onverbonden.js';
import { BeleidControle } from './beleid.controle.js';
import { Handeling, Inzien } from './handeling.decorator.js';
import { vraagtVers } from './route-beleid.js';
import { alleRoutes, beleidsfouten, type Route } from './routes.js';

describe('the routes of the API', () => {
  let routes: readonly Route[];

  beforeAll(async () => {
    const app = await createApp(onverbonden());
    routes = alleRoutes(app.get(DiscoveryService));
  });

  it('all have a policy', () => {
    expect(routes.length).toBeGreaterThan(5);
    expect(beleidsfouten(routes)).toEqual([]);
  });

  it('lie under /api/v1, apart from health and security.txt', () => {
    expect(routes.map(({ pad }) => pad).filter((pad) => !/^\/(api\/v1|health|\.well-known)\//.test(pad))).toEqual([]);
  });

  it('are public only where nobody can be signed in yet', () => {
    expect(routes.flatMap(({ pad, beleid }) => (beleid?.soort === 'OPENBAAR' ? [pad] : []))).toEqual([
      '/health/live', '/health/ready', '/.well-known/security.txt', '/api/v1/aanmelden', '/api/v1/aanmelden/terug', '/api/v1/aanmelddienst/afmelding',
      '/api/v1/aanmelddienst/afmelding', '/api/v1/uitnodigingen/inwisselen',
    ]); // prettier-ignore
  });

  it('name the case in every act and every look', () => {
    const zonder = routes.filter(
      ({ beleid, pad }) => (beleid?.soort === 'HANDELING' || beleid?.soort === 'INZAGE') && !pad.includes('/toetsingen/:toetsingId'),
    );
    expect(zonder.map(({ pad }) => pad)).toEqual([]);
  });

  it('perform each act once', () => {
    const codes = routes.flatMap(({ beleid }) => (beleid?.soort === 'HANDELING' ? [beleid.code] : []));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.every((code) => HANDELING_CODES.includes(code))).toBe(true);
  });
});

describe('a recent sign-in', () => {
  it('is asked for the acts that the domain names, and for what of oneself says so', () => {
    expect(vraagtVers({ soort: 'HANDELING', code: 'ondertekenAdvies' })).toBe(true);
    expect(vraagtVers({ soort: 'HANDELING', code: 'verleenMedewerking' })).toBe(false);
    expect(vraagtVers({ soort: 'ORGANISATIE', code: 'bekijkFormaties' })).toBe(false);
    expect(vraagtVers({ soort: 'EIGEN', vers: false })).toBe(false);
    expect(vraagtVers({ soort: 'EIGEN', vers: true })).toBe(true);
  });
});

describe('an application with an unsound route does not start', () => {
  @Controller('zonder')
  class Zonder {
    @Get()
    lees(): void {}
  }
  @Controller('verkeerd')
  class Verkeerd {
    @Post()
    @Inzien('KOP', 'verkeerd')
    lees(): void {}
  }
  @Controller('omgekeerd')
  class Omgekeerd {
    @Get()
    @Handeling('trekIn')
    doe(): void {}
  }

  it.each([
    ['without a policy', Zonder, 'has no policy'],
    ['that reads with POST', Verkeerd, "can't have the policy INZAGE"],
    ['that acts with GET', Omgekeerd, "can't have the policy HANDELING"],
  ])('%s', async (_, controller, melding) => {
    @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [BeleidControle] })
    class Proef {}
    const app = await NestFactory.create(Proef, { logger: false, abortOnError: false });
    await expect(app.init()).rejects.toThrow(melding);
  });
});
