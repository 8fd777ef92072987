import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useHeleLijst, useLees, useLijst } from '../api/lees.js';
import { adres } from '../api/verzoek.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding, Melding } from '../componenten/melding.js';
import { Tabel } from '../componenten/tabel.js';
import { dag, moment, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';
import { IngelezenRegels } from './ingelezen-regels.js';

/** One export from elsewhere: what happened there, and the files in it. */
export function IngelezenDossier(): ReactNode {
  const { ingelezenDossierId = '' } = useParams();
  const delen = { ingelezenDossierId };
  const dossiers = useHeleLijst('/ingelezen-dossiers', { vraag: { aantal: 100 } });
  const bestanden = useLees('/ingelezen-dossiers/{ingelezenDossierId}/bestanden', { delen });
  const ga = useNavigate();
  return (
    <div className="its-stapel">
      <p>
        <Link className="nl-link" to="/toezicht/ingelezen">
          Alle dossiers van elders
        </Link>
      </p>
      <Geladen van={dossiers}>
        {(lijst) => {
          const dossier = lijst.pages.flatMap((bladzijde) => bladzijde.dossiers).find(({ id }) => id === ingelezenDossierId);
          if (dossier === undefined && dossiers.error !== null) return <FoutMelding fout={dossiers.error} />;
          if (dossier === undefined) return <p>{dossiers.hasNextPage ? 'Wordt geladen…' : 'Dit dossier is er niet meer.'}</p>;
          return (
            <>
              <Vlak titel={`Toetsing ${dossier.zaaknummer}, van elders`}>
                <div className="its-stapel">
                  <Melding toon="ok" titel="Gecontroleerd bij het inlezen">
                    <p>
                      Het bestand is heel: de keten, het bewijs en de handtekening passen bij elkaar. Of het van de organisatie is die erop
                      staat, blijkt pas met een sleutel of controlepunt dat u van hen zelf kreeg.
                    </p>
                  </Melding>
                  <Feiten
                    van={[
                      ['Bewijslog', <span className="its-kenmerk">{dossier.oorsprong}</span>],
                      ['Gebeurtenissen', String(dossier.gebeurtenissen)],
                      ['Ondertekend op', moment(dossier.slot.op)],
                      ['Ingelezen op', <Tijd op={dossier.ingelezenOp} />],
                      ['Wordt verwijderd op', dag(dossier.verwijderenOp)],
                    ]}
                  />
                  <div>
                    <HandelingKnop
                      code="verwijderIngelezenDossier"
                      delen={delen}
                      knop="Verwijder dit dossier"
                      titel="Dit dossier verwijderen?"
                      gevaar
                      gedaan={() => void ga('/toezicht/ingelezen')}
                    >
                      <p>Het bestand verdwijnt hier. De organisatie waar het vandaan komt, houdt haar eigen dossier.</p>
                    </HandelingKnop>
                  </div>
                </div>
              </Vlak>
              <Vlak titel="Wat er gebeurde">
                <Regels ingelezenDossierId={ingelezenDossierId} />
              </Vlak>
              <Vlak titel="Bestanden">
                <Geladen van={bestanden}>
                  {(rijen) => (
                    <Tabel
                      titel="Bestanden in het dossier"
                      rijen={rijen}
                      sleutel={({ nummer }) => String(nummer)}
                      kolommen={[
                        {
                          naam: 'Naam',
                          kop: true,
                          cel: ({ nummer, naam }) => (
                            <a
                              className="nl-link"
                              download
                              href={adres('/ingelezen-dossiers/{ingelezenDossierId}/bestanden/{nummer}', { ...delen, nummer })}
                            >
                              {naam}
                            </a>
                          ),
                        },
                        { naam: 'Grootte', cel: ({ bytes }) => grootte(bytes) },
                        { naam: 'Kenmerk (SHA-256)', cel: ({ sha256 }) => <span className="its-kenmerk">{sha256}</span> },
                      ]}
                    />
                  )}
                </Geladen>
              </Vlak>
            </>
          );
        }}
      </Geladen>
    </div>
  );
}

function Regels({ ingelezenDossierId }: { readonly ingelezenDossierId: string }): ReactNode {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useLijst('/ingelezen-dossiers/{ingelezenDossierId}/tijdlijn', {
    delen: { ingelezenDossierId },
    vraag: { aantal: 50 },
  });
  return (
    <div className="its-stapel">
      <FoutMelding fout={error} />
      <IngelezenRegels regels={data?.pages.flatMap((bladzijde) => bladzijde.regels) ?? []} />
      {hasNextPage ? (
        <div>
          <Knop bezig={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Toon meer
          </Knop>
        </div>
      ) : null}
    </div>
  );
}

const KB = 1024;
const grootte = (bytes: number): string =>
  bytes < KB ? `${bytes} bytes` : bytes < KB * KB ? `${Math.round(bytes / KB)} KB` : `${(bytes / KB / KB).toFixed(1).replace('.', ',')} MB`;
