import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import type { FeitCode } from '../../libs/domain/src/toetsing/feit.js';
import type { ToetsingStatus } from '../../libs/domain/src/toetsing/toetsing-status.js';
import type { ZaakOpties } from './workflow.zaak.js';

type Stadium = Required<Pick<ZaakOpties, 'status' | 'gedaan' | 'feiten'>>;
type Deel = { readonly gedaan: readonly StapCode[]; readonly feiten: readonly FeitCode[] };

const VOG: Deel = {
  gedaan: ['VOG_KLAARZETTEN', 'VOG_INDIENEN', 'VOG_BESLISSING', 'VOG_VERIFICATIE'],
  feiten: ['VOG_KLAARGEZET', 'VOG_INGEDIEND', 'VOG_ONTVANGEN'],
};
const BASISSCAN: Deel = {
  gedaan: [
    'BENOEMBAARHEID',
    'DOCUMENTEN',
    'VRAGENLIJST',
    'VRAGENLIJST_BEOORDELING',
    'BRONONDERZOEK',
    'INTERNE_UITVRAAG',
    'VERDIEPEND_GESPREK',
  ],
  feiten: ['VRAGENLIJST_INGEDIEND', 'VRAGENLIJST_BEOORDEELD', 'BRONONDERZOEK_AFGEROND', 'UITVRAAG_AFGEROND', 'BASISSCAN_AFGEROND'],
};
const WEDERHOOR: Deel = {
  gedaan: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'MAATREGELEN', 'BEANTWOORDING'],
  feiten: ['CONCEPT_VOORGELEGD', 'WEDERHOOR', 'WEDERHOOR_AFGEROND'],
};

function stadium(status: ToetsingStatus, ...delen: readonly Deel[]): Stadium {
  return {
    status,
    gedaan: delen.flatMap(({ gedaan }) => gedaan),
    feiten: delen
      .flatMap(({ feiten }) => feiten)
      .map((code) => ({ code, ...(code === 'VRAGENLIJST_BEOORDEELD' ? { waarde: 'VOLLEDIG' } : {}) })),
  };
}
const T = (...gedaan: readonly StapCode[]): Deel => ({ gedaan, feiten: ['GESTART'] });
const M: Deel = { gedaan: ['TOEWIJZING', 'MEDEWERKING'], feiten: ['GESTART', 'INFORMATIEBRIEF_VERZONDEN', 'MEDEWERKING'] };

/** A case at rest in each status of the road, as people and process would have left it. */
export const STADIA = {
  GESTART: stadium('GESTART', T()),
  WACHT_OP_MEDEWERKING: stadium('WACHT_OP_MEDEWERKING', T('TOEWIJZING'), { gedaan: [], feiten: ['INFORMATIEBRIEF_VERZONDEN'] }),
  IN_ONDERZOEK: stadium('IN_ONDERZOEK', M),
  RISICOANALYSE: stadium('RISICOANALYSE', M, BASISSCAN),
  HOOR_EN_WEDERHOOR: stadium('HOOR_EN_WEDERHOOR', M, BASISSCAN, { gedaan: ['RISICOANALYSE'], feiten: ['CONCEPT_VOORGELEGD'] }),
  RAPPORT_TER_VASTSTELLING: stadium('RAPPORT_TER_VASTSTELLING', M, BASISSCAN, WEDERHOOR),
  WACHT_OP_VOG: stadium('WACHT_OP_VOG', M, BASISSCAN, WEDERHOOR, { gedaan: ['RAPPORT'], feiten: ['RAPPORT_VASTGESTELD'] }),
  ADVIES_IN_VOORBEREIDING: stadium('ADVIES_IN_VOORBEREIDING', M, VOG, BASISSCAN, WEDERHOOR, {
    gedaan: ['RAPPORT'],
    feiten: ['RAPPORT_VASTGESTELD', 'ADVIES_VOORBEREID', 'BEPERKT_ADVIES'],
  }),
  ADVIES_TER_INZAGE_KANDIDAAT: stadium('ADVIES_TER_INZAGE_KANDIDAAT', M, VOG, BASISSCAN, WEDERHOOR, {
    gedaan: ['RAPPORT', 'GESPREK_OPDRACHTGEVER', 'ADVIES'],
    feiten: ['RAPPORT_VASTGESTELD', 'ADVIES_VOORBEREID', 'BEPERKT_ADVIES', 'ADVIES_ONDERTEKEND', 'BRIEF_GEREED'],
  }),
  ADVIES_VERSTREKT: stadium('ADVIES_VERSTREKT', M, VOG, BASISSCAN, WEDERHOOR, {
    gedaan: ['RAPPORT', 'GESPREK_OPDRACHTGEVER', 'ADVIES', 'INZAGE', 'VERSTREKKING'],
    feiten: ['RAPPORT_VASTGESTELD', 'ADVIES_VOORBEREID', 'BEPERKT_ADVIES', 'ADVIES_ONDERTEKEND', 'BRIEF_GEREED', 'ADVIES_VERSTREKT'],
  }),
} as const satisfies Partial<Record<ToetsingStatus, Stadium>>;

/** The same with these steps and facts as well. */
export const metGedaan = (basis: Stadium, gedaan: readonly StapCode[], feiten: readonly FeitCode[]): Stadium => ({
  ...basis,
  gedaan: [...basis.gedaan, ...gedaan],
  feiten: [...basis.feiten, ...feiten.map((code) => ({ code }))],
});
