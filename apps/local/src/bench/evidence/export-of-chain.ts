import { buffer } from 'node:stream/consumers';
import { Bewijssleutels, nieuweBewijssleutel } from '#audit/controlepunt/bewijssleutels.js';
import { controlepuntTekst } from '#audit/controlepunt/controlepunt.js';
import { onderteken, schrijfNote } from '#audit/controlepunt/note.js';
import { bereidVoor } from '#audit/dossierexport/bereid-voor.js';
import { SOORT } from '#audit/dossierexport/formaat.js';
import { rondAf } from '#audit/dossierexport/rond-af.js';
import { schrijfExport } from '#audit/dossierexport/schrijf-export.js';
import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import { berekenHash } from '#audit/keten/bereken-hash.js';
import { Bladen } from '#audit/log/bladen.js';
import { Boom } from '#audit/log/boom.js';

/** A dossierexport of this chain, which is the only one in its log. */
export async function exportOfChain(chain: readonly AuditGebeurtenis[]): Promise<Buffer> {
  const last = chain.at(-1);
  if (last === undefined) throw new Error('a chain with events');
  const { organisatieId, toetsingId, op } = last;
  const oorsprong = `bench.example/bewijslog/${organisatieId}`;
  const { vkey, sleutel } = Bewijssleutels.lees(nieuweBewijssleutel()).huidige(oorsprong);
  const prepared = bereidVoor({
    ...{ oorsprong, organisatieId, toetsingId, zaaknummer: 'IT-BENCH', ontvanger: 'AUDITOR', gebeurtenissen: chain, sleutel: vkey.tekst },
    ...{ ijkpunten: [], sleutelwissels: [], openbaarmakingen: [], documenten: [] },
  });
  const unhashed = {
    ...{
      organisatieId,
      toetsingId,
      volgnummer: chain.length + 1,
      op,
      soort: SOORT,
      door: last.door,
      verbintenis: null,
      vorigeHash: last.hash,
    },
    gegevens: { manifest: prepared.manifestHash },
  };
  const event = { ...unhashed, hash: berekenHash(unhashed) };
  const grootte = chain.length + 1;
  const tree = new Boom(new Bladen([...chain, event].map(({ hash }) => Buffer.from(hash, 'hex'))));
  const text = controlepuntTekst({ oorsprong, grootte, wortel: await tree.wortel(grootte), tijd: op });
  const note = schrijfNote({ tekst: text, handtekeningen: [onderteken(text, vkey, sleutel)] });
  const inclusie = (await tree.inclusie(chain.length, grootte)).map((hash) => hash.toString('hex'));
  return buffer(schrijfExport(rondAf(prepared, { gebeurtenis: event, note, plaats: chain.length, inclusie, consistentie: [] })));
}
