import { persoonVan } from './people-by-account.js';
import { PERSONEN } from './people.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the made-up people', () => {
  it('have different ids, and in one organisation different accounts and addresses', () => {
    expect(new Set(PERSONEN.map(({ id }) => id)).size).toBe(PERSONEN.length);
    for (const key of ['account', 'email'] as const)
      expect(new Set(PERSONEN.map((persoon) => `${persoon[key]} ${persoon.organisatie.id}`)).size).toBe(PERSONEN.length);
  });

  it.each(PERSONEN.map((persoon) => [persoon.account, persoon] as const))(
    '%s has an address that can never be real',
    (account, persoon) => {
      expect(persoon.email).toMatch(/@(post|veenhoven|kanaalstad|bureau)\.example$/);
      expect(persoon.id).toMatch(UUID);
      expect(persoonVan(account)).toMatchObject({ account, naam: persoon.naam, email: persoon.email });
    },
  );

  it('includes any number of extra candidates, always the same', () => {
    const extra = persoonVan('kandidaat-b7');
    expect(extra).toMatchObject({
      naam: 'Kandidaat B7',
      email: 'kandidaat-b7@post.example',
      rollen: ['KANDIDAAT'],
      id: expect.stringMatching(UUID),
    });
    expect(persoonVan('kandidaat-b7')).toEqual(extra);
    expect(persoonVan('kandidaat-b8')?.id).not.toBe(extra?.id);
    expect(persoonVan('kandidaat-elders')?.organisatie.naam).toBe('Gemeente Kanaalstad');
  });

  it.each(['', 'kandidaat-', 'kandidaat-a', 'kandidaat-abcdefghijklm', 'adviseur-b7', 'kandidaat-B7', 'kandidaat-b7\n'])(
    'does not include %j',
    (account) => {
      expect(persoonVan(account)).toBeUndefined();
    },
  );
});
