import { maakPdf } from './bestanden.js';
import { overDagen } from './1-start.js';
import { KANDIDAAT } from './kandidaat.js';
import { lijst, tekst, Verrassing } from './persoon.js';
import type { Rolverdeling } from './rolverdeling.js';
import type { Verteller } from './verteller.js';

/** S05, first half: prepared and applied for; it runs beside the research. */
export async function vogAanvraag({ kabinet, kandidaat }: Rolverdeling, verteller: Verteller, toetsingId: string): Promise<void> {
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('VOG-aanvraag (naast het onderzoek)');
  await kabinet.wachtOpTaak(toetsingId, 'VOG_KLAARZETTEN');
  await kabinet.doet('zet de VOG-aanvraag klaar', 'POST', `${zaak}/vog/klaarzetting`);
  await kandidaat.wachtOpTaak(toetsingId, 'VOG_INDIENEN');
  await kandidaat.doet('meldt dat de VOG is aangevraagd, met spoed', 'POST', `${zaak}/vog/indiening`, {
    ingediendOp: overDagen(0),
    spoed: true,
  });
}

/** S05, second half: no positive conclusion before someone has verified the VOG; afterwards the file is gone. */
export async function vogVerificatie(
  { kabinet, kandidaat, burgemeester }: Rolverdeling,
  verteller: Verteller,
  toetsingId: string,
): Promise<void> {
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('De VOG komt binnen');
  await burgemeester.wachtTot('het wachten op de VOG', async () => (await burgemeester.ziet(zaak)).json.status === 'WACHT_OP_VOG');
  await burgemeester.wordtGeweigerd('wil al ondertekenen', 'CONCLUSIE_NIET_TOEGESTAAN', 'POST', `${zaak}/advies/ondertekening`, {
    conclusie: 'GEEN_BELEMMERINGEN',
    motivering: '',
  });
  await kandidaat.wachtOpTaak(toetsingId, 'VOG_OVERLEGGEN');
  const vog = await maakPdf('Verklaring omtrent het gedrag (fictief)', [
    KANDIDAAT.naam,
    'Profiel 01 Politieke ambtsdrager',
    'Functie: wethouder, gemeente Veenhoven',
  ]);
  const { json } = await kandidaat.levertIn('uploadt de VOG', `${zaak}/documenten`, 'VOG', 'vog.pdf', 'application/pdf', vog);
  await kandidaat.doet('levert de VOG in', 'POST', `${zaak}/vog/overlegging`, { documentId: tekst(json.objectId, 'objectId') });
  await kabinet.wachtOpTaak(toetsingId, 'VOG_VERIFIEREN');
  const bestand = await kabinet.ziet(`${zaak}/vog/bestand`);
  verteller.gezien('kabinet', `de VOG (${bestand.bytes.length} bytes)`);
  await kabinet.doet('controleert de VOG: in orde', 'POST', `${zaak}/vog/verificatie`, {
    afgegevenOp: overDagen(0),
    profiel: 'POLITIEKE_AMBTSDRAGER_01',
    persoonKomtOvereen: true,
    functieKomtOvereen: true,
    organisatieKomtOvereen: true,
    echtheidBevestigd: true,
  });
  const daarna = await kandidaat.ziet(`${zaak}/documenten`);
  if (lijst(daarna.json.documenten).some((document) => document.type === 'VOG')) throw new Verrassing('het bestand van de VOG is er nog');
  verteller.gezien('kandidaat', 'het bestand van de VOG is verwijderd; alleen de controle is vastgelegd');
}

/** S15–S17: conversation, signature, reading window, letter. */
export async function adviesEnBrief(rollen: Rolverdeling, verteller: Verteller, toetsingId: string): Promise<Buffer> {
  const { burgemeester, kandidaat, griffier, kabinet } = rollen;
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('Advies');
  await burgemeester.wachtOpTaak(toetsingId, 'GESPREK_OPDRACHTGEVER_VOEREN');
  await burgemeester.wachtOpTaak(toetsingId, 'ADVIES_ONDERTEKENEN');
  await burgemeester.wordtGeweigerd(
    'wil ondertekenen vóór het gesprek',
    'GESPREK_ONTBREEKT',
    'POST',
    `${zaak}/advies/ondertekening`,
    ADVIES,
  );
  await burgemeester.doet('voert het gesprek met de kandidaat', 'POST', `${zaak}/opdrachtgevergesprek`, {
    gehoudenOp: overDagen(0),
    afgezien: false,
    verslag: 'Het voorzitterschap eindigt vóór de benoeming.',
  });
  const mogelijk = lijst((await burgemeester.ziet(`${zaak}/advies/mogelijkheden`)).json.lijst).filter((m) => m.mogelijk === true);
  verteller.gezien('burgemeester', `mogelijke conclusies: ${mogelijk.map((m) => String(m.conclusie)).join(', ')}`);
  await kabinet.wordtGeweigerd('wil het advies ondertekenen', 'ONDERTEKENAAR_ONBEVOEGD', 'POST', `${zaak}/advies/ondertekening`, ADVIES);
  await burgemeester.doet('ondertekent: geen belemmeringen, met maatregelen', 'POST', `${zaak}/advies/ondertekening`, ADVIES);

  verteller.hoofdstuk('De kandidaat leest als eerste');
  await kandidaat.wachtOpTaak(toetsingId, 'BRIEF_LEZEN');
  const eerst = await kandidaat.ziet(`${zaak}/brief/pdf`);
  verteller.gezien('kandidaat', `de conclusiebrief (${eerst.bytes.length} bytes)`);
  await burgemeester.wordtGeweigerd('wil de brief meteen verstrekken', 'INZAGEVENSTER_LOOPT', 'POST', `${zaak}/advies/verstrekking`, {
    vorm: 'OPENBAAR',
  });
  await griffier.wordtGeweigerd('zoekt de brief', 'TOETSING_ONBEKEND', 'GET', `${zaak}/brief`);
  await burgemeester.wachtOpTaak(toetsingId, 'ADVIES_VERSTREKKEN');
  await burgemeester.wordtGeweigerd(
    'wil verstrekken vóór de maatregel is uitgevoerd',
    'MAATREGEL_NIET_UITGEVOERD',
    'POST',
    `${zaak}/advies/verstrekking`,
    { vorm: 'OPENBAAR' },
  );
  const [maatregel] = lijst((await kandidaat.ziet(`${zaak}/maatregelen`)).json.lijst);
  const maatregelPad = `${zaak}/maatregelen/${tekst(maatregel?.id, 'id')}`;
  await kandidaat.doet('meldt dat het voorzitterschap is beëindigd', 'POST', `${maatregelPad}/uitvoering`, {
    tekst: 'Ontslagbrief aan het bestuur van de zwemclub, vandaag verzonden.',
  });
  await burgemeester.doet('bevestigt dat de maatregel is uitgevoerd', 'POST', `${maatregelPad}/bevestiging`);
  await burgemeester.wordtGeweigerd(
    'wil de brief aan één fractievoorzitter geven',
    'VERSTREKKINGSVORM_ONGELDIG',
    'POST',
    `${zaak}/advies/verstrekking`,
    { vorm: 'AAN_EEN_FRACTIEVOORZITTER' },
  );
  await burgemeester.doet('verstrekt de conclusiebrief aan de raad', 'POST', `${zaak}/advies/verstrekking`, { vorm: 'OPENBAAR' });

  verteller.hoofdstuk('De brief');
  await griffier.wachtOpTaak(toetsingId, 'BRIEF_ONTVANGEN');
  const brief = await griffier.ziet(`${zaak}/brief/pdf`);
  verteller.gezien('griffier', `de conclusiebrief (${brief.bytes.length} bytes, pdf)`);
  for (const pad of ['rapport', 'vragenlijst', 'documenten', 'advies', 'audit', 'maatregelen']) {
    await griffier.wordtGeweigerd(`wil verder kijken: ${pad}`, 'TOETSING_ONBEKEND', 'GET', `${zaak}/${pad}`);
  }
  return brief.bytes;
}

const ADVIES = {
  conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
  motivering: 'De kandidaat is open geweest en legt de nevenfunctie neer voordat zij begint.',
};
