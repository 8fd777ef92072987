import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { heeft, useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { dag, dagenTot, overHoeveel } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';

const BINNENKORT = 60;

/** The bureaus, whether their papers hold, and who works there; the beheerder keeps them. */
export function Bureaus(): ReactNode {
  const bureaus = useLees('/bureaus');
  const beheert = heeft(useIk(), 'BEHEERDER');
  return (
    <div className="its-stapel">
      <Geladen van={bureaus}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Er zijn nog geen bureaus. Iedereen werkt bij uw organisatie zelf.</p>
          ) : (
            lijst.map((bureau) => <Bureau key={bureau.bureauId} bureau={bureau} beheert={beheert} />)
          )
        }
      </Geladen>
      {beheert ? (
        <Vlak titel="Een bureau toevoegen">
          <UitvouwFormulier code="maakBureau" knop="Voeg een bureau toe" />
        </Vlak>
      ) : null}
    </div>
  );
}

function Bureau({ bureau, beheert }: { readonly bureau: Schema['BureauDto']; readonly beheert: boolean }): ReactNode {
  const { bureauId, naam, wpbrNummer, wpbrGeldigTot, verwerkersovereenkomst, overeenkomstGeldigTot, leden } = bureau;
  const eerste = wpbrGeldigTot < overeenkomstGeldigTot ? wpbrGeldigTot : overeenkomstGeldigTot;
  return (
    <Vlak titel={naam} rechts={<Geldig tot={eerste} />}>
      <Feiten
        van={[
          ['Wpbr-vergunning', wpbrNummer],
          ['Vergunning geldig tot en met', dag(wpbrGeldigTot)],
          ['Verwerkersovereenkomst', verwerkersovereenkomst],
          ['Overeenkomst geldig tot en met', dag(overeenkomstGeldigTot)],
          ['Mensen', leden.length === 0 ? 'Nog niemand' : leden.map((lid) => lid.naam ?? 'zonder naam').join(', ')],
        ]}
      />
      {beheert ? (
        <UitvouwFormulier
          key={JSON.stringify(bureau)}
          code="wijzigBureau"
          delen={{ bureauId }}
          begin={bureau}
          knop={`Gegevens van ${naam} wijzigen`}
        />
      ) : null}
    </Vlak>
  );
}

function Geldig({ tot }: { readonly tot: string }): ReactNode {
  const over = dagenTot(tot);
  if (over < 0) return <Badge kleur="fout">Verlopen: kan niet worden toegewezen</Badge>;
  return over <= BINNENKORT ? <Badge kleur="let-op">Verloopt {overHoeveel(tot)}</Badge> : <Badge kleur="goed">Geldig</Badge>;
}
