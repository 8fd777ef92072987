import { Geweigerd } from './geweigerd.js';
import { inhoudVan, regelsVan } from './inhoud-van.js';

/** An answer whose line breaks after the first bytes. */
const metFout = (fout: unknown): Response =>
  new Response(
    new ReadableStream({
      start: (stroom) => {
        stroom.enqueue(new TextEncoder().encode('{"ve'));
        stroom.error(fout);
      },
    }),
  );

describe(inhoudVan.name, () => {
  it.each<[string, string, unknown]>([
    ['JSON', '{"versie":2}', { versie: 2 }],
    ['null', 'null', null],
    ['nothing', '', undefined],
  ])('reads %s', async (_wat, tekst, inhoud) => {
    expect(await inhoudVan(new Response(tekst))).toEqual(inhoud);
  });

  it.each<[string, Response, string]>([
    ['a line that is cut halfway', metFout(new TypeError('network error')), 'GEEN_VERBINDING'],
    ['a page of a gateway', new Response('<!doctype html>'), 'INTERNE_FOUT'],
  ])('tells of %s as of what did not arrive', async (_wat, antwoord, code) => {
    const fout: unknown = await inhoudVan(antwoord).catch((een: unknown) => een);
    expect(fout).toBeInstanceOf(Geweigerd);
    expect(fout).toMatchObject({ status: 0, probleem: { code } });
  });

  it('leaves alone what we stopped ourselves', async () => {
    await expect(inhoudVan(metFout(new DOMException('stopped', 'AbortError')))).rejects.toHaveProperty('name', 'AbortError');
  });
});

describe(regelsVan.name, () => {
  it('reads a value per line', async () => {
    expect(await regelsVan(new Response('{"op":1}\n{"op":2}\n'))).toEqual([{ op: 1 }, { op: 2 }]);
    expect(await regelsVan(new Response(''))).toEqual([]);
  });

  it.each<[string, Response, string]>([
    ['a line that is cut halfway', metFout(new TypeError('network error')), 'GEEN_VERBINDING'],
    ['lines of which the last is cut', new Response('{"op":1}\n{"op'), 'INTERNE_FOUT'],
  ])('tells of %s as of what did not arrive', async (_wat, antwoord, code) => {
    await expect(regelsVan(antwoord)).rejects.toMatchObject({ status: 0, probleem: { code } });
  });
});
