import fc from 'fast-check';
import { createHash, randomBytes } from 'node:crypto';
import { klopt, type Openbaarmaking, veldenVan, verbindVeld, verbindVelden, ZOUT_BYTES } from './verbintenis.js';

const ZOUT = Buffer.alloc(ZOUT_BYTES, 7);
const ANDER = Buffer.alloc(ZOUT_BYTES, 8);
const inhouden = fc.dictionary(fc.string(), fc.jsonValue());
const sha256 = (...delen: readonly (Buffer | string)[]): string => {
  const hash = createHash('sha256');
  for (const deel of delen) hash.update(deel);
  return hash.digest('hex');
};

/** Commits as an act does: a salt of its own for every field. */
function verbind(inhoud: unknown): { verbintenis: string; openbaarmakingen: readonly Openbaarmaking[] } {
  const velden = veldenVan(inhoud).map(([veld, waarde]) => ({ veld, waarde, zout: randomBytes(ZOUT_BYTES) }));
  const alle = velden.map(({ veld, waarde, zout }) => verbindVeld(zout, veld, waarde));
  return {
    verbintenis: verbindVelden(alle),
    openbaarmakingen: velden.map(({ veld, waarde, zout }) => ({ veld, waarde, zout: zout.toString('hex'), velden: alle })),
  };
}

describe('the fields of content', () => {
  it.each([
    [{ b: 1, a: 'x' }, [['a', 'x'], ['b', 1]]], // prettier-ignore
    [{ a: undefined, b: null }, [['b', null]]],
    [{}, []],
    ['tekst', [['inhoud', 'tekst']]],
    [null, [['inhoud', null]]],
    [[1, 2], [['inhoud', [1, 2]]]],
    [{ 'é': 1, z: 2, '😀': 3, '￿': 4 }, [['z', 2], ['é', 1], ['😀', 3], ['￿', 4]]], // prettier-ignore
  ])('of %j are %j', (inhoud, velden) => {
    expect(veldenVan(inhoud)).toEqual(velden);
  });

  it('are in the order of their names by code unit, whatever order they came in (property)', () => {
    fc.assert(
      fc.property(inhouden, (inhoud) => {
        const velden = veldenVan(inhoud);
        expect(velden.map(([veld]) => veld)).toEqual(Object.keys(inhoud).sort());
        expect(veldenVan(Object.fromEntries(Object.entries(inhoud).reverse()))).toEqual(velden);
      }),
    );
  });
});

describe('a commitment', () => {
  it('is what docs/evidence.md says, byte for byte', () => {
    expect(verbindVeld(ZOUT, 'naam', { b: 1, a: 'é' })).toBe(sha256(Buffer.of(2), ZOUT, '["naam",{"a":"é","b":1}]'));
    const [een, twee] = [verbindVeld(ZOUT, 'a', 1), verbindVeld(ANDER, 'b', 2)];
    expect(verbindVelden([een, twee])).toBe(sha256(Buffer.of(3), Buffer.from(een + twee, 'hex')));
    expect(verbindVelden([])).toBe(sha256(Buffer.of(3)));
    expect(een).toBe('b5eb59af1136f7032e277ad8351d71eb86bb34932abca5fca249bc955d112707');
  });

  it('shows each of its fields, and of the others nothing but a hash (property)', () => {
    fc.assert(
      fc.property(inhouden, (inhoud) => {
        const { verbintenis, openbaarmakingen } = verbind(inhoud);
        expect(verbintenis).toMatch(/^[0-9a-f]{64}$/);
        expect(openbaarmakingen).toHaveLength(Object.keys(inhoud).length);
        for (const openbaarmaking of openbaarmakingen) {
          expect(klopt(verbintenis, openbaarmaking)).toBe(true);
          for (const hash of openbaarmaking.velden) expect(hash).toMatch(/^[0-9a-f]{64}$/);
        }
      }),
    );
  });

  it('holds for its content and salts only (property)', () => {
    fc.assert(
      fc.property(inhouden, fc.jsonValue(), fc.nat(), (inhoud, andere, keuze) => {
        fc.pre(Object.keys(inhoud).length > 0);
        const { verbintenis, openbaarmakingen } = verbind(inhoud);
        const echt = openbaarmakingen[keuze % openbaarmakingen.length]!;
        const { veld, waarde, velden } = echt;
        const vals: readonly Partial<Openbaarmaking>[] = [
          { waarde: { was: waarde } },
          { veld: `${veld}x` },
          { zout: ANDER.toString('hex') },
          { velden: [...velden, verbindVeld(ZOUT, 'extra', andere)] },
          { velden: velden.slice(1) },
          { velden: [verbindVeld(Buffer.from(echt.zout, 'hex'), veld, { was: waarde }), ...velden.slice(1)], waarde: { was: waarde } },
        ];
        for (const anders of vals) expect(klopt(verbintenis, { ...echt, ...anders })).toBe(false);
        expect(klopt('geen hash', echt)).toBe(false);
        expect(klopt(verbind(inhoud).verbintenis, echt)).toBe(false);
      }),
    );
  });

  it('is another one each time, and in another order', () => {
    const velden = [verbindVeld(ZOUT, 'a', 1), verbindVeld(ZOUT, 'b', 1)];
    expect(new Set([...velden, verbindVeld(ANDER, 'a', 1), verbindVelden(velden), verbindVelden([...velden].reverse())]).size).toBe(5);
  });

  it('needs a whole salt', () => {
    for (const bytes of [0, 15, 17, 32]) expect(() => verbindVeld(Buffer.alloc(bytes), 'a', 1)).toThrow('16 bytes');
    const { verbintenis, openbaarmakingen } = verbind({ a: 1 });
    const [echt] = openbaarmakingen;
    for (const zout of ['', echt!.zout.slice(2), `${echt!.zout}00`, echt!.zout.toUpperCase().replace(/^./, 'G'), 'zout'])
      expect(klopt(verbintenis, { ...echt!, zout })).toBe(false);
  });
});
