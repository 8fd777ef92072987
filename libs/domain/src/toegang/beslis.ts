import type { FoutCode } from '../fout/fout-codes.js';
import { type HandelingCode, HANDELING_REGELS } from '../handeling/handelingen.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { type Inzage, INZAGE_REGELS } from './inzagen.js';
import { noodinzagenVan, type Relatie, relatiesVan } from './relatie.js';
import type { Betrokkene } from './rol.js';

/** Raised when the tables of INZAGEN or HANDELINGEN change: a decision record says by which version it was taken, `beleid/<versie>.txt` what that allowed. */
export const BELEID_VERSIE = 5;

export type ToegangVraag = { readonly inzage: Inzage } | { readonly handeling: HandelingCode };

export interface ToegangBesluit {
  readonly toegestaan: boolean;
  /** TOETSING_ONBEKEND: the case, or this part of it, doesn't exist for the caller. GEEN_TOEGANG: he may know of it, not do this. */
  readonly code: Extract<FoutCode, 'TOETSING_ONBEKEND' | 'GEEN_TOEGANG'> | null;
  /** The relation that opened the door, for the decision record. */
  readonly relatie: Relatie | null;
}

type Dossier = Pick<ToetsingBeeld, 'status' | 'aanleiding' | 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen'> &
  Partial<Pick<ToetsingBeeld, 'uitvragen' | 'werkToegang' | 'noodinzagen' | 'formateurs'>> & {
    readonly opschorting?: Pick<NonNullable<ToetsingBeeld['opschorting']>, 'van'> | null;
  };

/** The relation through which `wie` may see this kind of object, if any. */
export function inzageDoor(wie: Betrokkene, inzage: Inzage, toetsing: Dossier): Relatie | undefined {
  const regel = INZAGE_REGELS[inzage];
  // A suspension stops the procedure, not what people may read of it.
  const plaatsen = [toetsing.status, ...(toetsing.opschorting ? [toetsing.opschorting.van] : [])];
  const geldt = (relatie: Relatie): boolean =>
    relatie !== 'NOODINZAGE' || noodinzagenVan(wie, toetsing).some(({ soorten }) => soorten.some((soort) => soort === inzage));
  return relatiesVan(wie, toetsing).find((relatie) => geldt(relatie) && plaatsen.some((status) => regel[relatie]?.includes(status)));
}

export const magZien = (wie: Betrokkene, inzage: Inzage, toetsing: Dossier): boolean => inzageDoor(wie, inzage, toetsing) !== undefined;

/** The one decision on access: role × relation × status × kind of object or act. Everything not granted is denied. */
export function beslis(wie: Betrokkene, vraag: ToegangVraag, toetsing: Dossier): ToegangBesluit {
  if ('inzage' in vraag) {
    const relatie = inzageDoor(wie, vraag.inzage, toetsing) ?? null;
    return { toegestaan: relatie !== null, code: relatie === null ? 'TOETSING_ONBEKEND' : null, relatie };
  }
  const { relaties, deuren = ['KOP'] } = HANDELING_REGELS[vraag.handeling];
  const relatie = relatiesVan(wie, toetsing).find((r) => relaties.includes(r)) ?? null;
  if (!deuren.some((deur) => magZien(wie, deur, toetsing))) return { toegestaan: false, code: 'TOETSING_ONBEKEND', relatie: null };
  return { toegestaan: relatie !== null, code: relatie === null ? 'GEEN_TOEGANG' : null, relatie };
}
