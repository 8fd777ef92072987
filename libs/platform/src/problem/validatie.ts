import { BadRequestException, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { VeldFout } from './problem.js';
import { belangrijkste, validatieUitleg } from './validatie-uitleg.js';

const MAX_FOUTEN = 50;
const MAX_DIEPTE = 10;

/** The body, query or path of a request breaks the rules of its DTO: becomes `INVOER_ONJUIST` with one line per field. */
export class ValidatieException extends BadRequestException {
  constructor(readonly fouten: readonly VeldFout[]) {
    super('INVOER_ONJUIST');
  }
}

/** The one way in which requests are checked: unknown fields are refused, texts stay texts, what was sent is never repeated. */
export function validatiePipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => new ValidatieException(veldFouten(errors)),
  });
}

/** One line per field that is wrong, the first thing to mend of each; at most 50. Holds no value that was sent, only names of fields. */
export function veldFouten(errors: readonly ValidationError[], pad = '', diepte = 0): readonly VeldFout[] {
  return errors
    .flatMap((error) => {
      const veld = `${pad}${veldnaam(error.property)}`;
      const kinderen = diepte < MAX_DIEPTE ? veldFouten(error.children ?? [], `${veld}.`, diepte + 1) : [];
      return [...eigenFout(error, veld), ...kinderen];
    })
    .slice(0, MAX_FOUTEN);
}

function eigenFout(error: ValidationError, veld: string): readonly VeldFout[] {
  const constraints = error.constraints ?? {};
  const naam = belangrijkste(Object.keys(constraints));
  if (naam === undefined) return [];
  if (error.value === undefined && naam !== 'whitelistValidation' && naam !== 'unknownValue') {
    return [{ veld, code: 'VERPLICHT', uitleg: 'Vul dit in.' }];
  }
  return [{ veld, ...validatieUitleg(naam, error.property, constraints[naam] ?? '') }];
}

/** A name of a field may be anything a caller made up. */
function veldnaam(naam: string | undefined): string {
  return (naam ?? '').replace(/[^\w$@.-]/g, '?').slice(0, 80);
}
