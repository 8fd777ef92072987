import { lazy, type ReactNode } from 'react';
import { Afdeling, type Kamer } from '../afdeling/afdeling.js';

const LEEST_VERSIES = ['OPDRACHTGEVER', 'KABINET', 'FG', 'AUDITOR', 'BEHEERDER'] as const;

const KAMERS: readonly Kamer[] = [
  {
    pad: 'datalekken',
    naam: 'Datalekken',
    uitleg: 'Wat er misging met persoonsgegevens, en of het op tijd is gemeld.',
    voor: ['OPDRACHTGEVER', 'KABINET', 'FG'],
    Inhoud: lazy(() => import('./datalekken.js').then(({ Datalekken }) => ({ default: Datalekken }))),
  },
  {
    pad: 'ketenstoringen',
    naam: 'Storingen bij de VOG',
    uitleg: 'Werkt Justis, eHerkenning of DigiD niet? Dan schuiven de termijnen voor de VOG in alle toetsingen op.',
    voor: ['OPDRACHTGEVER', 'KABINET', 'BEHEERDER'],
    Inhoud: lazy(() => import('./ketenstoringen.js').then(({ Ketenstoringen }) => ({ default: Ketenstoringen }))),
  },
  {
    pad: 'waarneming',
    naam: 'Waarneming',
    uitleg: 'Wie de opdrachtgever vervangt als die ziek, afwezig of zelf betrokken is.',
    voor: ['OPDRACHTGEVER', 'KABINET', 'FG', 'AUDITOR'],
  },
  {
    pad: 'vrije-dagen',
    naam: 'Vrije dagen',
    uitleg: 'Dagen waarop uw organisatie dicht is. Termijnen in werkdagen slaan die over.',
    voor: [],
    Inhoud: lazy(() => import('./vrije-dagen.js').then(({ VrijeDagen }) => ({ default: VrijeDagen }))),
  },
  {
    pad: 'vragenlijst',
    naam: 'Vragenlijst',
    uitleg: 'Welke vragen uw organisatie aan kandidaten stelt, en welke u weglaat.',
    voor: LEEST_VERSIES,
    Inhoud: lazy(() => import('./vragenlijst-versies.js').then(({ VragenlijstVersies }) => ({ default: VragenlijstVersies }))),
  },
  {
    pad: 'documentenlijst',
    naam: 'Documentenlijst',
    uitleg: 'Welke documenten elke kandidaat moet inleveren.',
    voor: LEEST_VERSIES,
    Inhoud: lazy(() => import('./documentenlijst-versies.js').then(({ DocumentenlijstVersies }) => ({ default: DocumentenlijstVersies }))),
  },
  {
    pad: 'termijnen',
    naam: 'Termijnen',
    uitleg: 'Hoe lang elke stap bij uw organisatie mag duren.',
    voor: LEEST_VERSIES,
    Inhoud: lazy(() => import('./termijn-versies.js').then(({ TermijnVersies }) => ({ default: TermijnVersies }))),
  },
  {
    pad: 'rechtskader',
    naam: 'Regels uit de wet',
    uitleg: 'De regels die voor uw organisatie gelden, en of een jurist de verwijzing heeft nagekeken.',
    voor: [],
    Inhoud: lazy(() => import('./rechtskader.js').then(({ Rechtskader }) => ({ default: Rechtskader }))),
  },
  {
    pad: 'bewaarbeleid',
    naam: 'Bewaarbeleid',
    uitleg: 'Bij welke categorie van de selectielijst elke soort gegevens hoort.',
    voor: LEEST_VERSIES,
    Inhoud: lazy(() => import('./bewaarbeleid.js').then(({ Bewaarbeleid }) => ({ default: Bewaarbeleid }))),
  },
  {
    pad: 'rolvoorstellen',
    naam: 'Functies bevestigen',
    uitleg: 'Opdrachtgever en FG worden gegeven door twee mensen: de een stelt voor, de ander bevestigt.',
    voor: ['OPDRACHTGEVER'],
    Inhoud: lazy(() => import('../beheer/rolvoorstellen.js').then(({ Rolvoorstellen }) => ({ default: Rolvoorstellen }))),
  },
  {
    pad: 'bureaus',
    naam: 'Bureaus',
    uitleg: 'De bureaus die voor u toetsen, met hun vergunning en overeenkomst.',
    voor: ['OPDRACHTGEVER', 'KABINET'],
    Inhoud: lazy(() => import('../beheer/bureaus.js').then(({ Bureaus }) => ({ default: Bureaus }))),
  },
];

/** What holds for all cases of the organisation; each room for who may read it. */
export function Organisatie(): ReactNode {
  return (
    <Afdeling basis="/organisatie" naam="Organisatie" inleiding="Wat geldt voor alle toetsingen van uw organisatie." kamers={KAMERS} />
  );
}
