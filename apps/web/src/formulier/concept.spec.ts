import { conceptSleutel } from './concept.js';

const delen = { toetsingId: 'een' };

describe(conceptSleutel.name, () => {
  it('is the same after midnight for what begins at today', () => {
    const op = (dag: string): string => conceptSleutel({ code: 'aanvaard', delen, begin: { aanvaardOp: dag } }, dag);
    expect(op('2031-02-04')).toBe(op('2031-02-03'));
  });

  it('is another for what begins with something else, unless that has a version', () => {
    const sleutel = (naam: string, versie?: number): string =>
      conceptSleutel({ code: 'wijzig', delen, begin: { naam }, versie }, '2031-02-03');
    expect(sleutel('a')).not.toBe(sleutel('b'));
    expect(sleutel('a', 1)).toBe(sleutel('b', 2));
  });
});
