import { isInstant } from '#domain/kalender/instant.js';
import { heeftSleutels, isAantal, isHash, isId, isObject, isTekst, isWaarde } from '../canonical/vormen.js';
import type { AuditGebeurtenis, OngehashteGebeurtenis } from './audit-gebeurtenis.js';

const SLEUTELS = 'door,gegevens,op,organisatieId,soort,toetsingId,verbintenis,volgnummer,vorigeHash';

/** Whether a value from outside is an event, with its hash: each key of one and no other, each value of the kind that it must be. */
export function isGebeurtenis(value: unknown): value is AuditGebeurtenis {
  if (!isObject(value)) return false;
  const { hash, ...rest } = value;
  return isHash(hash) && isOngehasht(rest);
}

/** Whether a value from outside is an event as it is hashed. */
export function isOngehasht(value: unknown): value is OngehashteGebeurtenis {
  return (
    heeftSleutels(value, SLEUTELS) &&
    isAantal(value['volgnummer']) &&
    isId(value['organisatieId']) &&
    isId(value['toetsingId']) &&
    isMoment(value['op']) &&
    isTekst(value['soort']) &&
    isDoor(value['door']) &&
    isGegevens(value['gegevens']) &&
    (value['verbintenis'] === null || isHash(value['verbintenis'])) &&
    isHash(value['vorigeHash'])
  );
}

const isMoment = (value: unknown): boolean => typeof value === 'string' && isInstant(value);

const isDoor = (value: unknown): boolean =>
  heeftSleutels(value, 'persoonId,rol') && (value['persoonId'] === null || isId(value['persoonId'])) && isTekst(value['rol']);

const isGegevens = (value: unknown): boolean =>
  isObject(value) && isWaarde(value) && Object.values(value).every((een) => een === null || typeof een !== 'object');
