import type { ZekerheidEisen } from '#domain/toegang/zekerheid.js';
import { ROLLEN, type Rol } from '#domain/toegang/rol.js';

/** Says that no level of assurance is asked: to be written down, not forgotten. */
export const GEEN = 'geen';

export interface GelezenZekerheid {
  readonly eisen?: ZekerheidEisen;
  readonly fouten: readonly string[];
}

const delen = (tekst: string): readonly string[] => tekst.split(/[\s,]+/).filter((deel) => deel !== '');
const isRol = (tekst: string | undefined): tekst is Rol => ROLLEN.some((rol) => rol === tekst);

/**
 * OIDC_ACR_VOLGORDE: the levels from low to high. OIDC_ACR_MINIMUM: one level for everybody, `ROL=level` for one role, or both; `geen` asks
 * for nothing. Separated by commas or spaces. With one level in all there is no order to tell.
 */
export function leesZekerheid(volgordeTekst: string | undefined, minimumTekst: string | undefined): GelezenZekerheid {
  if (minimumTekst === undefined || minimumTekst === GEEN) {
    return {
      fouten: volgordeTekst === undefined || minimumTekst === GEEN ? [] : ['OIDC_ACR_VOLGORDE heeft alleen zin met OIDC_ACR_MINIMUM.'],
    };
  }
  const perRol: Partial<Record<Rol, string>> = {};
  const overige: string[] = [];
  for (const deel of delen(minimumTekst)) {
    const [, rol, acr] = /^([A-Z_]+)=(.+)$/.exec(deel) ?? [];
    if (isRol(rol) && acr !== undefined) perRol[rol] = acr;
    else overige.push(deel);
  }
  const gevraagd = [...new Set([...Object.values(perRol), ...overige])];
  const volgorde = volgordeTekst === undefined && gevraagd.length === 1 ? gevraagd : delen(volgordeTekst ?? '');
  const fouten = [
    ...(overige.length > 1 ? ['OIDC_ACR_MINIMUM moet één niveau zijn, of een lijst met FUNCTIE=niveau.'] : []),
    ...(volgorde.length === 0 ? ['OIDC_ACR_VOLGORDE ontbreekt: noem de niveaus van laag naar hoog.'] : []),
    ...(new Set(volgorde).size !== volgorde.length ? ['OIDC_ACR_VOLGORDE noemt een niveau twee keer.'] : []),
    ...(volgorde.length > 0 && gevraagd.some((acr) => !volgorde.includes(acr))
      ? ['OIDC_ACR_MINIMUM noemt een niveau dat niet in OIDC_ACR_VOLGORDE staat, of een functie die niet bestaat.']
      : []),
  ];
  return fouten.length > 0 ? { fouten } : { eisen: { volgorde, perRol, overig: overige[0] ?? null }, fouten };
}
