import { DomainError, type Weigering } from '../fout/domain-error.js';
import type { Bestuurslaag } from './bestuurslaag.js';

/** The four offices for which a toetsing can be held (INV-02). For elected volksvertegenwoordigers no VOG may be asked. */
export const DOEL_FUNCTIES = ['WETHOUDER', 'GEDEPUTEERDE', 'DAGELIJKS_BESTUURSLID_WATERSCHAP', 'EILANDGEDEPUTEERDE'] as const;
export type DoelFunctie = (typeof DOEL_FUNCTIES)[number];

export interface DoelFunctieProfiel {
  readonly naam: string;
  readonly bestuurslaag: Bestuurslaag;
}

export const DOEL_FUNCTIE_PROFIELEN: Readonly<Record<DoelFunctie, DoelFunctieProfiel>> = {
  WETHOUDER: { naam: 'wethouder', bestuurslaag: 'GEMEENTE' },
  GEDEPUTEERDE: { naam: 'gedeputeerde', bestuurslaag: 'PROVINCIE' },
  DAGELIJKS_BESTUURSLID_WATERSCHAP: { naam: 'lid van het dagelijks bestuur', bestuurslaag: 'WATERSCHAP' },
  EILANDGEDEPUTEERDE: { naam: 'eilandgedeputeerde', bestuurslaag: 'OPENBAAR_LICHAAM' },
};

/** Offices that people may ask for and that are refused on purpose; everything outside the four is refused too. */
export const GEWEIGERDE_FUNCTIES = [
  'RAADSLID',
  'STATENLID',
  'AB_LID',
  'EILANDSRAADSLID',
  'BURGEMEESTER',
  'COMMISSARIS_VAN_DE_KONING',
  'DIJKGRAAF',
  'GEZAGHEBBER',
  'AMBTENAAR',
] as const;
export type GeweigerdeFunctie = (typeof GEWEIGERDE_FUNCTIES)[number];

const GEKOZEN = 'Van een gekozen volksvertegenwoordiger mag geen VOG worden gevraagd.';
const EIGEN_PROCEDURE = 'Voor dit ambt geldt een eigen procedure, buiten deze organisatie.';

/** Why not, in plain Dutch, for who asks for it. */
export const GEWEIGERDE_FUNCTIE_UITLEG: Readonly<Record<GeweigerdeFunctie, string>> = {
  RAADSLID: GEKOZEN,
  STATENLID: GEKOZEN,
  AB_LID: GEKOZEN,
  EILANDSRAADSLID: GEKOZEN,
  BURGEMEESTER: EIGEN_PROCEDURE,
  COMMISSARIS_VAN_DE_KONING: EIGEN_PROCEDURE,
  DIJKGRAAF: EIGEN_PROCEDURE,
  GEZAGHEBBER: EIGEN_PROCEDURE,
  AMBTENAAR: 'Een ambtenaar heeft een werkgever, die zijn eigen regels voor screening heeft.',
};

const nietToegestaan = (functie: string): Weigering => {
  const geweigerd = GEWEIGERDE_FUNCTIES.find((f) => f === functie);
  const uitleg = geweigerd === undefined ? 'Deze functie kennen wij niet.' : GEWEIGERDE_FUNCTIE_UITLEG[geweigerd];
  return { code: 'DOELGROEP_NIET_TOEGESTAAN', params: { uitleg } };
};

export function isDoelFunctie(functie: string): functie is DoelFunctie {
  return DOEL_FUNCTIES.some((f) => f === functie);
}

/** Reads an office that came from outside. Refuses with `DOELGROEP_NIET_TOEGESTAAN`. */
export function toDoelFunctie(functie: string): DoelFunctie {
  if (!isDoelFunctie(functie)) {
    const { code, params } = nietToegestaan(functie);
    throw new DomainError(code, params);
  }
  return functie;
}

/**
 * May an organisation of this layer hold a toetsing for this office?
 * Refuses with `DOELGROEP_NIET_TOEGESTAAN` (INV-02), or `FUNCTIE_HOORT_NIET_BIJ_ORGANISATIE` when another layer has this office.
 */
export function doelFunctieWeigeringen(functie: string, bestuurslaag: Bestuurslaag): readonly Weigering[] {
  if (!isDoelFunctie(functie)) return [nietToegestaan(functie)];
  return DOEL_FUNCTIE_PROFIELEN[functie].bestuurslaag === bestuurslaag ? [] : [{ code: 'FUNCTIE_HOORT_NIET_BIJ_ORGANISATIE' }];
}
