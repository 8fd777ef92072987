import { leesWoordenboek } from '../scenario-bestand.js';
import { leesScenario } from './lees-scenario.js';
import { TaalFout } from './taal-fout.js';

const boek = leesWoordenboek();
const KOP = `scenario: proef
organisatie: { naam: Gemeente Veenhoven, laag: GEMEENTE }
mensen:
  A. de Graaf: opdrachtgever
  Noor Vandersluis: kandidaat
  Samir Waterland: adviseur
  Lotte Duinmeijer: [toetser, adviseur]
klok: ma 11-01-2027 08:00
verloop:
`;
const lees = (verloop: string) => leesScenario(KOP + verloop, boek);
/** The lines below the head begin at 10. */
function klachten(verloop: string): readonly string[] {
  try {
    lees(verloop);
  } catch (error) {
    if (error instanceof TaalFout) return error.onbegrepen.map(({ regel, melding }) => `${regel - 9}: ${melding.split('\n')[0]}`);
    throw error;
  }
  return [];
}
const MAAK =
  '  - { wie: A. de Graaf, doet: maakConcept, met: { kandidaat: Noor Vandersluis, raadsdatum: do 25-02-2027 }, noem: zaak Noor }\n';

describe(leesScenario.name, () => {
  it('reads a line', () => {
    const { verloop } = lees(
      `${MAAK}  - { op: wo 13-01 10:00, wie: kandidaat, doet: Medewerking verlenen, geweigerd met: stap_niet_open }\n`,
    );
    expect(verloop[1]).toMatchObject({
      regel: 11,
      op: { datum: '2027-01-13', tijd: '10:00' },
      wie: 'Noor Vandersluis',
      doet: { operatie: { code: 'verleenMedewerking' }, geweigerd: 'STAP_NIET_OPEN' },
    });
  });

  it('knows the words of expectations', () => {
    const { verloop } = lees(
      `${MAAK}  - verwacht:\n      status: gestart\n      termijnen: { T01: ma 18-01-2027, T15: GEHAALD, T03: geen }\n      stappen: { RAPPORT: overgenomen uit ronde 1 }\n      herinneringen: { T01: { Noor Vandersluis: 2 } }\n`,
    );
    expect(verloop[1]?.verwacht).toMatchObject([
      { soort: 'status', regel: 12, status: 'GESTART' },
      { soort: 'termijn', code: 'T01', tijden: { einde: { datum: '2027-01-18' } } },
      { soort: 'termijn', code: 'T15', status: 'GEHAALD' },
      { soort: 'termijn', code: 'T03', afwezig: true },
      { soort: 'stap', code: 'RAPPORT', stand: 'OVERGENOMEN_UIT_RONDE_1' },
      { soort: 'bericht', sjabloon: 'HERINNERING', termijn: 'T01', aan: 'Noor Vandersluis', aantal: 2 },
    ]);
  });

  it.each([
    ['an act', '  - { wie: A. de Graaf, doet: startToetsin }\n', '1: De handeling “startToetsin” is onbekend. Bedoelt u “startToetsing”?'],
    [
      'an act in words',
      '  - { wie: A. de Graaf, doet: De toetsing startn }\n',
      '1: De handeling “De toetsing startn” is onbekend. Bedoelt u “De toetsing starten”?',
    ],
    ['a person', '  - { wie: Samir Waterlnd, doet: trekIn }\n', '1: De persoon “Samir Waterlnd” is onbekend. Bedoelt u “Samir Waterland”?'],
    [
      'a role that several have',
      '  - { wie: adviseur, doet: trekIn }\n',
      '1: Er zijn er meer met de rol adviseur; zeg wie: Samir Waterland, Lotte Duinmeijer.',
    ],
    [
      'a word',
      '  - { wie: A. de Graaf, doet: trekIn, geweigert met: GEEN_TOEGANG }\n',
      '1: Het woord “geweigert met” is onbekend. Bedoelt u “geweigerd met”?',
    ],
    [
      'an error code',
      '  - { wie: A. de Graaf, doet: trekIn, geweigerd met: GEEN_TOEGNG }\n',
      '1: De foutcode “GEEN_TOEGNG” is onbekend. Bedoelt u “GEEN_TOEGANG”?',
    ],
    [
      'a field',
      '  - { wie: A. de Graaf, doet: maakConcept, met: { raadsdatm: 25-02-2027 } }\n',
      '1: Het gegeven “raadsdatm” is onbekend. Bedoelt u “raadsdatum”?',
    ],
    [
      'a choice',
      '  - { wie: A. de Graaf, doet: verstrekAdvies, met: { vorm: OPENBAR } }\n',
      '1: De keuze “OPENBAR” is onbekend. Bedoelt u “OPENBAAR”?',
    ],
    [
      'a name',
      `${MAAK}  - { wie: Samir Waterland, doet: legRisicoVast, met: { bevindingen: bevinding 1 } }\n`,
      '2: De naam “bevinding 1” is onbekend.',
    ],
    ['a day', '  - { op: di 11-01-2027, wie: A. de Graaf, doet: startToetsing }\n', '1: “di 11-01-2027”: 2027-01-11 is een maandag.'],
    ['a status', '  - verwacht: { status: GESTRAT }\n', '1: De status “GESTRAT” is onbekend. Bedoelt u “GESTART”?'],
    ['a term', '  - verwacht: { termijnen: { T99: geen } }\n', '1: De termijn “T99” is onbekend. Bedoelt u “T09”?'],
    ['an expectation', '  - verwacht: { termijn: { T01: geen } }\n', '1: De verwachting “termijn” is onbekend. Bedoelt u “termijnen”?'],
    ['what one can see', '  - { wie: A. de Graaf, ziet: RAPORT }\n', '1: Wat men kan zien “RAPORT” is onbekend. Bedoelt u “RAPPORT”?'],
    ['an act without a person', '  - { doet: trekIn }\n', '1: Zeg met “wie” wie dit doet of leest.'],
    ['a name without an act', '  - { noem: iets, verwacht: { ronde: 1 } }\n', '1: “noem” hoort bij “doet”.'],
  ])('says what is wrong with %s', (_wat, verloop, klacht) => {
    expect(klachten(verloop)).toContain(klacht);
  });

  it('names everything at once, with the possibilities', () => {
    const bron = `${KOP}  - { wie: Bas, doet: strt }\n  - { verwacht: { status: WEG } }\n`;
    expect(() => leesScenario(bron, boek)).toThrow(
      /regel 10:[\s\S]*A\. de Graaf[\s\S]*regel 10:[\s\S]*startToetsing[\s\S]*regel 11:[\s\S]*GESTART/,
    );
  });

  it('lets through what stands between quotation marks', () => {
    expect(klachten('  - { wie: A. de Graaf, doet: verstrekAdvies, met: { vorm: "AAN_EEN_FRACTIEVOORZITTER" } }\n')).toEqual([]);
  });
});

describe('what a writer is told', () => {
  const fout = (bron: string): string => {
    try {
      leesScenario(bron, boek);
    } catch (error) {
      if (error instanceof TaalFout) return error.message;
      throw error;
    }
    return '';
  };

  it('how YAML that cannot be read is mended', () => {
    expect(fout(`${KOP}  - kop: Terug: naar de burgemeester\n`)).toMatch(
      /^regel 10: dit is geen goede YAML.*dubbele punt.*aanhalingstekens/,
    );
  });

  it('the one word that was meant, without a page of others', () => {
    const melding = fout(`${KOP}  - { wie: A. de Graaf, doet: makConcept }\n`);
    expect(melding).toBe(
      'regel 10: De handeling “makConcept” is onbekend. Bedoelt u “maakConcept”?\n    Alle woorden staan in docs/scenario-woorden.md.',
    );
  });

  it('somebody without a role is known all the same', () => {
    const met = KOP.replace('  Noor', '  Wethouder Oost: geen\n  Noor');
    expect(leesScenario(`${met}${MAAK}`, boek).mensen[1]).toMatchObject({ naam: 'Wethouder Oost', rollen: [] });
    expect(fout(`${KOP.replace('kandidaat\n', 'wethouder\n')}${MAAK}`).match(/regel 5/g)).toHaveLength(1);
  });

  it('documents that are refused are words too', () => {
    const upload = '  - { wie: kandidaat, doet: uploadDocument, met: { soort: BANKAFSCHRIFT }, geweigerd met: VERBODEN_GEGEVENS }\n';
    expect(fout(`${KOP}${MAAK}${upload}`)).toBe('');
  });
});
