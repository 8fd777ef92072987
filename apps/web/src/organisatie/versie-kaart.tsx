import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { heeft, useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';

type Versie = Pick<
  Schema['VragenlijstVersieDto'],
  'versieId' | 'versie' | 'stand' | 'geldt' | 'voorgesteldDoor' | 'voorgesteldOp' | 'gepubliceerdDoor' | 'gepubliceerdOp'
>;

interface VersieKaartProps {
  readonly versie: Versie;
  /** The act that publishes it. */
  readonly publiceer: string;
  /** What changed. */
  readonly children: ReactNode;
}

const naamVan = ({ versie, stand }: Versie): string =>
  versie === null ? (stand === 'VERVALLEN' ? 'Vervallen voorstel' : 'Voorstel') : `Versie ${versie}`;

/** One version of what an organisation decides itself: who proposed it, who published it, and what it changes. */
export function VersieKaart({ versie, publiceer, children }: VersieKaartProps): ReactNode {
  const ik = useIk();
  const { versieId, stand, voorgesteldDoor, voorgesteldOp, gepubliceerdDoor, gepubliceerdOp } = versie;
  return (
    <Vlak titel={naamVan(versie)} rechts={<Stand versie={versie} />}>
      <div className="its-stapel">
        {stand === 'INGEBOUWD' ? (
          <p className="its-zacht">Hoort bij het product.</p>
        ) : (
          <p className="its-zacht">
            Voorgesteld door {voorgesteldDoor?.naam ?? 'iemand'}
            {voorgesteldOp === null ? '' : ' op '}
            {voorgesteldOp === null ? null : <Tijd op={voorgesteldOp} />}
            {gepubliceerdOp === null ? null : (
              <>
                , gepubliceerd door {gepubliceerdDoor?.naam ?? 'iemand'} op <Tijd op={gepubliceerdOp} />
              </>
            )}
            .
          </p>
        )}
        {children}
        {stand !== 'VOORGESTELD' || versieId === null ? null : !heeft(ik, 'OPDRACHTGEVER') ? (
          <p className="its-zacht">De opdrachtgever kan dit voorstel publiceren. Wie het voorstelde, kan dat niet zelf.</p>
        ) : voorgesteldDoor?.persoonId === ik.persoonId ? (
          <p className="its-zacht">U stelde dit zelf voor. Een ander moet het publiceren.</p>
        ) : (
          <div>
            <HandelingKnop code={publiceer} delen={{ versieId }} soort="hoofd" knop="Publiceer" titel="Dit voorstel publiceren?">
              <p>Nieuwe toetsingen krijgen deze versie. Toetsingen die al lopen, houden wat zij hebben.</p>
            </HandelingKnop>
          </div>
        )}
      </div>
    </Vlak>
  );
}

function Stand({ versie: { stand, geldt } }: { readonly versie: Versie }): ReactNode {
  if (geldt) return <Badge kleur="goed">Geldt nu</Badge>;
  if (stand === 'VOORGESTELD') return <Badge kleur="info">Wacht op publicatie</Badge>;
  return <Badge>{stand === 'VERVALLEN' ? 'Vervallen' : 'Eerder'}</Badge>;
}

/** The newest on top: a proposal, then the numbers from high to low. */
export const nieuwsteEerst = <V extends Versie>(versies: readonly V[]): readonly V[] =>
  [...versies].sort((a, b) => rang(b) - rang(a) || (b.voorgesteldOp ?? '').localeCompare(a.voorgesteldOp ?? ''));
const rang = ({ versie, stand }: Versie): number => (stand === 'VOORGESTELD' ? 1e6 : (versie ?? -1));

export const magVoorstellen = (ik: Schema['Ik']): boolean => heeft(ik, 'KABINET', 'BEHEERDER');
