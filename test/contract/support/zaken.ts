import { beller } from '../../api/support/zaken.js';
import { persoon, type TestApi } from '../../api/support/test-api.js';
import { aConcept, dossierDiensten, maakZaak, naarOnderzoek, verzoek } from '../../dossier/support/dossier.js';
import { naarAdvies, naarInzage, naarWederhoor, onderzoekDiensten, type OnderzoekTest } from '../../dossier/support/onderzoek.js';

const STAPPEN = ['VRAGENLIJST', 'DOCUMENTEN', 'BRONONDERZOEK', 'BENOEMBAARHEID', 'VOG_KLAARZETTEN', 'VOG_INDIENEN'] as const;

/**
 * Cases from one end of the procedure to the other, of the people who sign in at the local provider; answers their ids. The account
 * `kandidaat` has one under research, `kandidaat-elders` gets one in which his reaction is waited for.
 */
export async function speelZaken(api: TestApi): Promise<readonly string[]> {
  const adviseur = beller('adviseur');
  const mensen = { opdrachtgever: beller('burgemeester'), kabinet: beller('kabinet'), toetser: beller('toetser') };
  const { organisatieId } = adviseur;
  const t = {
    ...onderzoekDiensten({ ...dossierDiensten(api), db: api.db, opslag: api.opslag }),
    organisatieId,
    mensen: { ...mensen, adviseur, tweede: adviseur, vreemde: adviseur },
  } as unknown as OnderzoekTest;
  const wederhoor = await naarWederhoor(t);
  await api.db.superClient.query('INSERT INTO aanmelding (organisatie_id, persoon_id, issuer, sub) VALUES ($1, $2, $3, $4)', [
    organisatieId,
    wederhoor.kandidaat.persoonId,
    api.issuer,
    'kandidaat-elders',
  ]);
  const onderzoek = await naarOnderzoek(t, STAPPEN, { kandidaat: { ...aConcept().kandidaat, email: persoon('kandidaat').email } });
  const ingetrokken = await naarOnderzoek(t, ['VRAGENLIJST']);
  await t.medewerking.trekIn(verzoek(ingetrokken.kandidaat), ingetrokken.toetsingId);
  const zaken = [wederhoor, onderzoek, await naarAdvies(t), await naarInzage(t), await maakZaak(t), ingetrokken];
  return zaken.map(({ toetsingId }) => toetsingId);
}
