import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { Vlak } from '../componenten/vlak.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { FUNCTIE_KEUZES } from './functies.js';
import { MensenTabel } from './mensen-tabel.js';
import { Persoon } from './persoon.js';

/** The people of the organisation, for the beheerder: who there are, add somebody, and one of them in full. */
export function Mensen(): ReactNode {
  return (
    <Routes>
      <Route
        index
        element={
          <div className="its-stapel">
            <MensenTabel naar="/beheer/mensen" />
            <Vlak titel="Iemand toevoegen">
              <p className="its-zacht">
                Wie u toevoegt, krijgt een e-mail met een link. Die geldt zeven dagen en werkt één keer. Kent u het account bij de
                aanmelddienst al? Vul dat dan in; dan is er geen e-mail nodig.
              </p>
              <UitvouwFormulier code="voegPersoonToe" knop="Voeg iemand toe" keuzes={{ rollen: FUNCTIE_KEUZES }} />
            </Vlak>
          </div>
        }
      />
      <Route path=":persoonId" element={<Persoon />} />
    </Routes>
  );
}
