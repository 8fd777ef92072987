import { generateKeyPairSync } from 'node:crypto';
import { Bewijssleutels, nieuweBewijssleutel } from './bewijssleutels.js';

const pem = nieuweBewijssleutel();
const publiek = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const dicht = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
  .toString();

describe('the keys of a file', () => {
  it('are all of them, in order, with whatever is written around them', () => {
    expect(Bewijssleutels.lees(`# nieuw - 2027\n${pem}\noud:\n${nieuweBewijssleutel()}`).bekend('log')).toHaveLength(2);
  });

  it.each([
    ['none', 'niets', 'er staat geen sleutel in'],
    ['a public key first', `${publiek}${pem}`, 'een sleutel is niet te lezen'],
    ['a sealed key first', `${dicht}${pem}`, 'een sleutel is niet te lezen'],
    ['a key of another kind behind', `${pem}${rsa}`, 'een sleutel is geen Ed25519-sleutel'],
    ['a key of which the end is missing', `${pem}${pem.split('\n').slice(0, 2).join('\n')}`, 'een sleutel is niet te lezen'],
  ])('are refused when there is %s', (_, tekst, reden) => {
    expect(() => Bewijssleutels.lees(tekst)).toThrow(reden);
  });
});
