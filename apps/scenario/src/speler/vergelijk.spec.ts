import { leesKnoop } from '../taal/knoop.js';
import { bevat, type Betekenis } from './vergelijk.js';

const hier: Betekenis = {
  zone: 'Europe/Amsterdam',
  dagen: { vandaag: '2027-01-13', begin: '2027-01-11' },
  id: (naam) => (naam === 'Noor' ? 'id-van-noor' : undefined),
};
const JSON_ = {
  status: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
  afgegevenOp: '2027-01-26',
  einde: '2027-01-18T22:59:59.999Z',
  door: 'id-van-noor',
  spoed: true,
  aantal: 3,
  leeg: null,
  delen: [
    { titel: 'Uw rechten', alineas: ['U mag het dossier inzien.'] },
    { titel: 'Bewaren', alineas: [] },
  ],
};

describe(bevat.name, () => {
  it.each([
    ['status: geen belemmeringen met maatregelen'],
    ['afgegevenOp: di 26-01-2027'],
    ['einde: ma 18-01-2027 23:59'],
    ['door: Noor'],
    ['{ spoed: ja, aantal: 3 }'],
    ['leeg: geen'],
    ['delen: { titel: uw rechten }'],
    ['delen: [{ titel: Bewaren }, { alineas: dossier inzien }]'],
    ['het dossier inzien'],
  ])('finds %s', (yaml) => {
    expect(bevat(JSON_, leesKnoop(yaml), hier)).toBe(true);
  });

  it.each([
    ['status: GEEN_BELEMMERINGEN'],
    ['afgegevenOp: wo 27-01-2027'],
    ['einde: di 19-01-2027'],
    ['door: Samir'],
    ['spoed: nee'],
    ['aantal: 4'],
    ['leeg: iets'],
    ['delen: { titel: Bewaren, alineas: dossier }'],
    ['delen: [{ titel: Bewaren }, { titel: Klachten }]'],
    ['onbekend: ja'],
    ['zwemclub'],
  ])('does not find %s', (yaml) => {
    expect(bevat(JSON_, leesKnoop(yaml), hier)).toBe(false);
  });
});
