import { toInstant, type Instant } from '#domain/kalender/instant.js';
import type { AuditGegevens, OngehashteGebeurtenis } from '../keten/audit-gebeurtenis.js';
import type { Dossierinhoud, ExportDocument, ExportIjkpunt } from './inhoud.js';
import type { Misslag, Vorm } from './wereld.testdata.js';

/** The export in which the mistakes are made. */
export const HEEL: Vorm = {
  ...{ zaad: 31, gebeurtenissen: 20, elkeAfgeschermd: 6, ijkpunten: 4, getuigen: 1, sleutelwissels: 2 },
  ...{ documenten: 3, openbaarmakingen: 2, andere: 2 },
};

const ANDER = '0192a000-0000-7000-8009-000000000009';

/** Another event with this number. */
const bij =
  (volgnummer: number, maak: (een: OngehashteGebeurtenis) => object): Misslag['gebeurtenis'] =>
  (een) =>
    een.volgnummer === volgnummer ? { ...een, ...maak(een) } : een;

const later = (tijd: Instant, ms: number): Instant => toInstant(new Date(Date.parse(tijd) + ms).toISOString());
const metGegevens = (waarde: unknown): Misslag => ({ gebeurtenis: bij(15, () => ({ gegevens: waarde as AuditGegevens })) });
const metIjkpunten = (maak: (ijkpunten: readonly ExportIjkpunt[]) => readonly ExportIjkpunt[]): Misslag => ({
  inhoud: (inhoud) => ({ ...inhoud, ijkpunten: maak(inhoud.ijkpunten) }),
});
const metDocumenten = (maak: (een: ExportDocument, i: number) => object): Misslag => ({
  inhoud: (inhoud) => ({ ...inhoud, documenten: inhoud.documenten.map((een, i) => ({ ...een, ...maak(een, i) })) }),
});
const metInhoud = (maak: (inhoud: Dossierinhoud) => object): Misslag => ({ inhoud: (inhoud) => ({ ...inhoud, ...maak(inhoud) }) });

/** What no stranger can do and a verifier refuses all the same, with a part of what ours says of it. */
export const MISSLAGEN: readonly (readonly [wat: string, misslag: Misslag, reden: string])[] = [
  [
    'an event that does not continue the one before',
    { gebeurtenis: bij(15, () => ({ vorigeHash: 'a'.repeat(64) })) },
    'gebeurtenis 15 sluit niet aan',
  ],
  ['a number left out', { gebeurtenis: bij(15, () => ({ volgnummer: 16 })) }, 'gebeurtenis 15 staat niet op haar plaats'],
  ['an event of another case', { gebeurtenis: bij(15, () => ({ toetsingId: ANDER })) }, 'gebeurtenis 15 hoort bij een ander dossier'],
  [
    'an event of another organisation',
    { gebeurtenis: bij(15, () => ({ organisatieId: ANDER })) },
    'gebeurtenis 15 hoort bij een ander dossier',
  ],
  ['a clock set back', { gebeurtenis: bij(15, ({ op }) => ({ op: later(op, -9e6 * 10) })) }, 'gebeurtenis 15 is eerder gedateerd'],
  [
    'a clock set back beyond a hidden event',
    { gebeurtenis: bij(19, ({ op }) => ({ op: later(op, -9e6 * 10) })) },
    'gebeurtenis 19 is eerder gedateerd',
  ],
  ['an event with a key more', { gebeurtenis: bij(15, () => ({ notitie: 'x' })) }, 'gebeurtenis 15 is niet geschreven'],
  [
    'an event with an instant that does not exist',
    { gebeurtenis: bij(15, () => ({ op: '2026-02-30T00:00:00.000Z' })) },
    'gebeurtenis 15 is niet geschreven',
  ],
  ['an event with half a commitment', { gebeurtenis: bij(15, () => ({ verbintenis: 'ab' })) }, 'gebeurtenis 15 is niet geschreven'],
  ['a fraction', metGegevens({ a: 1.5 }), 'gebeurtenis 15 is niet geschreven'],
  ['a number that is too large', metGegevens({ a: 1e12 }), 'gebeurtenis 15 is niet geschreven'],
  ['a number that is too small', metGegevens({ a: -1e8 }), 'gebeurtenis 15 is niet geschreven'],
  ['data within data', metGegevens({ a: {} }), 'gebeurtenis 15 is niet geschreven'],
  ['a key that is not ASCII', metGegevens({ é: 1 }), 'gebeurtenis 15 is niet geschreven'],
  ['half a surrogate pair', metGegevens({ a: '\ud800' }), 'gebeurtenis 15 is niet geschreven'],
  ['a manifest of another case', metInhoud(() => ({ toetsingId: ANDER })), 'hoort bij een ander dossier'],
  [
    'a manifest of another log',
    metInhoud(({ oorsprong }) => ({ oorsprong: `${oorsprong}x` })),
    'een sleutel is niet die van dit bewijslog',
  ],
  ['an event hidden that a document hangs on', metInhoud(verberg(2)), 'gebeurtenis 2'],
  ['a document that another event is about', metDocumenten(() => ({ volgnummer: 1 })), 'is niet het document dat gebeurtenis 1 vastlegt'],
  [
    'a document said to be fixed in the other way',
    metDocumenten((_, i) => (i === 1 ? { wijze: 'VERBINTENIS' } : {})),
    'is niet het document',
  ],
  [
    'a document that nothing was shown of',
    metInhoud(({ openbaarmakingen }) => ({ openbaarmakingen: openbaarmakingen.filter(({ veld }) => veld !== 'sha256') })),
    'is niet het document',
  ],
  [
    'a field shown twice',
    metInhoud(({ openbaarmakingen }) => ({ openbaarmakingen: [...openbaarmakingen, ...openbaarmakingen] })),
    'niet op volgorde',
  ],
  [
    'another value shown',
    metInhoud(({ openbaarmakingen }) => ({ openbaarmakingen: openbaarmakingen.map((een) => ({ ...een, waarde: 'x' })) })),
    'een openbaarmaking bij gebeurtenis',
  ],
  [
    'a field shown of an event that committed to none',
    metInhoud(({ openbaarmakingen }) => ({ openbaarmakingen: openbaarmakingen.map((een) => ({ ...een, volgnummer: 1 })) })),
    'openbaarmaking',
  ],
  ['ijkpunten out of order', metIjkpunten((punten) => [...punten].reverse()), 'is eerder gedateerd dan dat ervoor'],
  [
    'an ijkpunt that goes back in the chain',
    metIjkpunten((punten) => punten.map((een, i) => (i === 2 ? { ...een, aantal: 1 } : een))),
    'gaat niet verder',
  ],
  [
    'an ijkpunt that stands for more events than it has places',
    metIjkpunten((punten) => punten.map((een, i) => (i === 3 ? { ...een, aantal: 21, plaats: (punten[2]?.plaats ?? 0) + 1 } : een))),
    'gaat niet verder',
  ],
  [
    'an ijkpunt for another event',
    metIjkpunten((punten) => punten.map((een, i) => (i === 2 ? { ...een, aantal: een.aantal - 1 } : een))),
    'staat niet onder ijkpunten/',
  ],
  [
    'more ijkpunten than 1,000',
    metIjkpunten((punten) =>
      Array.from({ length: 1_001 }, (_, i) =>
        punten.slice(0, 1).map((een) => ({ ...een, note: een.note.replace(/\n\d+/, `\n${i + 1}`) })),
      ).flat(),
    ),
    'te veel ijkpunten',
  ],
  [
    'more sleutelwissels than 1,000',
    metInhoud(({ sleutelwissels }) => ({ sleutelwissels: Array.from({ length: 501 }, () => sleutelwissels).flat() })),
    'te veel sleutelwissels',
  ],
  ['an ijkpunt left out of the proofs', metIjkpunten((punten) => punten.filter((_, i) => i !== 1)), 'is geen vervolg'],
  ['the first ijkpunt left out of the proofs', metIjkpunten((punten) => punten.slice(1)), 'is geen vervolg'],
  [
    'an ijkpunt that is not dated after the one before',
    { tijd: (tijd, aantal) => (aantal === 15 ? later(tijd, -9e8) : tijd) },
    'is eerder gedateerd dan dat ervoor',
  ],
  [
    'a slot that is not dated after the ijkpunten',
    { tijd: (tijd, aantal) => (aantal === 21 ? later(tijd, -9e8) : tijd) },
    'is eerder gedateerd dan dat ervoor',
  ],
  ['a key that comes back', { wissel: (nr) => (nr === 2 ? 0 : nr) }, 'noemt een sleutel die er al was'],
  [
    'sleutelwissels out of order',
    metInhoud(({ sleutelwissels }) => ({ sleutelwissels: [...sleutelwissels].reverse() })),
    'volgt niet op de sleutel ervoor',
  ],
  [
    'a sleutelwissel left out',
    metInhoud(({ sleutelwissels }) => ({ sleutelwissels: sleutelwissels.slice(0, 1) })),
    'niet ondertekend met de sleutel van toen',
  ],
  ['another first key', metInhoud(({ sleutel }) => ({ sleutel: `${sleutel.slice(0, -8)}AAAAAAAA` })), 'publieke sleutel'],
];

function verberg(volgnummer: number): (inhoud: Dossierinhoud) => object {
  return ({ gebeurtenissen }) => ({
    gebeurtenissen: gebeurtenissen.map((een) => ('hash' in een && een.volgnummer === volgnummer ? { afgeschermd: een.hash } : een)),
  });
}
