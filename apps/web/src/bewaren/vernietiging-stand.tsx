import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { moment } from '../componenten/tijd.js';
import { woord } from '../woorden/woorden.js';

type Vernietiging = Schema['VernietigingDto'];

const STATUS: Readonly<Record<Vernietiging['status'], readonly [naam: string, kleur: Kleur]>> = {
  BESLOTEN: ['Besloten', 'let-op'],
  INGETROKKEN: ['Besluit ingetrokken', 'stil'],
  BEZIG: ['Wordt nu vernietigd', 'let-op'],
  VOLTOOID: ['Vernietigd', 'stil'],
};

/** One decision on destruction: about what, when, and how far it is. */
export function VernietigingStand({ vernietiging }: { readonly vernietiging: Vernietiging }): ReactNode {
  const [naam, kleur] = STATUS[vernietiging.status];
  return (
    <div>
      <div className="its-rij">
        <strong>{woord(vernietiging.omvang)}</strong> <Badge kleur={kleur}>{naam}</Badge>
      </div>
      <div className="its-klein its-zacht">
        Besloten op {moment(vernietiging.beslotenOp)}. {vervolg(vernietiging)}
      </div>
    </div>
  );
}

function vervolg({ status, uitvoerenVanaf, ingetrokkenOp, voltooidOp }: Vernietiging): string {
  if (voltooidOp !== null) return `Vernietigd op ${moment(voltooidOp)}.`;
  if (ingetrokkenOp !== null) return `Ingetrokken op ${moment(ingetrokkenOp)}.`;
  if (status === 'BEZIG') return 'Niemand kan dit nog tegenhouden.';
  return `Dit gebeurt vanaf ${moment(uitvoerenVanaf)}. Tot dan kan de opdrachtgever het besluit intrekken.`;
}
