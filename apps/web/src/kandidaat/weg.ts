import { BESTUURSLAAG_PROFIELEN, orgaanMetLidwoord } from '#domain/benoembaarheid/bestuurslaag.js';
import type { Schema } from '../api/verzoek.js';

type Stap = Schema['Stap'];
type StapCode = Stap['stap'];

interface Fase {
  readonly naam: string;
  readonly uitleg: string;
  readonly stappen: readonly StapCode[];
  /** When all of these are closed, the phase is done. */
  readonly klaarBij: readonly StapCode[];
}

/** The procedure as the kandidaat lives it. */
function fasen({ bestuurslaag, vogVereist, aanleiding }: Schema['Toetsing']): readonly Fase[] {
  const ambt = BESTUURSLAAG_PROFIELEN[bestuurslaag].opdrachtgeverAmbt;
  const benoeming = aanleiding !== 'HERIJKING_ZITTEND';
  return [
    {
      naam: 'Lezen en kiezen',
      uitleg: 'U leest de informatiebrief en kiest of u meewerkt.',
      stappen: ['MEDEWERKING'],
      klaarBij: ['MEDEWERKING'],
    },
    {
      naam: 'Vragenlijst en documenten',
      uitleg: 'U vertelt over uw werk, functies en belangen, en levert een cv in.',
      stappen: ['VRAGENLIJST', 'AANVULLING', 'DOCUMENTEN'],
      klaarBij: ['VRAGENLIJST', 'DOCUMENTEN'],
    },
    ...(vogVereist === true
      ? [
          {
            naam: 'VOG',
            uitleg: 'U vraagt een Verklaring Omtrent het Gedrag aan en levert die in.',
            stappen: ['VOG_KLAARZETTEN', 'VOG_INDIENEN', 'VOG_BESLISSING', 'VOG_VERIFICATIE', 'VOG_VERVOLG', 'VOG_PROCEDURE'],
            klaarBij: ['VOG_VERIFICATIE'],
          } as const,
        ]
      : []),
    {
      naam: 'Onderzoek en gesprek',
      uitleg: 'De adviseur zoekt in openbare bronnen, stelt vragen aan de eigen organisatie en spreekt met u.',
      stappen: ['BENOEMBAARHEID', 'VRAGENLIJST_BEOORDELING', 'BRONONDERZOEK', 'INTERNE_UITVRAAG', 'VERDIEPEND_GESPREK'],
      klaarBij: ['VERDIEPEND_GESPREK'],
    },
    {
      naam: 'Risicoanalyse',
      uitleg: 'De adviseur schrijft op wat de risico’s zijn en wat die kleiner maakt.',
      stappen: ['RISICOANALYSE'],
      klaarBij: ['RISICOANALYSE'],
    },
    {
      naam: 'Uw reactie',
      uitleg: 'U leest de bevindingen en reageert, voordat het rapport klaar is.',
      stappen: ['HOOR_EN_WEDERHOOR', 'MAATREGELEN', 'BEANTWOORDING'],
      klaarBij: ['HOOR_EN_WEDERHOOR'],
    },
    { naam: 'Rapport', uitleg: 'Een tweede adviseur controleert het rapport.', stappen: ['RAPPORT'], klaarBij: ['RAPPORT'] },
    ...(benoeming
      ? [
          {
            naam: 'Gesprek en conclusie',
            uitleg: `De ${ambt} bespreekt het rapport met u en ondertekent de conclusie. U leest die als eerste.`,
            stappen: ['GESPREK_OPDRACHTGEVER', 'ADVIES', 'INZAGE'],
            klaarBij: ['ADVIES'],
          } as const,
          {
            naam: 'Vergadering',
            uitleg: `De leden van ${orgaanMetLidwoord(bestuurslaag)} krijgen alleen de conclusie en beslissen over de benoeming.`,
            stappen: ['VERSTREKKING', 'UITKOMST', 'AANVAARDING'],
            klaarBij: ['UITKOMST'],
          } as const,
        ]
      : []),
  ];
}

export interface FaseStand {
  readonly naam: string;
  readonly uitleg: string;
  readonly stand: 'gedaan' | 'nu' | 'straks';
  /** When it was done, or until when it may take, as far as that is known. */
  readonly op: string | undefined;
}

/** How far each phase is, by the steps that were opened and the terms that run. */
export function wegVan(
  toetsing: Schema['Toetsing'],
  stappen: readonly Stap[],
  termijnen: readonly Schema['Termijn'][],
): readonly FaseStand[] {
  const laatste = (code: StapCode): Stap | undefined =>
    stappen.filter(({ stap }) => stap === code).sort((a, b) => b.volgnummer - a.volgnummer)[0];
  return fasen(toetsing).map(({ naam, uitleg, stappen: codes, klaarBij }) => {
    const bekend = codes.flatMap((code) => laatste(code) ?? []);
    const open = bekend.some(({ status }) => status === 'OPEN');
    const gesloten = klaarBij.map((code) => laatste(code)?.geslotenOp ?? undefined);
    const gedaan = !open && gesloten.every((op) => op !== undefined);
    const einden = termijnen
      .filter(({ status, stap }) => status === 'LOOPT' && codes.some((code) => code === stap))
      .map(({ einde }) => einde);
    const vergadering = naam === 'Vergadering' && !gedaan ? (toetsing.raadsdatum ?? undefined) : undefined;
    return {
      naam,
      uitleg,
      stand: gedaan ? 'gedaan' : bekend.length > 0 ? 'nu' : 'straks',
      op: gedaan ? gesloten.sort().at(-1) : (vergadering ?? einden.sort()[0]),
    };
  });
}
