import { randomUUID } from 'node:crypto';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '#domain/fout/domain-error.js';
import { correlationId, currentTrace } from '../logging/correlation.js';
import type { Logger } from '../logging/logger.js';
import { traceVan } from '../logging/trace.js';
import { PROBLEM_MEDIA_TYPE } from './problem.js';
import { toProblem } from './to-problem.js';

/** Where a person, who can't read problem details, is told the code; undefined for what was no person on his way to a screen. */
export type NaarScherm = (request: Request, code: string) => string | undefined;

/** Answers every refused or failed request with problem details. Logs what is our fault; a refusal is an answer, not an event. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly naarScherm: NaarScherm = () => undefined,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const correlatieId = correlationId() ?? randomUUID();
    const { traceId } = currentTrace() ?? traceVan(correlatieId);
    const problem = toProblem(error, { instance: request.originalUrl, correlatieId, traceId });
    if (problem.status >= 500) this.logger.error({ err: error, code: problem.code, fout: problem.correlatieId }, 'verzoek mislukt');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const scherm = this.naarScherm(request, problem.code);
    if (scherm !== undefined) return response.redirect(303, scherm);
    const wacht = wachttijd(error, problem.status);
    if (wacht !== undefined) response.setHeader('Retry-After', wacht);
    response
      .status(problem.status)
      .setHeader('Cache-Control', 'no-store')
      .setHeader('Content-Type', `${PROBLEM_MEDIA_TYPE}; charset=utf-8`)
      .end(JSON.stringify(problem));
  }
}

/** After how many seconds it makes sense to try again. */
function wachttijd(error: unknown, status: number): string | undefined {
  if (status === 503) return '5';
  if (status !== 429) return undefined;
  return String((error instanceof DomainError ? error.params['seconden'] : undefined) ?? 60);
}
