import { WrakingService } from '../../libs/dossier/src/wraking/wraking.service.js';
import { VragenlijstInzageService } from '../../libs/dossier/src/vragenlijst/vragenlijst-inzage.service.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import {
  datumOver,
  eisGaaf,
  ga,
  maakZaak,
  open,
  openDossierTest,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

const BUREAU = { wpbrNummer: 'POB 1234', verwerkersovereenkomst: 'VO-7', geldigTot: datumOver(90) };

describe.each([
  ['where that was chosen', true],
  ['where it was not', false],
])('an opdrachtgever who is adviseur himself, %s', (_, opdrachtgeverIsUitvoerder) => {
  let t: DossierTest;
  let opdrachtgever: Beller;
  beforeAll(async () => {
    t = await openDossierTest({ opdrachtgeverIsUitvoerder });
    opdrachtgever = { ...t.mensen.opdrachtgever, rollen: ['OPDRACHTGEVER', 'ADVISEUR'] };
    await t.db.superClient.query(`INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) VALUES ($1, $2, 'ADVISEUR')`, [
      t.organisatieId,
      opdrachtgever.persoonId,
    ]);
  });
  afterAll(() => t.sluit());
  afterEach(() => eisGaaf(t));

  const gestart = async (): Promise<Zaak> => {
    const zaak = await maakZaak(t);
    await t.toetsing.start(verzoek(opdrachtgever), zaak.toetsingId);
    await open(t, zaak, 'TOEWIJZING');
    return zaak;
  };
  const wijsToe = (zaak: Zaak, wie: Beller, rol: 'ADVISEUR' | 'TOETSER', extern?: typeof BUREAU) =>
    t.toewijzing.wijsToe(verzoek(opdrachtgever), zaak.toetsingId, {
      persoonId: wie.persoonId,
      rol,
      ...(extern === undefined ? {} : { extern }),
    });

  if (!opdrachtgeverIsUitvoerder) {
    it('is refused', async () => {
      const zaak = await gestart();
      await weigert(t, 'VIER_OGEN_GESCHONDEN', () => wijsToe(zaak, opdrachtgever, 'ADVISEUR'));
    });
    return;
  }

  it('has a toetser of a bureau, whoever of the two is assigned first', async () => {
    const zaak = await gestart();
    await wijsToe(zaak, opdrachtgever, 'ADVISEUR');
    await weigert(t, 'TOETSER_EXTERN_VEREIST', () => wijsToe(zaak, t.mensen.toetser, 'TOETSER'));
    await wijsToe(zaak, t.mensen.toetser, 'TOETSER', BUREAU);
    const andersom = await gestart();
    await wijsToe(andersom, t.mensen.toetser, 'TOETSER');
    await weigert(t, 'TOETSER_EXTERN_VEREIST', () => wijsToe(andersom, opdrachtgever, 'ADVISEUR'));
  });

  it('is never the toetser', async () => {
    const zaak = await gestart();
    await weigert(t, 'VIER_OGEN_GESCHONDEN', () => wijsToe(zaak, opdrachtgever, 'TOETSER', BUREAU));
  });

  it('reads as adviseur what he does not read as opdrachtgever, and does not judge an objection to himself', async () => {
    const zaak = await gestart();
    const { objectId } = await wijsToe(zaak, opdrachtgever, 'ADVISEUR');
    await wijsToe(zaak, t.mensen.toetser, 'TOETSER', BUREAU);
    const vragenlijst = new VragenlijstInzageService(t.inzage);
    await expect(vragenlijst.lees(opdrachtgever, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await t.toewijzing.verklaar(verzoek(opdrachtgever), zaak.toetsingId, objectId!, { conflict: false });
    await ga(t, zaak, 'wijsAdviseurToe');
    await open(t, zaak, 'MEDEWERKING');
    await t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, { informatiebriefVersie: 1, geweigerdeBronnen: [] });
    await open(t, zaak, 'VRAGENLIJST');
    await vragenlijst.lees(opdrachtgever, zaak.toetsingId);
    const wraking = new WrakingService(t.handelingen, t.inzage);
    await wraking.wraak(verzoek(zaak.kandidaat), zaak.toetsingId, objectId!, 'Verzonnen reden.');
    await weigert(t, 'VIER_OGEN_GESCHONDEN', () =>
      wraking.beslis(verzoek(opdrachtgever), zaak.toetsingId, { besluit: 'AFGEWEZEN', motivering: 'Verzonnen.' }),
    );
  });
});
