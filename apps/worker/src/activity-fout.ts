import { isNativeError } from 'node:util/types';
import { ApplicationFailure } from '@temporalio/common';
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { DomainError } from '#domain/fout/domain-error.js';
import { FOUTEN, type FoutCode } from '#domain/fout/fout-codes.js';
import type { FoutSoort } from '#domain/fout/fout-uitleg.js';
import { TemporaryMailError } from '#messages/mail-error.js';
import type { Logger } from '#platform/logging/logger.js';
import { databaseFout } from '#platform/problem/database-fout.js';
import { VaultFout } from '#vault/vault-fout.js';

/**
 * What Temporal gets to see of an error: a code, never a message, a stack or a cause. A refusal is final; a fault of ours, of the
 * database, the vault or the mail server is tried again, since it gets repaired while nobody is to redo anything.
 */
export function toApplicationFailure(error: unknown): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  if (error instanceof TemporaryMailError) return ApplicationFailure.retryable(error.reden, `MAIL_${error.reden}`);
  if (error instanceof VaultFout) return ApplicationFailure.retryable(error.code, error.code);
  const code = codeVan(error);
  return ApplicationFailure.create({ message: code, type: code, nonRetryable: !isVoorbijgaand(FOUTEN[code].soort) });
}

function codeVan(error: unknown): FoutCode {
  if (error instanceof DomainError) return error.code;
  return (isNativeError(error) ? databaseFout(error) : undefined) ?? 'INTERNE_FOUT';
}

/** Exhaustive: a new kind does not compile until it is decided. */
function isVoorbijgaand(soort: FoutSoort): boolean {
  switch (soort) {
    case 'INTERN':
    case 'STORING':
    case 'TE_VEEL':
    case 'VEROUDERD':
      return true;
    case 'INVOER':
    case 'NIET_AANGEMELD':
    case 'NIET_BEVOEGD':
    case 'ONBEKEND':
    case 'METHODE':
    case 'TE_TRAAG':
    case 'STAND':
    case 'WEG':
    case 'TE_GROOT':
    case 'MEDIATYPE':
    case 'REGEL':
    case 'VOORWAARDE_ONTBREEKT':
      return false;
  }
}

/** Keeps the error itself in our own log, scrubbed, and hands Temporal the code. */
export function foutenNaarCodes(logger: Logger): ActivityInboundCallsInterceptor {
  return {
    execute: async (input, next) => {
      try {
        return await next(input);
      } catch (error) {
        const failure = toApplicationFailure(error);
        logger.warn({ err: error, code: failure.type }, 'activiteit mislukt');
        throw failure;
      }
    },
  };
}
