import type { ReactNode } from 'react';
import { TOEZICHT_REGELS } from '#domain/datalek/datalek.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Melding } from '../componenten/melding.js';
import { moment, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';
import { DatalekKlok } from './datalek-klok.js';
import { KoppelToetsing } from './koppel-toetsing.js';

/** One data leak: how much time is left, what was decided, and what still has to be told to whom. */
export function DatalekKaart({ datalek }: { readonly datalek: Schema['DatalekDto'] }): ReactNode {
  const { id, soort, beschrijving, ontdektOp, uiterlijk, teLaat, besluit, reden, beslotenOp, hoogRisico } = datalek;
  const toezichthouder = `de ${TOEZICHT_REGELS[datalek.toezichthouder].naam}`;
  return (
    <Vlak
      titel={woord(soort)}
      rechts={besluit === null ? <DatalekKlok uiterlijk={uiterlijk} teLaat={teLaat} /> : <Besluit datalek={datalek} />}
    >
      <div className="its-stapel">
        <p className="its-tekst">{beschrijving}</p>
        <Feiten
          van={[
            ['Ontdekt', <Tijd op={ontdektOp} />],
            ['Melden kan tot', <Tijd op={uiterlijk} />],
            ['Melden bij', toezichthouder],
            ['Risico voor iemand', hoogRisico ? 'Hoog' : 'Niet hoog'],
            ['Toetsingen die het raakt', String(datalek.toetsingen)],
            ['Besloten op', beslotenOp === null ? null : <Tijd op={beslotenOp} />],
            ['Waarom niet gemeld', reden === null ? null : woord(reden)],
          ]}
        />
        {hoogRisico && datalek.nietGeinformeerd > 0 ? (
          <Melding toon="warning">
            <p>
              {datalek.nietGeinformeerd === 1
                ? 'Van 1 toetsing is de kandidaat nog niet geïnformeerd.'
                : `Van ${datalek.nietGeinformeerd} toetsingen zijn de kandidaten nog niet geïnformeerd.`}{' '}
              Dat doet u in de toetsing, onder Datalekken.
            </p>
          </Melding>
        ) : null}
        <details className="its-details">
          <summary>Herinneringen</summary>
          <ul className="its-waarom">
            {datalek.momenten.map(({ moment: code, op, vastgelegdOp }) => (
              <li key={code}>
                {moment(op)}: {keuzeWoord('datalekMoment', code)}
                {vastgelegdOp === null ? '' : ' (gebeurd)'}
              </li>
            ))}
          </ul>
        </details>
        <KoppelToetsing datalekId={id} />
        {besluit === null ? (
          <div className="its-rij">
            <UitvouwFormulier
              code="besluitDatalek"
              delen={{ datalekId: id }}
              soort="hoofd"
              knop="Het is gemeld"
              vast={{ besluit: 'GEMELD', reden: undefined, ...(teLaat ? {} : { vertraging: undefined }) }}
              kop={<p>U meldt zelf bij {toezichthouder}, buiten dit systeem. Hier legt u vast dat het is gedaan.</p>}
            />
            <UitvouwFormulier
              code="besluitDatalek"
              delen={{ datalekId: id }}
              knop="Melden is niet nodig"
              vast={{ besluit: 'NIET_NODIG', vertraging: undefined }}
              kop={<p>Kies hieronder waarom. Zonder reden kunt u dit niet vastleggen.</p>}
            />
          </div>
        ) : null}
        {hoogRisico ? null : (
          <div>
            <HandelingKnop code="verhoogRisicoDatalek" delen={{ datalekId: id }} knop="Het risico blijkt hoog" titel="Is het risico hoog?">
              <p>Wie het aangaat, moet het dan ook zelf horen. U kunt dit niet terugdraaien.</p>
            </HandelingKnop>
          </div>
        )}
      </div>
    </Vlak>
  );
}

function Besluit({ datalek: { besluit, teLaat } }: { readonly datalek: Schema['DatalekDto'] }): ReactNode {
  return (
    <span className="its-rij">
      <Badge kleur={besluit === 'GEMELD' ? 'goed' : 'stil'}>{besluit === 'GEMELD' ? 'Gemeld' : 'Melden was niet nodig'}</Badge>
      {teLaat ? <Badge kleur="fout">Te laat besloten</Badge> : null}
    </span>
  );
}
