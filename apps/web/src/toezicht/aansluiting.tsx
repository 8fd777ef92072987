import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { lees, type Schema } from '../api/verzoek.js';
import { leesControlepunt, sluitAan } from '../bewijs/boom.js';
import { Knop } from '../componenten/knop.js';
import { Over } from '../componenten/over.js';
import { FoutMelding, Melding } from '../componenten/melding.js';
import { moment } from '../componenten/tijd.js';

interface AansluitingProps {
  readonly eerder: Schema['Controlepunt'];
  readonly later: Schema['Controlepunt'];
}

/** Whether a checkpoint goes on from the one before it: the proof is fetched, and calculated by this browser itself. */
export function Aansluiting({ eerder, later }: AansluitingProps): ReactNode {
  const [gevraagd, zetGevraagd] = useState(false);
  const { data: klopt, error } = useQuery({
    queryKey: ['aansluiting', eerder.note, later.note],
    enabled: gevraagd,
    staleTime: Infinity,
    networkMode: 'always',
    queryFn: async ({ signal }) => {
      const { consistentie } = await lees('/bewijslog/consistentie', {}, { van: eerder.grootte, tot: later.grootte }, signal);
      const [een, twee] = [leesControlepunt(eerder.note), leesControlepunt(later.note)];
      return een !== undefined && twee !== undefined && (await sluitAan(een, twee, consistentie));
    },
  });
  if (!gevraagd)
    return (
      <div>
        <Knop soort="hoofd" onClick={() => zetGevraagd(true)}>
          Controleer of dit aansluit op het vorige
          <Over wat={`${later.grootte} gebeurtenissen`} />
        </Knop>
      </div>
    );
  if (error !== null) return <FoutMelding fout={error} />;
  if (klopt === undefined) return <p role="status">Wordt nagerekend…</p>;
  return (
    <div role="status">
      {klopt ? (
        <Melding toon="ok" titel="Uw browser rekende dit na: het sluit aan">
          <p>
            Alles wat er op {moment(eerder.op)} stond ({eerder.grootte}), staat er ongewijzigd nog in. Er kwamen{' '}
            {later.grootte - eerder.grootte} gebeurtenissen bij.
          </p>
        </Melding>
      ) : (
        <Melding toon="error" titel="Het sluit niet aan">
          <p>
            Van wat er op {moment(eerder.op)} stond, is iets veranderd of weggehaald. Wijzig niets, bewaar beide controlepunten en waarschuw
            de FG.
          </p>
        </Melding>
      )}
    </div>
  );
}
