import { DomainError } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';

export const isFout = (error: unknown, codes: readonly FoutCode[]): boolean => error instanceof DomainError && codes.includes(error.code);
