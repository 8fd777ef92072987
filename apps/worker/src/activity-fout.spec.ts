import { DomainError } from '#domain/fout/domain-error.js';
import { TemporaryMailError } from '#messages/mail-error.js';
import { VaultFout } from '#vault/vault-fout.js';
import { toApplicationFailure } from './activity-fout.js';

const geheim = 'J. de Vries';
const database = (velden: object): Error => Object.assign(new Error(`duplicate key: ${geheim}`), velden);

describe(toApplicationFailure.name, () => {
  it.each<[string, unknown, string, boolean]>([
    ['a refusal is final', new DomainError('TOETSING_ONBEKEND'), 'TOETSING_ONBEKEND', true],
    ['a constraint that refuses is final', database({ constraint: 'VIER_OGEN_GESCHONDEN' }), 'VIER_OGEN_GESCHONDEN', true],
    ['an absent database passes', database({ code: 'ECONNREFUSED' }), 'TIJDELIJK_NIET_BESCHIKBAAR', false],
    ['a mistake of ours gets repaired', new TypeError(geheim), 'INTERNE_FOUT', false],
    ['what is no error at all', geheim, 'INTERNE_FOUT', false],
    ['a mail server that is away', new TemporaryMailError('VERBINDING'), 'MAIL_VERBINDING', false],
    ['a key that is missing', new VaultFout('SLEUTEL_ONBEKEND', geheim), 'SLEUTEL_ONBEKEND', false],
  ])('%s', (_wat, error, type, nonRetryable) => {
    const failure = toApplicationFailure(error);
    expect(failure).toMatchObject({ type, nonRetryable });
    expect(JSON.stringify([failure.message, failure.details, String(failure.cause)])).not.toContain(geheim);
  });
});
