import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { Request } from 'express';
import { DomainError } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { toUuid } from './uuid.js';

/** An id from the path. What can't be an id doesn't exist: refuses with the code for that. */
const padId = (naam: string, code: FoutCode) =>
  createParamDecorator((_: unknown, context: ExecutionContext): string => {
    const id = toUuid(context.switchToHttp().getRequest<Request>().params[naam]);
    if (id === undefined) throw new DomainError(code);
    return id;
  })();

/** `@ToetsingId() toetsingId: string`: the case in `:toetsingId`. Refuses with TOETSING_ONBEKEND. */
export const ToetsingId = (): ParameterDecorator => metDocumentatie('toetsingId', 'De toetsing.', padId('toetsingId', 'TOETSING_ONBEKEND'));

/** `@ObjectId('documentId') id: string`: another id in the path. Refuses with NIET_GEVONDEN. */
export const ObjectId = (naam: string): ParameterDecorator =>
  metDocumentatie(naam, `Kenmerk uit het pad: ${naam}.`, padId(naam, 'NIET_GEVONDEN'));

/** `@Volgnummer('ronde') ronde: number`: a number in the path, from 1, of at most so many digits. Refuses with NIET_GEVONDEN, or with `code`. */
export const Volgnummer = (naam: string, cijfers = 4, code: FoutCode = 'NIET_GEVONDEN'): ParameterDecorator =>
  metDocumentatie(naam, `Nummer uit het pad: ${naam}.`, padNummer(naam, cijfers, code), { type: 'integer', minimum: 1 });

/** `@Grootte() grootte: number`: how many leaves a checkpoint has. Refuses with CONTROLEPUNT_ONBEKEND. */
export const Grootte = (): ParameterDecorator =>
  metDocumentatie('grootte', 'Het aantal gebeurtenissen onder een controlepunt.', padNummer('grootte', 15, 'CONTROLEPUNT_ONBEKEND'), {
    type: 'integer',
    minimum: 1,
  });

const padNummer = (naam: string, cijfers: number, code: FoutCode) =>
  createParamDecorator((_: unknown, context: ExecutionContext): number => {
    const tekst: unknown = context.switchToHttp().getRequest<Request>().params[naam];
    if (typeof tekst !== 'string' || tekst.length > cijfers || !/^[1-9]\d*$/.test(tekst)) throw new DomainError(code);
    return Number(tekst);
  })();

type Schema = { readonly type: 'string'; readonly format: 'uuid' } | { readonly type: 'integer'; readonly minimum: number };

function metDocumentatie(
  name: string,
  description: string,
  parameter: ParameterDecorator,
  schema: Schema = { type: 'string', format: 'uuid' },
): ParameterDecorator {
  const document = applyDecorators(ApiParam({ name, description, schema: { ...schema } }));
  return (target, key, index) => {
    parameter(target, key, index);
    if (key === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, key);
    if (descriptor !== undefined) document(target, key, descriptor);
  };
}
