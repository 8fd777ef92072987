import { beslisInOrganisatie } from './beslis-organisatie.js';
import { ORGANISATIE_CODES, ORGANISATIE_REGELS } from './organisatie-regels.js';
import { ROLLEN, type Rol } from './rol.js';

const wie = (persoonId: string, ...rollen: readonly Rol[]) => ({ persoonId, rollen });

describe(beslisInOrganisatie.name, () => {
  it.each(ORGANISATIE_CODES)('%s is for who is named in the table, in that function, and for nobody else', (code) => {
    const toegestaan = ROLLEN.filter((rol) => beslisInOrganisatie(wie('x', rol), code, rol === 'OPDRACHTGEVER' ? 'x' : 'y').toegestaan);
    expect([...toegestaan].sort()).toEqual([...ORGANISATIE_REGELS[code].wie].sort());
    expect(beslisInOrganisatie(wie('x'), code, null)).toEqual({
      toegestaan: false,
      code: ORGANISATIE_REGELS[code].verborgen ?? 'GEEN_TOEGANG',
      relatie: null,
    });
  });

  it('takes for opdrachtgever who gives the order now, whatever functions he holds (INV-13)', () => {
    expect(beslisInOrganisatie(wie('vorige', 'OPDRACHTGEVER'), 'publiceerVragenlijst', 'waarnemer').toegestaan).toBe(false);
    expect(beslisInOrganisatie(wie('waarnemer'), 'publiceerVragenlijst', 'waarnemer')).toEqual({
      toegestaan: true,
      code: null,
      relatie: 'OPDRACHTGEVER',
    });
  });

  it('gives the beheerder no part in what concerns a kandidaat', () => {
    const mag = ORGANISATIE_CODES.filter((code) => beslisInOrganisatie(wie('b', 'BEHEERDER'), code, null).toegestaan);
    expect(mag.filter((code) => /Concept|Formatie|Waarneming|Datalek|Medewerkers|simuleer|publiceer/.test(code))).toEqual([]);
  });
});
