import type { Schema } from '../api/verzoek.js';
import { heeft, isAlleen } from './ik.js';

interface Ingang {
  readonly naar: string;
  readonly naam: string;
}

/** Where somebody can go, by his functions: what he can't read is not in it. */
export function menuVoor(ik: Schema['Ik']): readonly Ingang[] {
  if (isAlleen(ik, 'KANDIDAAT')) return [{ naar: '/', naam: 'Mijn toetsing' }];
  return [
    { naar: '/', naam: 'Start' },
    ...(heeft(ik, 'KANDIDAAT', 'OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'KABINET', 'GRIFFIER', 'FG', 'AUDITOR')
      ? [{ naar: '/toetsingen', naam: 'Toetsingen' }]
      : []),
    ...(heeft(ik, 'GRIFFIER') ? [{ naar: '/aankondigingen', naam: 'Aankondigingen' }] : []),
    ...(heeft(ik, 'FORMATEUR') && !isAlleen(ik, 'FORMATEUR') ? [{ naar: '/processtatussen', naam: 'Kandidaten volgen' }] : []),
    ...(heeft(ik, 'OPDRACHTGEVER', 'KABINET') ? [{ naar: '/formaties', naam: 'Formaties' }] : []),
    ...(heeft(ik, 'OPDRACHTGEVER', 'KABINET', 'FG', 'AUDITOR', 'BEHEERDER') ? [{ naar: '/organisatie', naam: 'Organisatie' }] : []),
    ...(heeft(ik, 'OPDRACHTGEVER', 'FG', 'AUDITOR') ? [{ naar: '/toezicht', naam: 'Toezicht' }] : []),
    ...(heeft(ik, 'GRIFFIER') ? [{ naar: '/toezicht/bewijslog', naam: 'Bewijslog' }] : []),
    ...(heeft(ik, 'BEHEERDER') ? [{ naar: '/beheer', naam: 'Beheer' }] : []),
  ];
}
