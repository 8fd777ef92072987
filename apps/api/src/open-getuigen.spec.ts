import { generateKeyPairSync } from 'node:crypto';
import { ALGORITME, maakVkey } from '#audit/controlepunt/vkey.js';
import { ConfiguratieFout } from '#platform/config/configuratie-fout.js';
import { openGetuigen } from './open-getuigen.js';

const { privateKey } = generateKeyPairSync('ed25519');
const getuige = maakVkey('griffie.example', privateKey, ALGORITME.GETUIGE).tekst;
const log = maakVkey('log.example', privateKey).tekst;

describe('the keys of witnesses', () => {
  it('are taken as they are written', () => {
    expect(openGetuigen({ getuigen: [getuige] })).toEqual([getuige]);
    expect(openGetuigen({ getuigen: [] })).toEqual([]);
  });

  it.each([
    ['with the id of another key', getuige.replace(/\+[0-9a-f]{8}\+/, '+00000000+'), 'kenmerk'],
    ['of another kind', getuige.replace(/\+[^+]+$/, `+${Buffer.alloc(33, 9).toString('base64')}`), 'niet te lezen'],
    ['of a log', log, 'bewijslog'],
  ])('are refused %s', (_, sleutel, reden) => {
    const open = (): unknown => openGetuigen({ getuigen: [getuige, sleutel] });
    expect(open).toThrow(ConfiguratieFout);
    expect(open).toThrow(reden);
    expect(open).toThrow('sleutel 2');
  });
});
