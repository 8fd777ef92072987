import { HANDELING_CODES, HANDELING_REGELS, type HandelingCode } from '../handeling/handelingen.js';
import { STAP_CODES, type StapCode } from '../stap/stap-code.js';
import { PROCES_WOORDEN } from './woorden-proces.js';
import { zoek } from './zoek.js';

/** Acts that belong to a step without needing that it is open. */
const BIJ_STAP: Readonly<Partial<Record<HandelingCode, StapCode>>> = {
  wijsToe: 'TOEWIJZING',
  stelToewijzingVoor: 'TOEWIJZING',
  wijsToewijzingsvoorstelAf: 'TOEWIJZING',
  verklaarOnafhankelijkheid: 'TOEWIJZING',
  nodigKandidaatUit: 'MEDEWERKING',
  registreerOntheffing: 'BENOEMBAARHEID',
  vulVragenlijstAan: 'AANVULLING',
  verwijderVerbodenTekst: 'VRAGENLIJST',
  uploadDocument: 'DOCUMENTEN',
  trekDocumentIn: 'DOCUMENTEN',
  verwijderVerbodenDocument: 'DOCUMENTEN',
  beoordeelDocument: 'DOCUMENTEN',
  legBevindingVast: 'RISICOANALYSE',
  wijzigBevinding: 'RISICOANALYSE',
  verwijderBevinding: 'RISICOANALYSE',
  legRisicoVast: 'RISICOANALYSE',
  wijzigRisico: 'RISICOANALYSE',
  verwijderRisico: 'RISICOANALYSE',
  stelMaatregelVoor: 'RISICOANALYSE',
  wijzigMaatregel: 'RISICOANALYSE',
  verwijderMaatregel: 'RISICOANALYSE',
  beslisOverMaatregel: 'MAATREGELEN',
  maakToetsopmerking: 'RAPPORT',
  beantwoordToetsopmerking: 'RAPPORT',
  trekToetsopmerkingIn: 'RAPPORT',
  corrigeerRapport: 'RAPPORT',
  registreerTweedeLezer: 'ADVIES',
  bereidBeperktAdviesVoor: 'ADVIES',
  wraak: 'WRAKING',
};

const isStap = (code: unknown): code is StapCode => STAP_CODES.some((een) => een === code);
const eerste = (stap: StapCode | readonly StapCode[] | undefined): StapCode | undefined => (typeof stap === 'string' ? stap : stap?.[0]);

/** The step that an event belongs to: the one that it names, else that of its kind. Null where it belongs to none. */
export function stapVanGebeurtenis(soort: string, gegevens: Readonly<Record<string, unknown>>): StapCode | null {
  const { stap } = gegevens;
  if (isStap(stap)) return stap;
  const handeling = HANDELING_CODES.find((code) => code === soort);
  if (handeling !== undefined)
    return BIJ_STAP[handeling] ?? eerste(HANDELING_REGELS[handeling].stap) ?? HANDELING_REGELS[handeling].sluit?.[0] ?? null;
  return zoek(PROCES_WOORDEN, soort)?.stap ?? null;
}
