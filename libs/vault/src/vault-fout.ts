/**
 * SLEUTEL_ONJUIST: what is sealed does not open: another key, another place, or changed bytes; which of these can't be told.
 * VORM_ONJUIST: these bytes were never sealed by us. SLEUTEL_ONBEKEND: the key file lacks the key it was sealed with.
 * SLEUTELBESTAND_ONJUIST, SLEUTELDIENST_ONBESCHIKBAAR, VERNIETIGD_TERUGGEKOMEN: the process can't start like this. OPSLAG_ONBESCHIKBAAR:
 * neither, or now the store does not answer.
 * OBJECT_ONBEKEND, OBJECT_BESTAAT, OBJECTNAAM_ONJUIST: about one stored object.
 * PUBLICATIE_ANDERS: where something was published stands another text now.
 * SCANNER_ONBESCHIKBAAR: the virus scanner gave no whole answer in time.
 */
export type VaultFoutCode =
  | 'SLEUTEL_ONJUIST'
  | 'VORM_ONJUIST'
  | 'SLEUTEL_ONBEKEND'
  | 'VERNIETIGD_TERUGGEKOMEN'
  | 'SLEUTELBESTAND_ONJUIST'
  | 'SLEUTELDIENST_ONBESCHIKBAAR'
  | 'OPSLAG_ONBESCHIKBAAR'
  | 'OBJECT_ONBEKEND'
  | 'OBJECT_BESTAAT'
  | 'OBJECTNAAM_ONJUIST'
  | 'PUBLICATIE_ANDERS'
  | 'SCANNER_ONBESCHIKBAAR';

/** Something the vault refuses. Never holds a key, a plain text or sealed bytes; `uitleg` is Dutch and meant for the operator. */
export class VaultFout extends Error {
  override readonly name = 'VaultFout';

  constructor(
    readonly code: VaultFoutCode,
    readonly uitleg?: string,
  ) {
    super(uitleg === undefined ? code : `${code}: ${uitleg}`);
  }
}
