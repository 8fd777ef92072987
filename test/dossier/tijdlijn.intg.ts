import { schrijfOrganisatieGebeurtenis } from '../../libs/dossier/src/handeling/schrijf-organisatie-gebeurtenis.js';
import { InzageService } from '../../libs/dossier/src/inzage/inzage.service.js';
import { OrganisatieTijdlijnService } from '../../libs/dossier/src/tijdlijn/organisatie-tijdlijn.service.js';
import { TijdlijnService } from '../../libs/dossier/src/tijdlijn/tijdlijn.service.js';
import { type Namens, type Transactie, Transacties } from '../../libs/persistence/src/transactie.js';
import { schrijf } from '../bewijs/support/bewijs.js';
import { VOORBEREIDING } from '../support/spoor.js';
import { type DossierTest, maakZaak, openDossierTest } from './support/dossier.js';

let t: DossierTest;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());

/** Somebody writes each time after events were read, and before the end of their chain is. */
class Onderbroken extends Transacties {
  constructor(private readonly tussendoor: () => Promise<unknown>) {
    super(t.db.appDataSource);
  }

  override in<T>(namens: Namens, werk: (tx: Transactie) => Promise<T>): Promise<T> {
    return super.in(namens, (tx) => werk(this.#onderbreek(tx)));
  }

  override inMomentopname<T>(namens: Namens, werk: (tx: Transactie) => Promise<T>): Promise<T> {
    return super.inMomentopname(namens, (tx) => werk(this.#onderbreek(tx)));
  }

  #onderbreek(tx: Transactie): Transactie {
    const query = async (tekst: string, waarden?: unknown[]): Promise<unknown> => {
      const gelezen: unknown = await tx.manager.query(tekst, waarden);
      if (/FROM (audit|organisatie)_gebeurtenis/.test(tekst)) await this.tussendoor();
      return gelezen;
    };
    const manager = new Proxy(tx.manager, {
      get: (doel, naam) => {
        if (naam === 'query') return query;
        const waarde: unknown = Reflect.get(doel, naam);
        return typeof waarde === 'function' ? (waarde.bind(doel) as unknown) : waarde;
      },
    });
    return { ...tx, manager };
  }
}

describe('a timeline that is read while somebody writes', () => {
  it('holds: of a case', async () => {
    const { toetsingId } = await maakZaak(t);
    const tussendoor = jest.fn(() => schrijf(t.db.transacties, t.organisatieId, toetsingId));
    const tijdlijn = new TijdlijnService(new InzageService(new Onderbroken(tussendoor), t.kluis));
    const { verificatie } = await tijdlijn.lees(t.mensen.opdrachtgever, toetsingId, { aantal: 100, volgorde: 'EERSTE_EERST' });
    expect([verificatie.geldig, verificatie.fouten]).toEqual([true, []]);
    expect(tussendoor).toHaveBeenCalled();
  });

  it('holds: of the organisation', async () => {
    const gebeurt = (): Promise<unknown> =>
      t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, async (tx) => {
        await tx.manager.query(VOORBEREIDING);
        await schrijfOrganisatieGebeurtenis(tx, { soort: 'BEWIJSSLEUTEL_IN_GEBRUIK', rol: 'SYSTEEM', gegevens: { nummer: 1 } });
      });
    await gebeurt();
    const tussendoor = jest.fn(gebeurt);
    const tijdlijn = new OrganisatieTijdlijnService(new Onderbroken(tussendoor));
    const { verificatie } = await tijdlijn.lees(await t.persoon('FG'), { aantal: 100, volgorde: 'EERSTE_EERST' });
    expect([verificatie.geldig, verificatie.fouten]).toEqual([true, []]);
    expect(tussendoor).toHaveBeenCalled();
  });
});
