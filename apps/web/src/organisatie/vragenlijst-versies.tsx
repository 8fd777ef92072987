import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { useIk } from '../app/ik.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { magVoorstellen, nieuwsteEerst, VersieKaart } from './versie-kaart.js';

/** The versions of the questionnaire: which questions are left out, who decided that, and how to propose another. */
export function VragenlijstVersies(): ReactNode {
  const gelezen = useLees('/vragenlijst-versies');
  const ik = useIk();
  return (
    <Geladen van={gelezen}>
      {({ weglaatbaar, versies }) => {
        const tekst = (code: string): string => weglaatbaar.find((vraag) => vraag.code === code)?.tekst ?? '';
        const geldend = versies.find(({ geldt }) => geldt);
        return (
          <div className="its-stapel">
            {magVoorstellen(ik) ? (
              <Vlak titel="Een andere versie voorstellen">
                <p className="its-zacht">
                  U kunt alleen vragen weglaten die niet verplicht zijn. Een voorstel geldt pas als de opdrachtgever het publiceert.
                </p>
                <UitvouwFormulier
                  key={geldend?.versie ?? 0}
                  code="stelVragenlijstVoor"
                  knop="Stel een nieuwe versie voor"
                  begin={{ zonder: geldend?.zonder ?? [] }}
                  keuzes={{ zonder: weglaatbaar.map(({ code, tekst: naam }) => ({ waarde: code, naam: `${code}. ${naam}` })) }}
                />
              </Vlak>
            ) : null}
            {nieuwsteEerst(versies).map((versie) => (
              <VersieKaart key={versie.versieId ?? `v${versie.versie}`} versie={versie} publiceer="publiceerVragenlijst">
                {versie.zonder.length === 0 ? (
                  <p>Alle {versie.vragen.length} vragen worden gesteld.</p>
                ) : (
                  <div>
                    <p>
                      {versie.vragen.length} vragen worden gesteld. Weggelaten {versie.zonder.length === 1 ? 'is' : 'zijn'}:
                    </p>
                    <ul className="its-waarom">
                      {versie.zonder.map((code) => (
                        <li key={code}>
                          <strong>{code}</strong> {tekst(code)}
                        </li>
                      ))}
                    </ul>
                  </div>
                )}
              </VersieKaart>
            ))}
          </div>
        );
      }}
    </Geladen>
  );
}
