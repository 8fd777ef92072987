import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { BewijsFout } from '../controlepunt/bewijs-fout.js';
import { Bewijssleutels, nieuweBewijssleutel, type Ondertekenaar } from '../controlepunt/bewijssleutels.js';
import { controlepuntTekst } from '../controlepunt/controlepunt.js';
import { onderteken, schrijfNote } from '../controlepunt/note.js';
import { sleutelwisselTekst } from '../controlepunt/sleutelwissel.js';
import { ALGORITME, maakVkey } from '../controlepunt/vkey.js';
import { Bladen } from '../log/bladen.js';
import { Boom } from '../log/boom.js';
import type { Aangeboden } from './beoordeel.js';
import { begin, type Gezien, laatstGezien, leesGezien, plekVan, schrijfGezien } from './gezien.js';
import { leesGroei } from './groei.js';
import type { GepubliceerdeWissel } from './sleutelketen.js';
import { type Bron, type Gevolgd, volg } from './volg.js';

const NAAM = 'toetsing.gemeente.example/bewijslog/0192a000-0000-7000-8000-000000000001';
const sleutel = (naam = NAAM): Ondertekenaar => Bewijssleutels.lees(nieuweBewijssleutel()).huidige(naam);
const [eerste, tweede, derde, vreemd] = [sleutel(), sleutel(), sleutel(), sleutel()];
const DAG = toInstant('2026-11-27T09:00:00.000Z');

interface Punt {
  readonly grootte: number;
  readonly door?: Ondertekenaar;
  readonly tijd?: Instant;
  readonly naam?: string;
}

/** A log in memory; of another `kleur` it has other leaves from `vanaf` on. */
class Log {
  readonly #boom: Boom;

  constructor(bladen = 200, kleur = '', vanaf = 0) {
    const blad = (i: number): string => (i < vanaf ? String(i) : `${kleur}${i}`);
    this.#boom = new Boom(new Bladen(Array.from({ length: bladen }, (_, i) => createHash('sha256').update(blad(i)).digest())));
  }

  async note({ grootte, door = eerste, tijd = DAG, naam = NAAM }: Punt): Promise<string> {
    const tekst = controlepuntTekst({ oorsprong: naam, grootte, wortel: await this.#boom.wortel(grootte), tijd });
    return schrijfNote({ tekst, handtekeningen: [onderteken(tekst, door.vkey, door.sleutel)] });
  }

  async punt(punt: Punt, vorige: number): Promise<Aangeboden> {
    const note = await this.note(punt);
    const pad = await this.#boom.consistentie(vorige, punt.grootte);
    return { note, groei: `old ${vorige}\n${pad.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note}` };
  }

  async publiceer(punten: readonly Punt[], wissels: readonly GepubliceerdeWissel[] = []): Promise<Bron> {
    const er = new Map<number, Aangeboden>();
    for (const [i, punt] of punten.entries()) er.set(punt.grootte, await this.punt(punt, punten[i - 1]?.grootte ?? 0));
    return bronVan(er, wissels);
  }
}

const bronVan = (punten: ReadonlyMap<number, Aangeboden>, wissels: readonly GepubliceerdeWissel[] = []): Bron => ({
  groottes: () => Promise.resolve([...punten.keys()].reverse()),
  punt: (grootte) => Promise.resolve(punten.get(grootte)!),
  wissels: () => Promise.resolve(wissels),
});
const groottes = (...alle: number[]): Punt[] => alle.map((grootte) => ({ grootte }));
const stand = ({ gezien }: Gevolgd): number | undefined => laatstGezien(gezien)?.grootte;
const weigering = ({ geweigerd }: Gevolgd): string | undefined => geweigerd?.weigering;
const wissel = (nummer: number, van: Ondertekenaar, naar: Ondertekenaar, door = [van, naar]): GepubliceerdeWissel => {
  const tekst = sleutelwisselTekst({ oorsprong: NAAM, oud: van.vkey, nieuw: naar.vkey, tijd: DAG });
  return { nummer, note: schrijfNote({ tekst, handtekeningen: door.map((een) => onderteken(tekst, een.vkey, een.sleutel)) }) };
};

const log = new Log();
const nieuw = begin(eerste.vkey.tekst);
/** A witness that saw the log at this size. */
const zag = async (grootte: number): Promise<Gezien> => (await volg(nieuw, await log.publiceer(groottes(grootte)))).gezien;

describe('a witness', () => {
  it('follows a log that grows, and finds nothing new when it does not', async () => {
    const een = await volg(nieuw, await log.publiceer(groottes(3, 7, 64)));
    expect([weigering(een), stand(een)]).toEqual([undefined, 64]);
    const bron = await log.publiceer(groottes(3, 7, 64, 65, 200));
    const twee = await volg(een.gezien, bron);
    expect([weigering(twee), stand(twee)]).toEqual([undefined, 200]);
    expect((await volg(twee.gezien, bron)).gezien).toBe(twee.gezien);
  });

  it('refuses a log that got smaller, also when that was once right', async () => {
    expect(weigering(await volg(await zag(8), await log.publiceer(groottes(3, 7))))).toBe('TERUGGEDRAAID');
  });

  it('refuses another log of the same size', async () => {
    const gevolgd = await volg(await zag(8), await new Log(200, 'x', 5).publiceer(groottes(8, 9)));
    expect([weigering(gevolgd), stand(gevolgd)]).toEqual(['AFGESPLITST', 8]);
    expect(gevolgd.geweigerd?.aangeboden.note).toContain('\n8\n');
  });

  it('refuses what goes on from another log, and keeps the steps before it', async () => {
    const punten = new Map([
      [8, await log.punt({ grootte: 8 }, 0)],
      [12, await log.punt({ grootte: 12 }, 8)],
      [20, await new Log(200, 'x', 11).punt({ grootte: 20 }, 12)],
    ]);
    const gevolgd = await volg(await zag(8), bronVan(punten));
    expect([weigering(gevolgd), stand(gevolgd)]).toEqual(['NIET_CONSISTENT', 12]);
  });

  it('refuses what it gets no proof of, or one from another size', async () => {
    const note = await log.note({ grootte: 20 });
    for (const groei of [undefined, (await log.punt({ grootte: 20 }, 7)).groei])
      expect(weigering(await volg(await zag(8), bronVan(new Map([[20, { note, groei }]]))))).toBe('GEEN_BEWIJS');
    expect(weigering(await volg(nieuw, bronVan(new Map([[20, { note, groei: undefined }]]))))).toBeUndefined();
  });

  it('refuses a checkpoint that is not signed by the log, or is that of another log', async () => {
    const door = async (punt: Omit<Punt, 'grootte'>): Promise<string | undefined> =>
      weigering(await volg(nieuw, await log.publiceer([{ grootte: 4, ...punt }])));
    expect(await door({ door: vreemd })).toBe('NIET_ONDERTEKEND');
    const ander = sleutel('ander.example/bewijslog/0192a000-0000-7000-8000-000000000002');
    expect(await door({ door: ander })).toBe('NIET_ONDERTEKEND');
    expect(await door({ door: ander, naam: ander.vkey.naam })).toBe('ANDERE_OORSPRONG');
    expect(await door({ naam: ander.vkey.naam })).toBe('ANDERE_OORSPRONG');
  });

  it('refuses a checkpoint that is dated before a smaller one', async () => {
    const bron = await log.publiceer([{ grootte: 4 }, { grootte: 5, tijd: toInstant('2026-11-27T08:59:59.999Z') }]);
    expect(weigering(await volg(nieuw, bron))).toBe('TIJD_TERUG');
  });

  it('refuses to read what stands under the name of another, or where nothing is', async () => {
    const punt = await log.punt({ grootte: 9 }, 8);
    await expect(volg(await zag(8), bronVan(new Map([[10, punt]])))).rejects.toThrow(BewijsFout);
    await expect(volg(nieuw, bronVan(new Map()))).rejects.toThrow('geen controlepunt');
    await expect(volg(nieuw, bronVan(new Map([[9, { ...punt, note: 'x' }]])))).rejects.toThrow(BewijsFout);
    await expect(volg(await zag(8), bronVan(new Map([[9, { ...punt, groei: 'x' }]])))).rejects.toThrow('groei');
  });

  it('keeps what it saw when a later checkpoint can not be read', async () => {
    const bron = await log.publiceer(groottes(3, 7, 64));
    let weg = 64;
    const haperend = { ...bron, punt: (grootte: number) => (grootte === weg ? Promise.reject(new BewijsFout('weg')) : bron.punt(grootte)) };
    const gevolgd = await volg(nieuw, haperend);
    expect([weigering(gevolgd), stand(gevolgd), gevolgd.fout?.reden]).toEqual([undefined, 7, 'weg']);
    expect(stand(await volg(gevolgd.gezien, bron))).toBe(64);
    // Nothing is new here.
    weg = 7;
    await expect(volg(gevolgd.gezien, haperend)).rejects.toThrow('weg');
    const kapot = { ...bron, punt: (grootte: number) => (grootte === 64 ? Promise.reject(new Error('a mistake')) : bron.punt(grootte)) };
    await expect(volg(nieuw, kapot)).rejects.toThrow('a mistake');
  });

  it('goes from key to key by what both signed, and never back', async () => {
    const wissels = [wissel(3, tweede, derde), wissel(2, eerste, tweede)];
    const punten = [{ grootte: 4 }, { grootte: 5, door: tweede }, { grootte: 6, door: derde }];
    const { gezien, geweigerd } = await volg(nieuw, await log.publiceer(punten, wissels));
    expect(geweigerd).toBeUndefined();
    expect(gezien.sleutels).toEqual([eerste, tweede, derde].map(({ vkey }) => vkey.tekst));
    const terug = await log.publiceer([...punten, { grootte: 7, door: tweede }], wissels);
    expect(weigering(await volg(gezien, terug))).toBe('NIET_ONDERTEKEND');
    // Who begins with a later key follows it from there.
    const later = await volg(begin(tweede.vkey.tekst), await log.publiceer(punten.slice(1), wissels));
    expect([weigering(later), later.gezien.sleutels.at(-1)]).toEqual([undefined, derde.vkey.tekst]);
  });

  it('knows the change of key for every checkpoint that it sees, also when both are published while it looks', async () => {
    const wissels: GepubliceerdeWissel[] = [];
    const punten = new Map([[4, await log.punt({ grootte: 4 }, 0)]]);
    const publiceert = async (): Promise<void> => {
      wissels.push(wissel(2, eerste, tweede));
      punten.set(5, await log.punt({ grootte: 5, door: tweede }, 4));
    };
    const bron = bronVan(punten, wissels);
    // What is asked for first gets its answer just before, the other just after it.
    let gevraagd = 0;
    const tussendoor = async <T>(antwoord: () => Promise<T>): Promise<T> => {
      gevraagd += 1;
      if (gevraagd === 2) await publiceert();
      return antwoord();
    };
    const bewegend = {
      ...bron,
      groottes: () => tussendoor(() => bron.groottes()),
      wissels: () => tussendoor(async () => [...(await bron.wissels())]),
    };
    const gevolgd = await volg(nieuw, bewegend);
    expect([weigering(gevolgd), stand(gevolgd)]).toEqual([undefined, 4]);
    expect(stand(await volg(gevolgd.gezien, bron))).toBe(5);
  });

  it('knows no key that comes back', async () => {
    const wissels = [wissel(2, eerste, tweede), wissel(3, tweede, eerste)];
    const { gezien } = await volg(nieuw, await log.publiceer([{ grootte: 4 }, { grootte: 5, door: tweede }], wissels));
    for (const door of [eerste, derde]) {
      const bron = await log.publiceer(
        [
          { grootte: 5, door: tweede },
          { grootte: 6, door },
        ],
        [...wissels, wissel(4, eerste, derde)],
      );
      expect(weigering(await volg(gezien, bron))).toBe('NIET_ONDERTEKEND');
    }
  });

  it('wants one signature of the log, by one key', async () => {
    const { note, groei } = await log.punt({ grootte: 4 }, 0);
    const regel = (een: string): string => een.slice(een.indexOf('\n\n') + 2);
    const anders = await log.note({ grootte: 4, door: tweede });
    const met = async (erbij: string): Promise<string | undefined> =>
      weigering(await volg(nieuw, bronVan(new Map([[4, { note: `${note}${erbij}`, groei }]]), [wissel(2, eerste, tweede)])));
    expect(await met(regel(await log.note({ grootte: 4, door: vreemd })))).toBeUndefined();
    expect([await met(regel(anders)), await met(regel(note))]).toEqual(['NIET_ONDERTEKEND', 'NIET_ONDERTEKEND']);
  });

  it.each([
    ['by the old key only', wissel(2, eerste, tweede, [eerste])],
    ['by the new key only', wissel(2, eerste, tweede, [tweede])],
    ['by the new key first', wissel(2, eerste, tweede, [tweede, eerste])],
    ['by a third key too', wissel(2, eerste, tweede, [eerste, tweede, derde])],
    ['by what passes for the old key', wissel(2, eerste, tweede, [{ ...eerste, sleutel: vreemd.sleutel }, tweede])],
    ['by what passes for the new key', wissel(2, eerste, tweede, [eerste, { ...tweede, sleutel: vreemd.sleutel }])],
    ['by somebody else', wissel(2, vreemd, tweede)],
    ['with nonsense', { nummer: 2, note: 'x' }],
  ])('does not go to a key %s', async (_, een) => {
    expect(weigering(await volg(nieuw, await log.publiceer([{ grootte: 5, door: tweede }], [een])))).toBe('NIET_ONDERTEKEND');
  });

  it('goes along with every log that only grows, in any steps and looks (property)', async () => {
    const stappen = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(stappen, fc.nat(), async (los, keer) => {
        const alle = [...los].sort((a, b) => a - b);
        const eerst = alle.slice(0, 1 + (keer % alle.length));
        const { gezien, geweigerd } = await volg(nieuw, await log.publiceer(groottes(...eerst)));
        const daarna = await volg(leesGezien(schrijfGezien(gezien)), await log.publiceer(groottes(...alle)));
        expect([weigering({ gezien, geweigerd: geweigerd! }), weigering(daarna), stand(daarna)]).toEqual([
          undefined,
          undefined,
          alle.at(-1),
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('never signs under two logs that differ in what it saw (property)', async () => {
    const grootte = fc.integer({ min: 1, max: 200 });
    await fc.assert(
      fc.asyncProperty(grootte, grootte, fc.nat(), async (gezien, getoond, waar) => {
        const ander = new Log(200, 'x', waar % gezien);
        const eerlijk = await log.publiceer(groottes(gezien));
        const vals = await ander.publiceer(groottes(...new Set([gezien, getoond].sort((a, b) => a - b))));
        const zonderEerste = bronVan(new Map([[getoond, await ander.punt({ grootte: getoond }, Math.min(gezien, getoond))]]));
        const van = (await volg(nieuw, eerlijk)).gezien;
        for (const bron of [vals, zonderEerste]) {
          const gevolgd = await volg(van, bron);
          expect(['TERUGGEDRAAID', 'AFGESPLITST', 'NIET_CONSISTENT']).toContain(weigering(gevolgd));
          expect(gevolgd.gezien).toBe(van);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes no proof with anything changed in it (property)', async () => {
    const van = await zag(77);
    const punt = await log.punt({ grootte: 150 }, 77);
    const regels = punt.groei!.split('\n\n')[0]!.split('\n').slice(1);
    await fc.assert(
      fc.asyncProperty(fc.nat(regels.length - 1), fc.nat(31), fc.integer({ min: 1, max: 255 }), async (regel, plek, om) => {
        const hash = Buffer.from(regels[regel]!, 'base64');
        hash[plek] = hash[plek]! ^ om;
        const groei = `old 77\n${regels.with(regel, hash.toString('base64')).join('\n')}\n\n${punt.note}`;
        expect(weigering(await volg(van, bronVan(new Map([[150, { note: punt.note, groei }]]))))).toBe('NIET_CONSISTENT');
      }),
    );
    expect(weigering(await volg(van, bronVan(new Map([[150, punt]]))))).toBeUndefined();
  });
});

describe('what a witness remembers', () => {
  it('reads back as it was written, and nothing else does', async () => {
    const gezien = await zag(8);
    for (const een of [nieuw, gezien]) expect(leesGezien(schrijfGezien(een))).toEqual(een);
    const tekst = schrijfGezien(gezien);
    for (const kapot of [
      '',
      '{',
      'null',
      '[]',
      tekst.trim(),
      tekst.replace(/"sleutels": [^\]]+/, '"sleutels": ['),
      tekst.replace('8\\n', '9'),
    ])
      expect(() => leesGezien(kapot)).toThrow(BewijsFout);
  });

  it('begins with the key of a bewijslog only', () => {
    const anders = [
      sleutel('example').vkey,
      sleutel('../bewijslog/0192a000-0000-7000-8000-000000000001/..').vkey,
      sleutel(`${NAAM}/x`).vkey,
      maakVkey(NAAM, eerste.sleutel, ALGORITME.GETUIGE),
    ];
    for (const { tekst } of anders) expect(() => begin(tekst)).toThrow(BewijsFout);
  });

  it('has a folder by the name of the log', () => {
    expect(plekVan(begin(sleutel('localhost:3000/bewijslog/0192a000-0000-7000-8000-000000000001').vkey.tekst))).toEqual({
      map: 'localhost_3000_bewijslog_0192a000-0000-7000-8000-000000000001',
      organisatieId: '0192a000-0000-7000-8000-000000000001',
    });
  });
});

it.each([
  '',
  'old 1\n',
  'old 01\n\nx',
  'old 1000000000000\n\nx',
  'old 1\nAA==\n\nx',
  `old 1\n${'A'.repeat(43)}\n\nx`,
  'oud 1\n\nx',
  `old 1${`\n${'A'.repeat(43)}=`.repeat(64)}\n\nx`,
])('a proof of growth is not %j', (kapot) => expect(() => leesGroei(kapot)).toThrow(BewijsFout));
