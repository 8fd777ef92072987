import type { ReactNode } from 'react';
import { useIk } from '../app/ik.js';
import type { Route } from './stand.js';

/** What the kandidaat does elsewhere to get a VOG: at Justis, or on the islands at the kabinet of the gezaghebber. */
export function Aanvragen({ route }: { readonly route: Route }): ReactNode {
  const { organisatie } = useIk();
  if (route === 'EILAND')
    return (
      <ol className="its-doe-lijst">
        <li>Ga naar het kabinet van de gezaghebber van uw eiland. Neem uw identiteitsbewijs mee.</li>
        <li>Zeg dat de VOG nodig is voor uw benoeming als bestuurder bij {organisatie}. Dat doel moet op de VOG staan.</li>
        <li>Betaal de kosten en bewaar het bewijs van de dag waarop u de aanvraag deed.</li>
      </ol>
    );
  return (
    <ol className="its-doe-lijst">
      <li>Open de e-mail die u van Justis kreeg. Kreeg u die niet? Kijk bij ongewenste e-mail en bel anders het kabinet.</li>
      <li>Meld u aan met uw DigiD.</li>
      <li>
        Kijk of alles klopt: uw gegevens, de functie, en {organisatie} als organisatie. Klopt er iets niet? Ga dan niet verder en bel het
        kabinet. Een VOG voor een andere functie kunnen wij niet gebruiken.
      </li>
      <li>Vraag om spoed als Justis dat aanbiedt. Dan is de VOG er vaak binnen een week.</li>
      <li>Betaal met iDEAL. Vraag {organisatie} of u de kosten terugkrijgt.</li>
    </ol>
  );
}
