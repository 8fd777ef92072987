import { createHash } from 'node:crypto';
import type { Vraag } from '../vraag.js';
import { vragenlijst } from '../vragenlijsten.js';

const lijst = vragenlijst(1);

/** Code, type, category, obligatory, what may be left for the conversation, who gets it, the answer that must be explained, law. */
const VRAGEN = `
A1 L          RC-00 verplicht  -         allen            -   -
A2 JN         RC-00 verplicht  -         allen            NEE BENOEMBAARHEID
A3 JN         RC-00 verplicht  -         allen            JA  -
A4 JN         RC-00 verplicht  -         OPENBAAR_LICHAAM JA  BENOEMBAARHEID
A5 JN         RC-00 verplicht  -         WATERSCHAP       JA  BENOEMBAARHEID
B1 L          RC-07 verplicht  -         allen            -   -
B2 JN         RC-07 verplicht  -         allen            NEE -
B3 JN         RC-07 verplicht  mondeling allen            JA  -
B4 JN         RC-08 verplicht  -         allen            JA  -
C1 L          RC-01 verplicht  -         allen            -   ONVERENIGBARE_BETREKKINGEN
C2 L          RC-01 verplicht  -         allen            -   -
C3 JN         RC-01 verplicht  -         allen            JA  ONVERENIGBARE_BETREKKINGEN
C4 JN         RC-02 verplicht  -         allen            JA  VERBODEN_HANDELINGEN
C5 JN         RC-02 verplicht  -         allen            JA  VERBODEN_HANDELINGEN
D1 L          RC-03 verplicht  -         allen            -   -
D2 L          RC-03 verplicht  -         allen            -   -
D3 JN         RC-03 verplicht  -         allen            JA  -
D4 JN         RC-03 verplicht  -         allen            JA  -
D5 K          RC-03 verplicht  -         allen            -   -
E1 K          RC-04 vrijwillig mondeling HUIDIG_2023      -   -
E2 JN         RC-04 vrijwillig mondeling HUIDIG_2023      JA  -
E3 JN         RC-04 vrijwillig mondeling HUIDIG_2023      JA  -
F1 L          RC-05 verplicht  -         allen            -   -
F2 JN         RC-05 verplicht  -         allen            JA  -
F3 JN         RC-05 verplicht  -         allen            JA  -
G1 JN         RC-06 verplicht  -         allen            JA  -
G2 JN         RC-06 vrijwillig -         allen            JA  -
G3 T          RC-06 vrijwillig -         allen            -   -
H1 JN         RC-09 verplicht  mondeling allen            JA  -
H2 JN         RC-09 vrijwillig mondeling allen            JA  -
H3 JN         RC-09 vrijwillig mondeling allen            JA  -
H4 K          -     vrijwillig mondeling allen            -   -
I1 JN         RC-10 verplicht  mondeling allen            JA  -
I2 JN         RC-10 vrijwillig mondeling allen            JA  -
I3 JN         RC-10 vrijwillig mondeling allen            JA  -
J1 JN         RC-11 verplicht  -         allen            NEE -
J2 T          RC-11 verplicht  -         allen            -   -
J3 JN         -     verplicht  -         allen            JA  -
J4 VERKLARING -     verplicht  -         allen            -   -`;

/** Columns of the lists, `?` for one that may stay empty, and the choices that are offered. */
const KOLOMMEN: Readonly<Record<string, string>> = {
  A1: 'functie:TEKST portefeuille:TEKST minstens 1',
  B1: 'functie:TEKST organisatie:TEKST van:DATUM tot:DATUM?',
  C1: 'functie:TEKST organisatie:TEKST bezoldigd:JN relatie:GEEN/GELD/GROND/VERGUNNING/OPDRACHT/MEERDERE/ONBEKEND',
  C2: 'functie:TEKST organisatie:TEKST per:DATUM?',
  D1: 'onderneming:TEKST soort:AANDELEN/ZEGGENSCHAP/AANMERKELIJK_BELANG/VORDERING klasse:KLEIN/MIDDEL/GROOT/NIET_IN_DELEN',
  D2: 'soort:GROND/GEBOUW recht:BEZIT/HUUR/PACHT ligging:TEKST',
  D5: 'JA/NEE/IN_OVERLEG',
  E1: 'GEEN/AFGEROND/LOOPT',
  F1: 'relatie:PARTNER/FAMILIE/VRIEND organisatie:TEKST',
  H4: 'JA/NEE',
};

const keuzes = (opties: readonly { readonly code: string }[]): string => opties.map(({ code }) => code).join('/');

function kenmerken(vraag: Vraag): string {
  return [
    vraag.code,
    vraag.type,
    vraag.risico ?? '-',
    vraag.verplicht ? 'verplicht' : 'vrijwillig',
    vraag.magMondeling ? 'mondeling' : '-',
    vraag.buitenWetsvoorstel ? 'HUIDIG_2023' : (vraag.alleenVoor ?? 'allen'),
    vraag.type === 'JN' ? vraag.toelichtingBij : '-',
    vraag.wettelijkeHaak ?? '-',
  ].join(' ');
}

function vorm(vraag: Vraag): string | undefined {
  if (vraag.type === 'K') return keuzes(vraag.opties);
  if (vraag.type !== 'L') return undefined;
  const kolommen = vraag.kolommen.map((k) => `${k.code}:${k.soort === 'KEUZE' ? keuzes(k.opties) : k.soort}${k.verplicht ? '' : '?'}`);
  return [...kolommen, ...(vraag.minimumRijen === 1 ? ['minstens 1'] : [])].join(' ');
}

describe('vragenlijst 1', () => {
  it.each(
    VRAGEN.trim()
      .split('\n')
      .map((regel, index) => [regel.replace(/ +/g, ' '), index] as const),
  )('asks %s', (regel, index) => {
    expect(lijst.vragen[index] && kenmerken(lijst.vragen[index])).toBe(regel);
  });

  it('asks nothing else, and offers these columns and choices', () => {
    expect(lijst.vragen).toHaveLength(39);
    expect(Object.fromEntries(lijst.vragen.flatMap((vraag) => (vorm(vraag) === undefined ? [] : [[vraag.code, vorm(vraag)]])))).toEqual(
      KOLOMMEN,
    );
  });

  it('is released: not a letter of it changes, a change is a new version', () => {
    expect(createHash('sha256').update(JSON.stringify(lijst)).digest('hex')).toBe(
      'f43fb3c31e6450fd41c9daed393b6c6161f9f25c89737a44601f83bf1b7fcb9d',
    );
  });
});
