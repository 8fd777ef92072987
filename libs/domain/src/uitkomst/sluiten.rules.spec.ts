import { besluitWeigeringen, sluitWeigeringen } from './sluiten.rules.js';

const geacht = { AANVAARDING: { waarde: 'GEACHT_NIET_AANVAARD', op: '2027-03-08T22:59:59.999Z' } } as const;

describe(sluitWeigeringen.name, () => {
  it.each([
    ['INGETROKKEN', null, {}, true],
    ['GESTAAKT', null, {}, true],
    ['UITKOMST_GEREGISTREERD', 'NIET_BENOEMD', {}, true],
    ['UITKOMST_GEREGISTREERD', 'INGETROKKEN', {}, true],
    ['UITKOMST_GEREGISTREERD', 'AANGEHOUDEN', {}, false],
    ['UITKOMST_GEREGISTREERD', 'BENOEMD', {}, false],
    ['UITKOMST_GEREGISTREERD', 'BENOEMD', geacht, true],
  ] as const)('in %s with %s: %j closes %s', (status, uitkomst, feiten, mag) => {
    expect(sluitWeigeringen({ status, uitkomst, feiten })).toEqual(mag ? [] : [{ code: 'STATUS_LAAT_NIET_TOE', params: { status } }]);
  });
});

describe(besluitWeigeringen.name, () => {
  it.each([
    ['ADVIES_VERSTREKT', null, true],
    ['UITKOMST_GEREGISTREERD', 'AANGEHOUDEN', true],
    ['UITKOMST_GEREGISTREERD', 'BENOEMD', false],
    ['UITKOMST_GEREGISTREERD', 'NIET_BENOEMD', false],
    // A ronde that was opened again after a refusal.
    ['IN_ONDERZOEK', 'NIET_BENOEMD', true],
  ] as const)('in %s with %s lets a kandidaat withdraw: %s', (status, uitkomst, mag) => {
    expect(besluitWeigeringen({ status, uitkomst })).toEqual(mag ? [] : [{ code: 'STATUS_LAAT_NIET_TOE', params: { status } }]);
  });
});
