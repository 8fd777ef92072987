import { DomainError } from '#domain/fout/domain-error.js';
import type { Versies } from '#domain/formatie/versies.rules.js';
import { FormatieEntity } from '#persistence/entities/formatie.entity.js';
import type { Transactie } from '#persistence/transactie.js';

/** One formatie of the organisation; its date stays what it is until this transaction ends. Refuses with FORMATIE_ONBEKEND. */
export async function leesFormatie(tx: Transactie, id: string): Promise<FormatieEntity> {
  const formatie = await tx.manager.findOne(FormatieEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  if (formatie === null) throw new DomainError('FORMATIE_ONBEKEND');
  return formatie;
}

/** What the kandidaten of a formatie are pinned to. */
export function versiesVan(formatie: FormatieEntity): Versies {
  const { regime, vragenlijstVersie, documentenlijstVersie, termijnprofiel, termijnprofielVersie } = formatie;
  return { regime, vragenlijstVersie, documentenlijstVersie, termijnProfiel: termijnprofiel, termijnProfielVersie: termijnprofielVersie };
}
