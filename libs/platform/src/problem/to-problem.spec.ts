import {
  ForbiddenException,
  GoneException,
  HttpException,
  InternalServerErrorException,
  NotFoundException,
  RequestTimeoutException,
} from '@nestjs/common';
import { Client } from 'pg';
import { QueryFailedError } from 'typeorm';
import { DomainError } from '#domain/fout/domain-error.js';
import { FOUTEN } from '#domain/fout/fout-codes.js';
import { foutDetail } from './fout-detail.js';
import { httpStatus } from './http-status.js';
import { toProblem } from './to-problem.js';

const context = { instance: '/api/v1/toetsingen/1?naam=kanarie', correlatieId: 'abc-12345', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' };
const pgFout = (velden: object, message = 'duplicate key value "kanarie"'): Error => Object.assign(new Error(message), velden);

const gevallen: readonly (readonly [error: unknown, status: number, code: string])[] = [
  [new NotFoundException('kanarie'), 404, 'NIET_GEVONDEN'],
  [new GoneException('kanarie'), 404, 'NIET_GEVONDEN'],
  [new ForbiddenException('kanarie'), 403, 'GEEN_TOEGANG'],
  [new RequestTimeoutException('kanarie'), 408, 'TE_TRAAG'],
  [new InternalServerErrorException('kanarie'), 500, 'INTERNE_FOUT'],
  [new HttpException('kanarie', 401), 401, 'NIET_AANGEMELD'],
  [new HttpException('kanarie', 405), 405, 'METHODE_NIET_TOEGESTAAN'],
  [new HttpException('kanarie', 412), 412, 'VERSIE_VEROUDERD'],
  [new HttpException('kanarie', 428), 428, 'IF_MATCH_ONTBREEKT'],
  [new HttpException('kanarie', 429), 429, 'TE_VEEL_VERZOEKEN'],
  [new HttpException('kanarie', 503), 503, 'TIJDELIJK_NIET_BESCHIKBAAR'],
  [Object.assign(new SyntaxError('kanarie'), { status: 400, expose: true, type: 'entity.parse.failed' }), 400, 'INVOER_ONJUIST'],
  [Object.assign(new Error('kanarie'), { status: 413, expose: true }), 413, 'TE_GROOT'],
  [Object.assign(new Error('kanarie'), { status: 415, expose: true }), 415, 'MEDIATYPE_NIET_ONDERSTEUND'],
  [Object.assign(new Error('kanarie'), { status: 413 }), 500, 'INTERNE_FOUT'],
  [pgFout({ code: '23505', constraint: 'VERSIE_VEROUDERD' }), 412, 'VERSIE_VEROUDERD'],
  [pgFout({ code: '23514', constraint: 'versie_verouderd' }), 412, 'VERSIE_VEROUDERD'],
  [pgFout({ code: 'P0001' }, 'TOETSING_ONBEKEND'), 404, 'TOETSING_ONBEKEND'],
  [new QueryFailedError('select kanarie', ['kanarie'], pgFout({ code: 'P0001' }, 'TOETSING_ONBEKEND')), 404, 'TOETSING_ONBEKEND'],
  [pgFout({ code: '23505', constraint: 'kanarie_key' }), 500, 'INTERNE_FOUT'],
  [pgFout({ code: '42501' }), 500, 'INTERNE_FOUT'],
  [pgFout({ constraint: 'constructor' }), 500, 'INTERNE_FOUT'],
  ...['ECONNREFUSED', 'OPSLAG_ONBESCHIKBAAR', '08006', '53300', '57P01', '40001', '40P01', '55P03', '57014'].map(
    (code) => [pgFout({ code }), 503, 'TIJDELIJK_NIET_BESCHIKBAAR'] as const,
  ),
  [new Error('Connection terminated unexpectedly'), 503, 'TIJDELIJK_NIET_BESCHIKBAAR'],
  [new TypeError('kanarie is undefined'), 500, 'INTERNE_FOUT'],
  ['kanarie', 500, 'INTERNE_FOUT'],
  [undefined, 500, 'INTERNE_FOUT'],
];

describe('toProblem', () => {
  it('tells code, title, status, detail, path and correlation id of a refusal', () => {
    expect(toProblem(new DomainError('TOETSING_ONBEKEND'), context)).toEqual({
      type: 'urn:integriteitstoetsing:fout:TOETSING_ONBEKEND',
      title: 'Niet gevonden',
      status: 404,
      detail: FOUTEN.TOETSING_ONBEKEND.uitleg,
      instance: '/api/v1/toetsingen/1',
      code: 'TOETSING_ONBEKEND',
      correlatieId: 'abc-12345',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    });
  });

  it.each(gevallen)('turns %p into %i %s, without anything of the error itself', (error, status, code) => {
    const problem = toProblem(error, context);
    expect(problem).toMatchObject({ status, code });
    expect(JSON.stringify(problem)).not.toContain('kanarie');
  });
});

describe('a database that is not there', () => {
  it('is a passing fault', async () => {
    const client = new Client({ host: '127.0.0.1', port: 1 });
    const error: unknown = await client.connect().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(toProblem(error, context)).toMatchObject({ status: 503, code: 'TIJDELIJK_NIET_BESCHIKBAAR' });
  });
});

describe('foutDetail', () => {
  it.each(Object.entries(FOUTEN))('%s is a Dutch sentence with a status', (_, fout) => {
    expect(fout.titel).not.toBe('');
    expect(fout.uitleg).toMatch(/[.?]$/);
    expect(httpStatus(fout.soort)).toBeGreaterThanOrEqual(400);
  });

  it('fills in parameters', () => {
    const metParameter = Object.entries(FOUTEN).filter(([, fout]) => fout.uitleg.includes('{'));
    for (const [, fout] of metParameter) expect(fout.uitleg.match(/\{[^}]*\}/g)?.every((deel) => /^\{\w+\}$/.test(deel))).toBe(true);
    expect(foutDetail('INTERNE_FOUT', { toString: 1 })).toBe(FOUTEN.INTERNE_FOUT.uitleg);
  });
});
