import type { StapCode } from '../stap/stap-code.js';
import type { VerwerkingsActiviteit } from '../verwerking/verwerkingsactiviteit.js';
import type { Gezegde } from './gezegde.js';
import type { OVERIGE_SOORTEN, ProcesOvergang } from './soorten.js';

export interface Woorden {
  readonly wat: Gezegde;
  readonly activiteit: VerwerkingsActiviteit;
  readonly stap?: StapCode;
}
const verloop = (wat: Gezegde, stap?: StapCode): Woorden => ({ wat, activiteit: 'VERLOOP', ...(stap === undefined ? {} : { stap }) });

/** What stands in the chain of a case besides acts on it. A look at content is told by what was looked at. */
export const PROCES_WOORDEN: Readonly<Record<Exclude<ProcesOvergang | (typeof OVERIGE_SOORTEN)[number], 'INZAGE'>, Woorden>> = {
  maakConcept: { wat: 'begon met de voorbereiding van de toetsing.', activiteit: 'VOORBEREIDING' },
  wijsAdviseurToe: verloop('vroeg de kandidaat om mee te werken, want de adviseur en de toetser zijn er.', 'TOEWIJZING'),
  basisscanAfgerond: { wat: 'rondde de basisscan af.', activiteit: 'BASISSCAN' },
  rondAf: { wat: 'rondde hoor en wederhoor af.', activiteit: 'RISICOANALYSE', stap: 'HOOR_EN_WEDERHOOR' },
  vogNogNietGeverifieerd: {
    wat: 'wachtte met het advies, want de VOG is nog niet gecontroleerd.',
    activiteit: 'VOG',
    stap: 'VOG_VERIFICATIE',
  },
  bereidAdviesVoor: { wat: 'vroeg de opdrachtgever om het advies voor te bereiden.', activiteit: 'ADVIES', stap: 'ADVIES' },
  sluitHerijking: { wat: 'sloot de herijking en begon met de nazorg.', activiteit: 'NAZORG' },
  sluit: { wat: 'sloot de toetsing.', activiteit: 'NAZORG' },
  hervatOnderzoek: verloop('begon opnieuw met het onderzoek.'),
  neemRapportOver: { wat: 'nam het rapport van de vorige ronde over.', activiteit: 'RISICOANALYSE', stap: 'RAPPORT' },
  vernietig: { wat: 'begon met vernietigen. Niemand kan de gegevens nog lezen.', activiteit: 'NAZORG' },
  VERNIETIGING_VOLTOOID: { wat: 'vernietigde de gegevens.', activiteit: 'NAZORG' },
  DOSSIEREXPORT: { wat: 'nam het dossier uit, met het bewijs erbij.', activiteit: 'TOEZICHT' },
  STAP_GEOPEND: verloop(({ stap }) => `opende de stap${stap}.`),
  STAP_NIET_NODIG: verloop(({ stap }) => `sloeg de stap${stap} over, omdat die niet nodig is.`),
  TERMIJN_GEOPEND: verloop(({ termijn }) => `liet de termijn${termijn} beginnen.`),
  TERMIJN_GESLOTEN: verloop(({ termijn }) => `sloot de termijn${termijn}.`),
  HERINNERING: verloop(({ termijn }) => `herinnerde aan de termijn${termijn}.`),
  TERMIJN_VERSTREKEN: verloop(({ termijn }) => `legde vast dat de termijn${termijn} voorbij is.`),
  ESCALATIE: verloop(({ termijn }) => `waarschuwde dat de termijn${termijn} al langer voorbij is.`),
  NAZORG_BEGONNEN: { wat: 'begon met de nazorg.', activiteit: 'NAZORG' },
  DOCUMENT_GESCAND: { wat: 'controleerde een document op virussen.', activiteit: 'BASISSCAN', stap: 'DOCUMENTEN' },
  BRIEF_GEREED: { wat: 'maakte de brief met de conclusie.', activiteit: 'ADVIES', stap: 'INZAGE' },
  BRIEF_GELEZEN: { wat: 'las de brief met de conclusie.', activiteit: 'ADVIES', stap: 'INZAGE' },
  BRIEF_ONTVANGEN: { wat: 'ontving de brief met de conclusie.', activiteit: 'ADVIES', stap: 'VERSTREKKING' },
  BRIEF_VERVALLEN_GEZIEN: { wat: 'zag dat een eerdere brief is vervallen.', activiteit: 'ADVIES' },
  BERICHT_ONBESTELBAAR: verloop('kon een bericht niet bezorgen.'),
  UITNODIGING_GEMAAKT: { wat: 'nodigde de kandidaat uit om een account te koppelen.', activiteit: 'VOORBEREIDING', stap: 'MEDEWERKING' },
  UITNODIGING_ANDER_ACCOUNT: {
    wat: 'merkte dat iemand met een ander account de uitnodiging opende.',
    activiteit: 'VOORBEREIDING',
    stap: 'MEDEWERKING',
  },
  KETENSTORING: verloop('legde een storing vast. Termijnen voor de VOG schoven op of staan stil.'),
  KETENSTORING_VOORBIJ: verloop('legde vast wanneer een storing voorbij was. Termijnen voor de VOG lopen weer.'),
  WAARNEMING_GEREGISTREERD: verloop('legde vast wie de opdrachtgever waarneemt.'),
  WAARNEMING_BEEINDIGD: verloop('beëindigde de waarneming van de opdrachtgever.'),
};
