import { INZAGE_CODES, isInhoud } from '../toegang/inzagen.js';
import { ONDERDEEL_NAMEN, vertelInzage } from './inzagelog.js';

describe(vertelInzage.name, () => {
  it.each([
    [true, 'ANTWOORDEN', 'ADVISEUR', 'integriteitsadviseur', 'uw antwoorden op de vragenlijst'],
    [false, 'ANTWOORDEN', 'ADVISEUR', 'integriteitsadviseur', 'de antwoorden op de vragenlijst'],
    [true, 'DOCUMENTEN', 'KANDIDAAT', 'u zelf', 'uw documenten'],
    [false, 'DOCUMENTEN', 'KANDIDAAT', 'kandidaat', 'de documenten'],
    [true, 'IETS_VAN_LATER', 'NIEUW', 'nieuw', 'een deel van het dossier'],
    [true, 'constructor', 'constructor', 'constructor', 'een deel van het dossier'],
  ])('to the kandidaat: %s, %s by %s', (aanKandidaat, inzage, rol, functie, onderdeel) => {
    expect(vertelInzage(aanKandidaat, inzage, rol)).toEqual({ functie, onderdeel });
  });

  it('has words for every kind of content', () => {
    expect(Object.keys(ONDERDEEL_NAMEN).sort()).toEqual(INZAGE_CODES.filter(isInhoud).sort());
  });
});
