import { BESTUURSLAGEN } from './bestuurslaag.js';
import { DOEL_FUNCTIES, doelFunctieWeigeringen, GEWEIGERDE_FUNCTIE_UITLEG, GEWEIGERDE_FUNCTIES, toDoelFunctie } from './doelfunctie.js';

describe(doelFunctieWeigeringen.name, () => {
  it.each(GEWEIGERDE_FUNCTIES)('refuses %s in every layer and says why (INV-02)', (functie) => {
    for (const laag of BESTUURSLAGEN) {
      expect(doelFunctieWeigeringen(functie, laag)).toEqual([
        { code: 'DOELGROEP_NIET_TOEGESTAAN', params: { uitleg: GEWEIGERDE_FUNCTIE_UITLEG[functie] } },
      ]);
    }
  });

  it.each(['', 'wethouder', 'toString', 'WETHOUDER '])('refuses %p', (functie) => {
    expect(() => toDoelFunctie(functie)).toThrow(expect.objectContaining({ code: 'DOELGROEP_NIET_TOEGESTAAN' }));
  });

  it.each(DOEL_FUNCTIES)('accepts %s in exactly one layer', (functie) => {
    expect(toDoelFunctie(functie)).toBe(functie);
    const lagen = BESTUURSLAGEN.filter((laag) => doelFunctieWeigeringen(functie, laag).length === 0);
    expect(lagen).toHaveLength(1);
  });

  it('refuses an office of another layer with a code of its own', () => {
    expect(doelFunctieWeigeringen('GEDEPUTEERDE', 'GEMEENTE')).toEqual([{ code: 'FUNCTIE_HOORT_NIET_BIJ_ORGANISATIE' }]);
  });
});
