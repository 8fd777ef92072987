import type { ReactNode } from 'react';
import { isAlleen, useIk } from '../app/ik.js';
import { Processtatussen } from '../beperkt/processtatussen.js';
import { KandidaatStart } from '../kandidaat/kandidaat-start.js';
import { UitvraagStart } from '../uitvraag/uitvraag-start.js';
import { MedewerkerStart } from './medewerker-start.js';

/** The first screen: what waits for me. */
export function Start(): ReactNode {
  const ik = useIk();
  if (isAlleen(ik, 'KANDIDAAT')) return <KandidaatStart />;
  if (isAlleen(ik, 'UITVRAAG_BEANTWOORDER')) return <UitvraagStart />;
  return isAlleen(ik, 'FORMATEUR') ? <Processtatussen /> : <MedewerkerStart />;
}
