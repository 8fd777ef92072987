import type { ReactNode } from 'react';
import { vogFouten } from '#domain/vog/vog.fouten.js';
import type { Schema } from '../api/verzoek.js';
import { Feiten } from '../componenten/feiten.js';
import { Melding } from '../componenten/melding.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';

/** What is recorded of the VOG; nothing of why one was not given, which nobody asks. */
export function VogFeiten({ vog, kandidaat }: { readonly vog: Schema['VogDto']; readonly kandidaat: boolean }): ReactNode {
  const { ingediendOp, spoed, afgegevenOp, geldigTotEnMet, afkeuringen } = vog;
  if (ingediendOp === null && afgegevenOp === null && afkeuringen.length === 0) return null;
  return (
    <Vlak titel="Vastgelegd">
      <div className="its-stapel">
        {afkeuringen.length === 0 ? null : (
          <Melding toon="warning" titel="Waarom de ingeleverde VOG niet kon worden gebruikt">
            <ul className="its-waarom">
              {afkeuringen.map((code) => (
                <li key={code}>
                  <strong>{vogFouten[code].titel}.</strong>
                  {/* What to do about it is said to who checks. */}
                  {kandidaat ? null : ` ${vogFouten[code].uitleg}`}
                </li>
              ))}
            </ul>
          </Melding>
        )}
        <Feiten
          van={[
            ['Aangevraagd op', ingediendOp === null ? null : dag(ingediendOp)],
            ['Met spoed', spoed === null ? null : spoed ? 'Ja' : 'Nee'],
            ['Afgegeven op', afgegevenOp === null ? null : dag(afgegevenOp)],
            ['Te gebruiken tot en met', geldigTotEnMet === null || afkeuringen.length > 0 ? null : dag(geldigTotEnMet)],
          ]}
        />
      </div>
    </Vlak>
  );
}
