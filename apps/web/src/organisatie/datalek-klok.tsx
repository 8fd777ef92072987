import { type ReactNode, useEffect, useState } from 'react';
import { Badge } from '../componenten/badge.js';

const UUR = 3_600_000;
const MINUUT = 60_000;

/** How much of the 72 hours is left, kept up to date while one looks. */
export function DatalekKlok({ uiterlijk, teLaat }: { readonly uiterlijk: string; readonly teLaat: boolean }): ReactNode {
  const [nu, zetNu] = useState(() => Date.now());
  useEffect(() => {
    const klok = setInterval(() => zetNu(Date.now()), MINUUT);
    return () => clearInterval(klok);
  }, []);
  const over = Date.parse(uiterlijk) - nu;
  if (teLaat || over <= 0) return <Badge kleur="fout">Te laat</Badge>;
  const uren = Math.floor(over / UUR);
  return (
    <Badge kleur={uren < 24 ? 'fout' : 'let-op'}>
      {uren >= 1 ? `Nog ${uren} uur om te melden` : `Nog ${Math.max(1, Math.floor(over / MINUUT))} minuten om te melden`}
    </Badge>
  );
}
