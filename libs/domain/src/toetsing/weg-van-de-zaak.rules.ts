import type { Weigering } from '../fout/domain-error.js';
import type { HandelingCode } from '../handeling/handelingen.js';
import type { StapCode } from '../stap/stap-code.js';
import { isBenoeming } from './aanleiding.js';
import type { Overgang } from './overgang.js';
import type { ToetsingBeeld } from './toetsing-beeld.js';

/** What decides which parts of the procedure a case has; fixed from its start. */
export type SoortZaak = Pick<ToetsingBeeld, 'aanleiding' | 'vogVereist'>;

/** Parts that not every case has. */
type Deel = 'VOG' | 'ADVIES';

const DEEL_VAN_STAP: Readonly<Partial<Record<StapCode, Deel>>> = {
  VOG_KLAARZETTEN: 'VOG',
  VOG_INDIENEN: 'VOG',
  VOG_BESLISSING: 'VOG',
  VOG_VERIFICATIE: 'VOG',
  VOG_VERVOLG: 'VOG',
  VOG_PROCEDURE: 'VOG',
  VOG_GELDIGHEID: 'VOG',
  GESPREK_OPDRACHTGEVER: 'ADVIES',
  ADVIES: 'ADVIES',
  INZAGE: 'ADVIES',
  VERSTREKKING: 'ADVIES',
  UITKOMST: 'ADVIES',
  AANVAARDING: 'ADVIES',
};

/** Acts that belong to such a part; `weg-van-de-zaak.rules.spec.ts` proves that none is missing. */
const DEEL_VAN_HANDELING: Readonly<Partial<Record<HandelingCode, Deel>>> = {
  zetVogKlaar: 'VOG',
  meldVogIngediend: 'VOG',
  overlegVog: 'VOG',
  meldVogNietAfgegeven: 'VOG',
  meldVogProcedure: 'VOG',
  vraagNieuweVogAan: 'VOG',
  verlengVogTermijn: 'VOG',
  verifieerVog: 'VOG',
  bereidBeperktAdviesVoor: 'ADVIES',
  legGesprekOpdrachtgeverVast: 'ADVIES',
  registreerTweedeLezer: 'ADVIES',
  ondertekenAdvies: 'ADVIES',
  verstrekAdvies: 'ADVIES',
  registreerUitkomst: 'ADVIES',
  aanvaard: 'ADVIES',
  nietAanvaard: 'ADVIES',
  wijzigRaadsdatum: 'ADVIES',
};

const DEEL_VAN_OVERGANG: Readonly<Partial<Record<Overgang, Deel>>> = {
  vogNogNietGeverifieerd: 'VOG',
  bereidAdviesVoor: 'ADVIES',
  registreerUitkomst: 'ADVIES',
  aanvaard: 'ADVIES',
  nietAanvaard: 'ADVIES',
};

function heeft({ aanleiding, vogVereist }: SoortZaak, deel: Deel | undefined): boolean {
  if (deel === 'VOG') return vogVereist;
  return deel !== 'ADVIES' || isBenoeming(aanleiding);
}

const weiger = (mag: boolean): readonly Weigering[] => (mag ? [] : [{ code: 'STAP_NIET_TOEGESTAAN' }]);

/**
 * INV-29: without a benoeming there is no VOG, no conclusion and nothing for the council; where the policy asks for no VOG at a herbenoeming,
 * there is no VOG step either. These refuse with STAP_NIET_TOEGESTAAN.
 */
export const stapToegestaanWeigeringen = (zaak: SoortZaak, stap: StapCode): readonly Weigering[] =>
  weiger(heeft(zaak, DEEL_VAN_STAP[stap]));

export const handelingToegestaanWeigeringen = (zaak: SoortZaak, handeling: HandelingCode): readonly Weigering[] =>
  weiger(heeft(zaak, DEEL_VAN_HANDELING[handeling]));

/** A case with a benoeming is never closed as a herijking. */
export const overgangToegestaanWeigeringen = (zaak: SoortZaak, overgang: Overgang): readonly Weigering[] =>
  weiger(heeft(zaak, DEEL_VAN_OVERGANG[overgang]) && (overgang !== 'sluitHerijking' || !isBenoeming(zaak.aanleiding)));
