import { diplomaFoto, maakPdf } from './bestanden.js';
import { overDagen } from './1-start.js';
import { KANDIDAAT } from './kandidaat.js';
import { isRecord, lijst, tekst } from './persoon.js';
import type { Post } from './post.js';
import type { Rolverdeling } from './rolverdeling.js';
import type { Verteller } from './verteller.js';

/** Nobody is the kandidaat because of an address: she ties her own account with the link of her mail, once, and nobody else can. */
export async function uitnodiging(
  { kandidaat, adviseur, kabinet }: Rolverdeling,
  verteller: Verteller,
  toetsingId: string,
  post: Post,
): Promise<void> {
  verteller.hoofdstuk('Uitnodiging: de kandidaat koppelt haar eigen account');
  await kandidaat.wordtGeweigerd('meldt zich aan zonder uitnodiging', 'NIET_AANGEMELD', 'GET', '/ik');
  const code = await kandidaat.wachtOp('de e-mail met de uitnodiging', () => post.code(KANDIDAAT.email));
  const wisselIn = ['POST', '/uitnodigingen/inwisselen', { code }] as const;
  await adviseur.wordtGeweigerd('opent de link van de kandidaat', 'UITNODIGING_VAN_ANDER', ...wisselIn);
  await kabinet.wachtOpTaak(toetsingId, 'UITNODIGING_NAKIJKEN');
  verteller.gezien('kabinet', 'een taak: iemand opende de uitnodiging met het account van een ander');
  await kandidaat.doet('koppelt haar account met de link', ...wisselIn);
  await kandidaat.wordtGeweigerd('gebruikt de link nog een keer', 'UITNODIGING_GEBRUIKT', ...wisselIn);
}

/** S03: the kandidaat waits on purpose, so that a reminder and an escalation fire; then cooperates. */
export async function medewerking(
  { kandidaat, burgemeester }: Rolverdeling,
  verteller: Verteller,
  toetsingId: string,
  post: Post,
  sinds: string,
): Promise<void> {
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('Medewerking: de kandidaat laat een termijn voorbijgaan');
  await kandidaat.wachtOpTaak(toetsingId, 'MEDEWERKING_GEVEN');
  const momenten = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const termijnen = lijst((await kandidaat.ziet(`${zaak}/termijnen`)).json.lijst);
    return lijst(termijnen.find((termijn) => termijn.code === 'T01')?.momenten);
  };
  const gevallen = async (soort: string): Promise<boolean> => (await momenten()).some((m) => m.soort === soort && m.vastgelegdOp !== null);
  await kandidaat.wachtTot('de herinnering', () => gevallen('HERINNERING'));
  await kandidaat.wachtTot('de e-mail met de herinnering', async () => (await post.aantal(KANDIDAAT.email, /wacht/i, sinds)) > 0);
  verteller.gezien('kandidaat', 'een herinnering per e-mail, zonder naam of onderwerp');
  await kandidaat.wachtTot('de escalatie', () => gevallen('ESCALATIE'));
  await burgemeester.wachtOpTaak(toetsingId, 'ESCALATIE');
  verteller.gezien('burgemeester', 'een taak: een termijn is verstreken en vraagt uw aandacht');

  const { json: brief } = await kandidaat.ziet(`${zaak}/informatiebrief`);
  verteller.gezien('kandidaat', `de informatiebrief, versie ${String(brief.versie)}`);
  await burgemeester.wordtGeweigerd('wil namens de kandidaat meewerken', 'GEEN_TOEGANG', 'POST', `${zaak}/medewerking`, {
    informatiebriefVersie: brief.versie,
    geweigerdeBronnen: [],
  });
  await kandidaat.doet('verleent medewerking', 'POST', `${zaak}/medewerking`, {
    informatiebriefVersie: brief.versie,
    geweigerdeBronnen: [],
  });
}

/** S06 and S07: answers and files. */
export async function vragenlijst(
  { kandidaat, adviseur, burgemeester, elders }: Rolverdeling,
  verteller: Verteller,
  toetsingId: string,
): Promise<void> {
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('Vragenlijst en documenten');
  await kandidaat.wachtOpTaak(toetsingId, 'VRAGENLIJST_INVULLEN');
  const gezien = await kandidaat.ziet(`${zaak}/vragenlijst`);
  const antwoorden = Object.fromEntries(lijst(gezien.json.vragen).map((vraag) => [tekst(vraag.code, 'code'), antwoordOp(vraag)]));
  const bewaard = await kandidaat.doet(
    'bewaart de antwoorden',
    'PUT',
    `${zaak}/vragenlijst/antwoorden`,
    { antwoorden },
    `"${String(gezien.json.versie)}"`,
  );
  verteller.gezien(
    'kandidaat',
    `${Object.keys(antwoorden).length} antwoorden bewaard, versie ${bewaard.etag ?? String(bewaard.json.versie)}`,
  );
  await adviseur.wordtGeweigerd('wil voor de kandidaat indienen', 'GEEN_TOEGANG', 'POST', `${zaak}/vragenlijst/indiening`, {
    naarWaarheid: true,
  });
  await kandidaat.doet('dient de vragenlijst in, naar waarheid', 'POST', `${zaak}/vragenlijst/indiening`, { naarWaarheid: true });
  await burgemeester.wordtGeweigerd('wil de antwoorden lezen', 'TOETSING_ONBEKEND', 'GET', `${zaak}/vragenlijst`);
  await elders.wordtGeweigerd('(andere gemeente) wil de antwoorden lezen', 'TOETSING_ONBEKEND', 'GET', `${zaak}/vragenlijst`);

  const cv = await maakPdf('Curriculum vitae (fictief)', [
    KANDIDAAT.naam,
    'Bestuurskunde, Hogeschool Veenland',
    'Voorzitter zwemclub De Kikker, onbezoldigd',
  ]);
  await kandidaat.mogeNietInleveren(
    'levert een programma in dat zich voordoet als pdf',
    'BESTANDSSOORT_NIET_TOEGESTAAN',
    `${zaak}/documenten`,
    'CV',
    'cv.pdf',
    'application/pdf',
    Buffer.from('MZ dit is geen pdf'),
  );
  await kandidaat.mogeNietInleveren(
    'levert een uittreksel justitiële documentatie in',
    'VERBODEN_GEGEVENS',
    `${zaak}/documenten`,
    'JUSTITIELE_DOCUMENTATIE',
    'uittreksel.pdf',
    'application/pdf',
    cv,
  );
  await kandidaat.levertIn('levert een cv in (pdf)', `${zaak}/documenten`, 'CV', 'cv Noor.pdf', 'application/pdf', cv);
  await kandidaat.levertIn(
    'levert een foto van een diploma in (jpg)',
    `${zaak}/documenten`,
    'DIPLOMA_BEWIJS',
    'diploma.jpg',
    'image/jpeg',
    diplomaFoto(),
  );
}

/** S04, S06–S10 as the adviseur carries them out. */
export async function onderzoek(
  { adviseur, toetser, burgemeester }: Rolverdeling,
  verteller: Verteller,
  toetsingId: string,
): Promise<void> {
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('Onderzoek door de adviseur');
  await adviseur.wachtOpTaak(toetsingId, 'BENOEMBAARHEID_BEOORDELEN');
  const { json: eisen } = await adviseur.ziet(`${zaak}/benoembaarheid`);
  const oordelen = lijst(eisen.eisen)
    .filter((eis) => eis.beoordeling === 'ADVISEUR')
    .map((eis) => ({ eis: eis.code, uitkomst: 'VOLDAAN', toelichting: 'Blijkt uit de stukken.' }));
  await adviseur.doet(`beoordeelt ${oordelen.length} wettelijke eisen`, 'PUT', `${zaak}/benoembaarheid`, { oordelen });

  await adviseur.wachtOpTaak(toetsingId, 'VRAGENLIJST_BEOORDELEN');
  const { antwoorden } = (await adviseur.ziet(`${zaak}/vragenlijst`)).json;
  verteller.gezien('adviseur', `de antwoorden van de kandidaat (${isRecord(antwoorden) ? Object.keys(antwoorden).length : 0})`);
  await adviseur.doet('vindt de vragenlijst volledig', 'POST', `${zaak}/vragenlijst/beoordeling`, { oordeel: 'VOLLEDIG', toelichting: '' });
  const documenten = lijst((await adviseur.ziet(`${zaak}/documenten`)).json.documenten);
  for (const document of documenten) {
    const id = tekst(document.id, 'id');
    const { bytes } = await adviseur.ziet(`${zaak}/documenten/${id}/inhoud`);
    verteller.gezien('adviseur', `${tekst(document.soortNaam, 'soort')} (${bytes.length} bytes, ontsleuteld)`);
    await adviseur.doet(
      `is akkoord met ${tekst(document.soortNaam, 'soort').toLowerCase()}`,
      'POST',
      `${zaak}/documenten/${id}/beoordeling`,
      { oordeel: 'AKKOORD' },
    );
  }
  await adviseur.wachtOpTaak(toetsingId, 'DOCUMENTEN_BEOORDELEN');
  await adviseur.doet('heeft alle documenten', 'POST', `${zaak}/documenten/afronding`);

  await adviseur.wachtOpTaak(toetsingId, 'BRONONDERZOEK_DOEN');
  await adviseur.wordtGeweigerd('wil in politiegegevens zoeken', 'BUITEN_WETTELIJKE_REIKWIJDTE', 'POST', `${zaak}/bronbevindingen`, {
    ...BRON,
    bronSoort: 'POLITIE_EN_JUSTITIE',
  });
  await adviseur.doet('legt een bron vast', 'POST', `${zaak}/bronbevindingen`, BRON);
  await adviseur.doet('rondt het openbronnenonderzoek af', 'POST', `${zaak}/brononderzoek/afronding`, { bijzondereTreffersVerwijderd: 1 });
  await adviseur.wachtOpTaak(toetsingId, 'UITVRAAG_DOEN');
  await adviseur.doet('vraagt de afdeling subsidies', 'POST', `${zaak}/uitvragen`, {
    domein: 'subsidies',
    vraag: 'Ontvangt zwemclub De Kikker subsidie?',
    antwoord: 'Ja, elk jaar.',
  });
  await adviseur.doet('rondt de interne uitvraag af', 'POST', `${zaak}/uitvragen/afronding`);

  await adviseur.wachtOpTaak(toetsingId, 'GESPREK_VOEREN');
  const aanwezigen = await Promise.all([adviseur, toetser].map(async (wie) => tekst((await wie.ziet('/ik')).json.persoonId, 'persoonId')));
  await adviseur.doet('voert met de toetser het verdiepende gesprek', 'POST', `${zaak}/gesprek`, {
    gehoudenOp: overDagen(0),
    aanwezigen,
    agendapunten: ['De zwemclub', 'Norm en vervolgstappen'],
    verslag: 'De kandidaat legt uit dat de zwemclub subsidie krijgt en dat zij het voorzitterschap wil neerleggen.',
  });
  await burgemeester.wordtGeweigerd('wil het gespreksverslag lezen', 'TOETSING_ONBEKEND', 'GET', `${zaak}/gesprek`);
}

const BRON = {
  bronSoort: 'NIEUWSARCHIEF',
  bron: 'De Veenhovense Courant',
  datum: overDagen(0),
  zoekvraag: 'zwemclub De Kikker voorzitter',
  feit: 'De kandidaat is voorzitter van de zwemclub.',
  relevantie: 'De zwemclub ontvangt subsidie van de gemeente.',
  persoonsmatch: 'ZEKER',
};

/** An answer of the right kind: one interest to report, for the rest nothing. */
function antwoordOp(vraag: Readonly<Record<string, unknown>>): unknown {
  switch (vraag.type) {
    case 'JN': {
      // Whatever asks for no explanation: most questions ask for one at yes, some at no.
      return { soort: 'JN', waarde: vraag.toelichtingBij === 'NEE' };
    }
    case 'L':
      return { soort: 'L', rijen: vraag.minimumRijen === 1 ? [rijVoor(lijst(vraag.kolommen))] : [] };
    case 'K':
      return { soort: 'K', keuze: tekst(lijst(vraag.opties)[0]?.code, 'optie') };
    case 'T':
      return { soort: 'T', tekst: 'Ik bespreek dit vooraf met de burgemeester en leg het vast.' };
    default:
      return { soort: 'VERKLARING', akkoord: true };
  }
}

function rijVoor(kolommen: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  return Object.fromEntries(
    kolommen.filter((kolom) => kolom.verplicht === true).map((kolom) => [tekst(kolom.code, 'kolom'), waardeVoor(kolom)]),
  );
}

function waardeVoor(kolom: Readonly<Record<string, unknown>>): unknown {
  if (kolom.soort === 'JN') return false;
  if (kolom.soort === 'DATUM') return '2020-01-01';
  if (kolom.soort === 'KEUZE') return tekst(lijst(kolom.opties)[0]?.code, 'optie');
  return 'Zwemclub De Kikker';
}
