import type { WetsVerwijzing } from '../rechtskader/wets-verwijzing.js';
import type { Bestuurslaag } from './bestuurslaag.js';

export const EIS_CODES = [
  'INGEZETENSCHAP',
  'LEEFTIJD',
  'NATIONALITEIT_OF_VERBLIJF',
  'KIESRECHT',
  'ANDER_BESTUURSAMBT',
  'ONVERENIGBARE_BETREKKING',
  'VERWANTSCHAP',
  'LID_ALGEMEEN_BESTUUR',
  'VOG',
] as const;
export type EisCode = (typeof EIS_CODES)[number];

/**
 * `ONTHEFFING_NODIG`: another organ decides. `OP_TE_LOSSEN_BIJ_BENOEMING`: no bar, but the other office must be laid down (INV-03).
 */
export const EIS_UITKOMSTEN = ['VOLDAAN', 'ONTHEFFING_NODIG', 'NIET_VOLDAAN', 'OP_TE_LOSSEN_BIJ_BENOEMING'] as const;
export type EisUitkomst = (typeof EIS_UITKOMSTEN)[number];

/** A statutory requirement for a benoeming, as an adviseur judges it. */
export interface BenoembaarheidsEis {
  readonly code: EisCode;
  readonly naam: string;
  /** What the adviseur looks at, in plain Dutch. */
  readonly uitleg: string;
  readonly uitkomsten: readonly EisUitkomst[];
  readonly wetsverwijzing: WetsVerwijzing;
  /** `VOG_CONTROLE`: not judged by hand, follows from the check of the VOG. */
  readonly beoordeling: 'ADVISEUR' | 'VOG_CONTROLE';
}

type EisInhoud = Pick<BenoembaarheidsEis, 'uitleg'> & Partial<Pick<BenoembaarheidsEis, 'uitkomsten'>>;
/** The requirements as people say them. */
export const EIS_NAMEN: Readonly<Record<EisCode, string>> = {
  INGEZETENSCHAP: 'Wonen in het gebied',
  LEEFTIJD: 'Leeftijd',
  NATIONALITEIT_OF_VERBLIJF: 'Nationaliteit of verblijf',
  KIESRECHT: 'Kiesrecht',
  ANDER_BESTUURSAMBT: 'Ander bestuursambt',
  ONVERENIGBARE_BETREKKING: 'Onverenigbare functies',
  VERWANTSCHAP: 'Familie in het bestuurscollege',
  LID_ALGEMEEN_BESTUUR: 'Lid van het algemeen bestuur',
  VOG: 'Verklaring omtrent het gedrag (VOG)',
};
const JA_NEE = ['VOLDAAN', 'NIET_VOLDAAN'] as const;
const MET_ONTHEFFING = ['VOLDAAN', 'ONTHEFFING_NODIG', 'NIET_VOLDAAN'] as const;
const OP_TE_LOSSEN = ['VOLDAAN', 'OP_TE_LOSSEN_BIJ_BENOEMING'] as const;

/** The articles come from older consolidated texts: a setting to be checked by a lawyer, never shown as a fact. */
function eis(code: EisCode, artikel: string, inhoud: EisInhoud): BenoembaarheidsEis {
  return {
    code,
    naam: EIS_NAMEN[code],
    uitkomsten: JA_NEE,
    wetsverwijzing: { tekst: artikel, geverifieerd: false },
    beoordeling: code === 'VOG' ? 'VOG_CONTROLE' : 'ADVISEUR',
    ...inhoud,
  };
}

const VOG_UITLEG = 'Er is een VOG die is gecontroleerd en die op de dag van de benoeming geldig is.';
const ONVERENIGBAAR_UITLEG =
  'Heeft de kandidaat een functie die niet met het ambt samengaat? Dan mag de benoeming doorgaan, maar de kandidaat moet die functie direct neerleggen.';

/**
 * The requirements of each layer. For a waterschap nationality is no requirement of its own: who is a member of the algemeen bestuur
 * was judged on it at admission.
 */
export const BENOEMBAARHEIDSEISEN: Readonly<Record<Bestuurslaag, readonly BenoembaarheidsEis[]>> = {
  GEMEENTE: [
    eis('INGEZETENSCHAP', 'Gemeentewet, artikel 36a en 10', {
      uitleg:
        'De kandidaat woont in de gemeente. Woont de kandidaat ergens anders, dan kan de gemeenteraad voor een jaar ontheffing geven.',
      uitkomsten: MET_ONTHEFFING,
    }),
    eis('LEEFTIJD', 'Gemeentewet, artikel 36a en 10', { uitleg: 'De kandidaat is 18 jaar of ouder.' }),
    eis('NATIONALITEIT_OF_VERBLIJF', 'Gemeentewet, artikel 36a en 10, lid 2', {
      uitleg: 'De kandidaat is burger van de Europese Unie. Of de kandidaat woont hier rechtmatig en ten minste vijf jaar achter elkaar.',
    }),
    eis('KIESRECHT', 'Gemeentewet, artikel 36a en 10', { uitleg: 'De kandidaat is niet uitgesloten van het kiesrecht.' }),
    eis('ANDER_BESTUURSAMBT', 'Gemeentewet, artikel 36a', {
      uitleg:
        'De kandidaat is niet ook wethouder in een andere gemeente. Legt de kandidaat dat ambt neer bij de benoeming, kies dan voor oplossen bij de benoeming.',
      uitkomsten: ['VOLDAAN', 'OP_TE_LOSSEN_BIJ_BENOEMING', 'NIET_VOLDAAN'],
    }),
    eis('ONVERENIGBARE_BETREKKING', 'Gemeentewet, artikel 36b en 46', { uitleg: ONVERENIGBAAR_UITLEG, uitkomsten: OP_TE_LOSSEN }),
    eis('VOG', 'Gemeentewet, plaats van de VOG-eis nog controleren', { uitleg: VOG_UITLEG }),
  ],
  PROVINCIE: [
    eis('INGEZETENSCHAP', 'Provinciewet, artikel 35b en 10', {
      uitleg:
        'De kandidaat woont in de provincie. Woont de kandidaat ergens anders, dan kunnen provinciale staten voor een jaar ontheffing geven.',
      uitkomsten: MET_ONTHEFFING,
    }),
    eis('LEEFTIJD', 'Provinciewet, artikel 35b en 10', { uitleg: 'De kandidaat is 18 jaar of ouder.' }),
    eis('NATIONALITEIT_OF_VERBLIJF', 'Provinciewet, artikel 35b en 10', { uitleg: 'De kandidaat heeft de Nederlandse nationaliteit.' }),
    eis('KIESRECHT', 'Provinciewet, artikel 35b en 10', { uitleg: 'De kandidaat is niet uitgesloten van het kiesrecht.' }),
    eis('ONVERENIGBARE_BETREKKING', 'Provinciewet, artikel 35c', { uitleg: ONVERENIGBAAR_UITLEG, uitkomsten: OP_TE_LOSSEN }),
    eis('VOG', 'Provinciewet, plaats van de VOG-eis nog controleren', { uitleg: VOG_UITLEG }),
  ],
  WATERSCHAP: [
    eis('LID_ALGEMEEN_BESTUUR', 'Waterschapswet, artikel 41, lid 2 en 3', {
      uitleg: 'De kandidaat is lid van het algemeen bestuur. Is dat niet zo, dan kunnen gedeputeerde staten ontheffing geven.',
      uitkomsten: MET_ONTHEFFING,
    }),
    eis('INGEZETENSCHAP', 'Waterschapswet, artikel 31', {
      uitleg:
        'De kandidaat woont in het gebied van het waterschap. Geldt er een uitzondering of ontheffing voor de kandidaat? Kies dan voor voldaan.',
    }),
    eis('LEEFTIJD', 'Waterschapswet, artikel 31', { uitleg: 'De kandidaat is 18 jaar of ouder.' }),
    eis('ONVERENIGBARE_BETREKKING', 'Waterschapswet, artikel 31, lid 2 en 45', { uitleg: ONVERENIGBAAR_UITLEG, uitkomsten: OP_TE_LOSSEN }),
    eis('VOG', 'Waterschapswet, plaats van de VOG-eis nog controleren', { uitleg: VOG_UITLEG }),
  ],
  OPENBAAR_LICHAAM: [
    eis('INGEZETENSCHAP', 'Wet openbare lichamen BES, artikel 39 en 11', {
      uitleg: 'De kandidaat woont op het eiland. Woont de kandidaat ergens anders, dan kan de eilandsraad voor een jaar ontheffing geven.',
      uitkomsten: MET_ONTHEFFING,
    }),
    eis('LEEFTIJD', 'Wet openbare lichamen BES, artikel 39 en 11', { uitleg: 'De kandidaat is 18 jaar of ouder.' }),
    eis('NATIONALITEIT_OF_VERBLIJF', 'Wet openbare lichamen BES, artikel 39 en 11, lid 4', {
      uitleg: 'De kandidaat is Nederlander. Of de kandidaat woont hier rechtmatig en ten minste vijf jaar achter elkaar.',
    }),
    eis('KIESRECHT', 'Wet openbare lichamen BES, artikel 39 en 11', { uitleg: 'De kandidaat is niet uitgesloten van het kiesrecht.' }),
    eis('VERWANTSCHAP', 'Wet openbare lichamen BES, artikel 41', {
      uitleg:
        'De kandidaat is geen familie of partner van een lid van het bestuurscollege. Het gaat om familie en schoonfamilie tot en met de tweede graad.',
    }),
    eis('ONVERENIGBARE_BETREKKING', 'Wet openbare lichamen BES, artikel 40', { uitleg: ONVERENIGBAAR_UITLEG, uitkomsten: OP_TE_LOSSEN }),
    eis('VOG', 'Wet openbare lichamen BES, plaats van de VOG-eis nog controleren', { uitleg: VOG_UITLEG }),
  ],
};

export const eisVan = (bestuurslaag: Bestuurslaag, code: EisCode): BenoembaarheidsEis | undefined =>
  BENOEMBAARHEIDSEISEN[bestuurslaag].find((e) => e.code === code);
