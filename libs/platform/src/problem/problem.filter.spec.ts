import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { IsString } from 'class-validator';
import request from 'supertest';
import { DomainError } from '#domain/fout/domain-error.js';
import { correlationId } from '../logging/correlation.js';
import { createLogger } from '../logging/logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { requestLogging } from '../logging/request-logging.js';
import { ProblemFilter } from './problem.filter.js';
import { validatiePipe } from './validatie.js';

class ProefDto {
  @IsString() naam!: string;
}

@Controller('dingen')
class ProefController {
  @Get('kapot')
  kapot(): never {
    throw new TypeError('kanarie');
  }

  @Get(':id')
  lees(@Param('id') id: string): object {
    if (id === '0') throw new DomainError('TOETSING_ONBEKEND');
    return { correlatieId: correlationId() };
  }

  @Post()
  maak(@Body() dto: ProefDto): ProefDto {
    return dto;
  }
}

@Module({ controllers: [ProefController] })
class ProefModule {}

const lines: string[] = [];
let app: NestExpressApplication;

beforeAll(async () => {
  const logger = createLogger({ niveau: 'info', proces: 'proef', bestemming: { write: (line) => void lines.push(line) } });
  app = await NestFactory.create<NestExpressApplication>(ProefModule, { logger: new NestLogger(logger), bodyParser: false });
  app.use(requestLogging(logger));
  app.useBodyParser('json', { limit: '1kb' });
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(validatiePipe());
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());
beforeEach(() => lines.splice(0));

describe('a request', () => {
  it('carries the correlation id of the caller from header to handler, answer and log', async () => {
    const answer = await request(app.getHttpServer()).get('/dingen/7?naam=kanarie').set('X-Correlation-Id', 'abc-12345').expect(200);
    expect(answer.headers['x-correlation-id']).toBe('abc-12345');
    expect(answer.body).toEqual({ correlatieId: 'abc-12345' });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        msg: 'verzoek',
        methode: 'GET',
        route: '/dingen/:id',
        status: 200,
        ms: expect.any(Number),
        correlatieId: 'abc-12345',
      }),
    ]);
    expect(lines.join('')).not.toContain('kanarie');
  });

  it('carries the trace of the caller to its log line and its problem details', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const met = (kop: string) => request(app.getHttpServer()).get('/dingen/0').set('traceparent', kop).expect(404);
    expect((await met(`00-${traceId}-00f067aa0ba902b7-01`)).body).toMatchObject({ traceId });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ msg: 'verzoek', traceId, spanId: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect((await met(`00-${traceId}-0000000000000000-01`)).body.traceId).not.toBe(traceId);
  });

  it('gets a new id when its own would not do', async () => {
    const answer = await request(app.getHttpServer()).get('/dingen/7').set('X-Correlation-Id', 'x y').expect(200);
    expect(answer.body.correlatieId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['a refusal', 'get', '/dingen/0', undefined, 404, 'TOETSING_ONBEKEND'],
    ['an unknown path', 'get', '/kanarie', undefined, 404, 'NIET_GEVONDEN'],
    ['a mistake of ours', 'get', '/dingen/kapot', undefined, 500, 'INTERNE_FOUT'],
    ['a path that is no UTF-8', 'get', '/dingen/%ff', undefined, 400, 'INVOER_ONJUIST'],
    ['malformed JSON', 'post', '/dingen', '{"naam": kanarie', 400, 'INVOER_ONJUIST'],
    ['too much', 'post', '/dingen', JSON.stringify({ naam: 'kanarie'.repeat(500) }), 413, 'TE_GROOT'],
    ['an unknown field', 'post', '/dingen', '{"naam":"x","rol":"kanarie"}', 400, 'INVOER_ONJUIST'],
    ['nothing', 'post', '/dingen', '', 400, 'INVOER_ONJUIST'],
  ] as const)('gets problem details for %s', async (_, method, path, body, status, code) => {
    const answer = await request(app.getHttpServer())[method](path).set('Content-Type', 'application/json').send(body).expect(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toMatchObject({ status, code, correlatieId: answer.headers['x-correlation-id'] });
    expect(JSON.stringify({ ...answer.body, instance: '' })).not.toContain('kanarie');
    const log = lines.map((line) => JSON.parse(line));
    expect(log.filter((line) => line.level === 'error')).toHaveLength(status >= 500 ? 1 : 0);
    expect(log.at(-1)).toMatchObject({ msg: 'verzoek', status, correlatieId: answer.body.correlatieId });
    if (status < 500) expect(lines.join('')).not.toContain('kanarie');
  });
});
