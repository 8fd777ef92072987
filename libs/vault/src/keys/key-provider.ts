/** A data key as it is stored beside its owner. */
export interface WrappedKey {
  /** Which key-encryption key wrapped it. */
  readonly sleutelId: string;
  readonly verpakt: Buffer;
}

/** What a derived key is for; one purpose never shares a key with another. */
export type KeyPurpose = 'temporal-payload' | 'aanmelden' | 'uitnodiging' | 'verwerkingen' | 'begrenzing' | 'merk';

/** Purposes of which something lasts longer than a day, so that their keys are still needed when the key that they were derived from is gone. */
export const ERFELIJKE_DOELEN = ['temporal-payload', 'uitnodiging', 'verwerkingen'] as const satisfies readonly KeyPurpose[];
export type ErfelijkDoel = (typeof ERFELIJKE_DOELEN)[number];

/**
 * The root of all secrets. Wrapping may happen elsewhere (a key service), so it is asynchronous; derived keys are at hand after the start.
 * Destroying the wrapped data key of a case makes everything sealed with it unreadable, also in backups.
 */
export interface KeyProvider {
  /** Id of the key-encryption key for what is sealed from now on. */
  readonly currentId: string;
  /** Ids of all key-encryption keys at hand, the current one first. */
  readonly ids: readonly string[];
  /** Wraps a 32-byte data key for one owner, with the current key. */
  wrap(ownerId: string, dataKey: Uint8Array): Promise<WrappedKey>;
  /** Refuses with SLEUTEL_ONBEKEND when that key is gone and SLEUTEL_ONJUIST when it is not for this owner. */
  unwrap(ownerId: string, wrapped: WrappedKey): Promise<Buffer>;
  /** 32 bytes derived for one purpose; `keyId` is the current one unless told. Refuses with SLEUTEL_ONBEKEND. */
  derive(purpose: KeyPurpose, keyId?: string): Buffer;
  /** Takes over what `derive` gave for a key that is not at hand any more. */
  erf(purpose: ErfelijkDoel, keyId: string, derived: Buffer): void;
  /**
   * 32 bytes by which an equal value is found again within one organisation, without storing the value. Stays the same when keys rotate.
   * @param value normalised by the caller (case, spaces).
   */
  blindIndex(organisatieId: string, value: string): Buffer;
}
