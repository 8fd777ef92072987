import type { Schema } from '../api/verzoek.js';

interface StandUitleg {
  readonly titel: string;
  readonly uitleg: string;
}

const WACHT = 'U krijgt een e-mail zodra er iets voor u klaarstaat.';

/** What is going on when nothing waits for the kandidaat, in her words. */
const STANDEN: Readonly<Record<Schema['Toetsing']['status'], StandUitleg>> = {
  CONCEPT: { titel: 'Uw toetsing wordt voorbereid', uitleg: `De organisatie zet de toetsing klaar. ${WACHT}` },
  GESTART: { titel: 'Uw toetsing is gestart', uitleg: `De organisatie wijst een adviseur aan die onafhankelijk van u is. ${WACHT}` },
  WACHT_OP_MEDEWERKING: { titel: 'De informatiebrief komt eraan', uitleg: `Daarin staat alles wat u moet weten om te kiezen. ${WACHT}` },
  IN_ONDERZOEK: {
    titel: 'De adviseur doet onderzoek',
    uitleg: `De adviseur leest uw antwoorden en uw documenten, en spreekt daarna met u. ${WACHT}`,
  },
  HEROPEND: {
    titel: 'Uw toetsing is opnieuw geopend',
    uitleg: `Er is iets nieuws bekend geworden. De adviseur kijkt wat er opnieuw moet. ${WACHT}`,
  },
  RISICOANALYSE: {
    titel: 'De adviseur maakt de risicoanalyse',
    uitleg: `Straks leest u als eerste wat daarin staat, en kunt u reageren. ${WACHT}`,
  },
  HOOR_EN_WEDERHOOR: {
    titel: 'De adviseur werkt aan het rapport',
    uitleg: `Reageerde u op de bevindingen? Dan krijgt u antwoord op elk punt waarmee u het niet eens bent. ${WACHT}`,
  },
  RAPPORT_TER_VASTSTELLING: {
    titel: 'Het rapport wordt gecontroleerd',
    uitleg: `Een tweede adviseur kijkt of het rapport zorgvuldig is. ${WACHT}`,
  },
  RAPPORT_VASTGESTELD: { titel: 'Het rapport is klaar', uitleg: `U kunt het rapport lezen. ${WACHT}` },
  WACHT_OP_VOG: { titel: 'Wij wachten op de VOG', uitleg: `Het rapport is klaar. Zonder VOG kan de conclusie nog niet komen. ${WACHT}` },
  ADVIES_IN_VOORBEREIDING: { titel: 'De conclusie wordt voorbereid', uitleg: `Eerst is er een gesprek met u over het rapport. ${WACHT}` },
  ADVIES_TER_INZAGE_KANDIDAAT: {
    titel: 'De conclusie ligt voor u klaar',
    uitleg: 'U leest de conclusie als eerste, voordat iemand anders de brief krijgt.',
  },
  ADVIES_VERSTREKT: {
    titel: 'De conclusie is verstuurd',
    uitleg: `De vergadering krijgt alleen de conclusie, nooit het rapport. ${WACHT}`,
  },
  UITKOMST_GEREGISTREERD: { titel: 'De vergadering heeft besloten', uitleg: `De uitkomst is vastgelegd. ${WACHT}` },
  NAZORG: { titel: 'De toetsing is afgerond', uitleg: `Alleen de afgesproken maatregelen lopen nog. ${WACHT}` },
  OPGESCHORT: { titel: 'De toetsing staat stil', uitleg: `Uw termijnen lopen zolang niet door. ${WACHT}` },
  INGETROKKEN: {
    titel: 'U hebt zich teruggetrokken',
    uitleg: 'De toetsing is gestopt. Niemand anders kan uw dossier nog lezen. U hoeft niets meer te doen.',
  },
  GESTAAKT: { titel: 'De toetsing is gestopt', uitleg: 'Er wordt niets meer onderzocht. U hoeft niets meer te doen.' },
  GESLOTEN: { titel: 'De toetsing is gesloten', uitleg: 'U hoeft niets meer te doen.' },
  VERNIETIGD: { titel: 'Het dossier is vernietigd', uitleg: 'Wij hebben geen gegevens van u meer in deze toetsing.' },
};

export const standUitleg = (status: Schema['Toetsing']['status']): StandUitleg => STANDEN[status];
export const isVoorbij = (status: Schema['Toetsing']['status']): boolean =>
  ['INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD'].includes(status);
