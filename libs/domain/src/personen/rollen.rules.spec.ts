import fc from 'fast-check';
import { ROLLEN, type Rol } from '../toegang/rol.js';
import {
  bevestigingWeigeringen,
  combinatieWeigeringen,
  gaanSamen,
  gegevenRollen,
  MEDEWERKER_ROLLEN,
  NIET_SAMEN,
  ontnomenRollen,
  rolWeigeringen,
  vraagtBevestiging,
} from './rollen.rules.js';

const rollen = fc.uniqueArray(fc.constantFrom(...ROLLEN));
const medewerkerRollen = fc.uniqueArray(fc.constantFrom(...MEDEWERKER_ROLLEN));
const codes = (weigeringen: readonly { readonly code: string }[]): readonly string[] => weigeringen.map(({ code }) => code);

describe(gaanSamen.name, () => {
  it.each<[Rol, readonly Rol[]]>([
    ['BEHEERDER', []],
    ['AUDITOR', []],
    ['FG', ['KANDIDAAT', 'GRIFFIER', 'UITVRAAG_BEANTWOORDER', 'FORMATEUR']],
    ['GRIFFIER', ['KANDIDAAT', 'FG', 'UITVRAAG_BEANTWOORDER', 'FORMATEUR']],
    ['KABINET', ['KANDIDAAT', 'OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'UITVRAAG_BEANTWOORDER', 'FORMATEUR']],
    ['ADVISEUR', ['KANDIDAAT', 'OPDRACHTGEVER', 'TOETSER', 'KABINET', 'UITVRAAG_BEANTWOORDER', 'FORMATEUR']],
  ])('%s goes with %j and with nothing else', (rol, met) => {
    expect([...ROLLEN.filter((ander) => ander !== rol && gaanSamen(rol, ander))].sort()).toEqual([...met].sort());
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLLEN), fc.constantFrom(...ROLLEN), (een, ander) => gaanSamen(een, ander) === gaanSamen(ander, een)),
    );
  });

  it('names each pair once', () => {
    const namen = NIET_SAMEN.map((paar) => [...paar].sort().join('+'));
    expect(new Set(namen).size).toBe(namen.length);
    expect(NIET_SAMEN.every(([een, ander]) => een !== ander && !gaanSamen(een, ander))).toBe(true);
  });
});

describe(combinatieWeigeringen.name, () => {
  it('lets no beheerder and no auditor be anything besides', () => {
    fc.assert(
      fc.property(rollen, (gekozen) => {
        const alleen = gekozen.includes('BEHEERDER') || gekozen.includes('AUDITOR');
        return !(alleen && gekozen.length > 1) || combinatieWeigeringen(gekozen).length > 0;
      }),
    );
  });

  it('refuses nothing that is part of what it lets pass', () => {
    fc.assert(
      fc.property(rollen, fc.nat(), (gekozen, weg) => {
        const minder = gekozen.filter((_, i) => i !== weg % Math.max(gekozen.length, 1));
        return combinatieWeigeringen(gekozen).length > 0 || combinatieWeigeringen(minder).length === 0;
      }),
    );
  });

  it('refuses exactly when some pair is refused', () => {
    fc.assert(
      fc.property(rollen, (gekozen) => {
        const paar = gekozen.some((een) => gekozen.some((ander) => !gaanSamen(een, ander)));
        return combinatieWeigeringen(gekozen).length > 0 === paar;
      }),
    );
  });
});

describe(rolWeigeringen.name, () => {
  const wijziging = { doorId: 'b', persoonId: 'p', nu: [], straks: [], andereBeheerder: true, isOpdrachtgever: false } as const;

  it.each([
    ['a first function', { straks: ['ADVISEUR'] }, []],
    ['two that go together', { straks: ['ADVISEUR', 'TOETSER'] }, []],
    ['two that don’t', { straks: ['KABINET', 'GRIFFIER'] }, ['ROLCOMBINATIE_NIET_TOEGESTAAN']],
    ['the accounts, for who is kandidaat', { nu: ['KANDIDAAT'], straks: ['BEHEERDER'] }, ['ROLCOMBINATIE_NIET_TOEGESTAAN']],
    ['one for himself', { persoonId: 'b', nu: ['BEHEERDER'], straks: ['ADVISEUR'] }, ['FUNCTIESCHEIDING']],
    ['one more for himself', { persoonId: 'b', nu: ['BEHEERDER'], straks: ['BEHEERDER', 'ADVISEUR'] }, ['FUNCTIESCHEIDING', 'ROLCOMBINATIE_NIET_TOEGESTAAN']],
    ['stepping down', { persoonId: 'b', nu: ['BEHEERDER'], straks: [] }, []],
    ['stepping down as the last', { persoonId: 'b', nu: ['BEHEERDER'], straks: [], andereBeheerder: false }, ['LAATSTE_BEHEERDER']],
    ['taking it from the last other', { nu: ['BEHEERDER'], straks: ['ADVISEUR'], andereBeheerder: false }, ['LAATSTE_BEHEERDER']],
    ['who gives the order now', { nu: ['OPDRACHTGEVER'], straks: [], isOpdrachtgever: true }, ['OPDRACHTGEVER_IN_FUNCTIE']],
    ['who gave the order before', { nu: ['OPDRACHTGEVER'], straks: [] }, []],
  ] as const)('%s', (_, anders, verwacht) => {
    expect(codes(rolWeigeringen({ ...wijziging, ...anders }))).toEqual(verwacht);
  }); // prettier-ignore

  it('lets nobody come out of it with a function more than he had, if it is his own', () => {
    fc.assert(
      fc.property(rollen, medewerkerRollen, fc.boolean(), (nu, straks, andereBeheerder) => {
        const zelf = { ...wijziging, persoonId: 'b', nu: [...nu, 'BEHEERDER' as const], straks, andereBeheerder };
        return rolWeigeringen(zelf).length > 0 || straks.every((rol) => zelf.nu.includes(rol));
      }),
    );
  });

  it('gives and takes what differs, and never that of kandidaat', () => {
    fc.assert(
      fc.property(rollen, medewerkerRollen, (nu, straks) => {
        const [erbij, eraf] = [gegevenRollen({ nu, straks }), ontnomenRollen({ nu, straks })];
        const uitkomst = new Set<Rol>([...nu.filter((rol) => !eraf.some((weg) => weg === rol)), ...erbij]);
        expect([...uitkomst].sort()).toEqual([...new Set([...straks, ...nu.filter((rol) => rol === 'KANDIDAAT')])].sort());
      }),
    );
  });
});

describe(bevestigingWeigeringen.name, () => {
  it.each([
    ['another', 'c', []],
    ['who proposed it', 'b', ['FUNCTIESCHEIDING']],
    ['who gets it', 'p', ['FUNCTIESCHEIDING']],
  ])('%s', (_, wie, verwacht) => {
    expect(codes(bevestigingWeigeringen(wie, { persoonId: 'p', voorgesteldDoor: 'b' }))).toEqual(verwacht);
  });

  it('is for the order and the watch over it', () => {
    expect(ROLLEN.filter(vraagtBevestiging)).toEqual(['OPDRACHTGEVER', 'FG']);
  });
});
