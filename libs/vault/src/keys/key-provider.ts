/** A data key as it is stored beside its owner. */
export interface WrappedKey {
  /** Which key-encryption key wrapped it. */
  readonly sleutelId: string;
  readonly verpakt: Buffer;
}

/** What a derived key is for; one purpose never shares a key with another. */
export type KeyPurpose = 'temporal-payload' | 'aanmelden' | 'uitnodiging' | 'verwerkingen' | 'begrenzing';

/**
 * The root of all secrets. Wrapping may happen elsewhere (a key service), so it is asynchronous; derived keys are at hand after the start.
 * Destroying the wrapped data key of a case makes everything sealed with it unreadable, also in backups.
 */
export interface KeyProvider {
  /** Id of the key-encryption key for what is sealed from now on. */
  readonly currentId: string;
  /** Wraps a 32-byte data key for one owner, with the current key. */
  wrap(ownerId: string, dataKey: Uint8Array): Promise<WrappedKey>;
  /** Refuses with SLEUTEL_ONBEKEND when that key is gone and SLEUTEL_ONJUIST when it is not for this owner. */
  unwrap(ownerId: string, wrapped: WrappedKey): Promise<Buffer>;
  /** 32 bytes derived for one purpose; `keyId` is the current one unless told. Refuses with SLEUTEL_ONBEKEND. */
  derive(purpose: KeyPurpose, keyId?: string): Buffer;
  /**
   * 32 bytes by which an equal value is found again within one organisation, without storing the value. Stays the same when keys rotate.
   * @param value normalised by the caller (case, spaces).
   */
  blindIndex(organisatieId: string, value: string): Buffer;
}
