import { lijst, tekst } from './persoon.js';
import type { Rolverdeling } from './rolverdeling.js';
import type { Verteller } from './verteller.js';

/** S11: one finding, one risk, one measure, put before the kandidaat. */
export async function risicoanalyse({ adviseur, kandidaat }: Rolverdeling, verteller: Verteller, toetsingId: string): Promise<void> {
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('Risicoanalyse');
  await adviseur.wachtOpTaak(toetsingId, 'RISICOANALYSE_MAKEN');
  const [bron] = lijst((await adviseur.ziet(`${zaak}/bronbevindingen`)).json.lijst);
  const { json: bevinding } = await adviseur.doet('legt een bevinding vast', 'POST', `${zaak}/bevindingen`, {
    categorie: 'RC-01',
    feit: 'De kandidaat is voorzitter van zwemclub De Kikker. De club ontvangt subsidie van de gemeente.',
    duiding: 'In de portefeuille sport zou de kandidaat over deze subsidie beslissen.',
    verklaringKandidaat: 'Ik leg het voorzitterschap neer.',
    bewijskracht: 'C',
    bronnen: [{ soort: 'OPENBARE_BRON', herkomst: 'De Veenhovense Courant', bronbevindingId: tekst(bron?.id, 'id van de bron') }],
  });
  const bevindingId = tekst(bevinding.objectId, 'objectId');
  const score = { kans: 3, impact: 3 };
  const { json: risico } = await adviseur.doet('legt een risico vast: kans 3, impact 3', 'POST', `${zaak}/risicos`, {
    categorie: 'RC-01',
    toelichting: 'Schijn van belangenverstrengeling bij besluiten over subsidies.',
    bevindingIds: [bevindingId],
    bruto: score,
    netto: score,
    nietBeheersbaar: null,
  });
  await adviseur.doet('stelt een maatregel voor: de nevenfunctie neerleggen', 'POST', `${zaak}/maatregelen`, {
    code: 'BM-01',
    moment: 'VOOR_BENOEMING',
    zichtbaarheid: 'OPENBAAR',
    toelichting: 'Het voorzitterschap van de zwemclub neerleggen.',
    risicoIds: [tekst(risico.objectId, 'objectId')],
  });
  await kandidaat.wordtGeweigerd('wil het concept al lezen', 'TOETSING_ONBEKEND', 'GET', `${zaak}/wederhoor`);
  await adviseur.doet('legt het concept voor aan de kandidaat', 'POST', `${zaak}/concept`);
}

/** S12–S14: the kandidaat reacts, the adviseur answers, the toetser fixes the report. */
export async function wederhoorEnRapport(rollen: Rolverdeling, verteller: Verteller, toetsingId: string): Promise<void> {
  const { adviseur, kandidaat, toetser, burgemeester, griffier } = rollen;
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('Hoor en wederhoor');
  await kandidaat.wachtOpTaak(toetsingId, 'REAGEREN');
  await kandidaat.wachtOpTaak(toetsingId, 'MAATREGELEN_BESLISSEN');
  const { json: concept } = await kandidaat.ziet(`${zaak}/wederhoor`);
  const [bevinding] = lijst(concept.bevindingen);
  const [maatregel] = lijst(concept.maatregelen);
  verteller.gezien(
    'kandidaat',
    `${lijst(concept.bevindingen).length} bevinding, ${lijst(concept.risicos).length} risico, ${lijst(concept.maatregelen).length} maatregel`,
  );
  await toetser.wordtGeweigerd(
    'wil het rapport al vaststellen',
    'WEDERHOOR_ONTBREEKT',
    'POST',
    `${zaak}/rapport/vaststelling`,
    VASTSTELLING,
  );
  await kandidaat.doet('is akkoord met de maatregel', 'POST', `${zaak}/maatregelen/${tekst(maatregel?.id, 'id')}/besluit`, {
    besluit: 'AANVAARD',
  });
  await kandidaat.doet('reageert op de bevinding', 'POST', `${zaak}/wederhoor/reactie`, {
    reacties: [
      {
        onderwerp: 'BEVINDING',
        onderwerpId: tekst(bevinding?.id, 'id'),
        soort: 'AANVULLING',
        tekst: 'De subsidie is voor de jeugd. Ik heb het bestuur al gemeld dat ik stop.',
      },
    ],
  });
  await adviseur.wachtOpTaak(toetsingId, 'REACTIES_BEANTWOORDEN');
  const [risico] = lijst((await adviseur.ziet(`${zaak}/risicos`)).json.lijst);
  await adviseur.doet(
    'verlaagt het restrisico na de maatregel',
    'PUT',
    `${zaak}/risicos/${tekst(risico?.id, 'id')}`,
    restrisico(risico ?? {}),
    `"${String(risico?.versie)}"`,
  );
  const [reactie] = lijst((await adviseur.ziet(`${zaak}/wederhoor`)).json.reacties);
  await adviseur.doet('beantwoordt de reactie', 'POST', `${zaak}/wederhoor/reacties/${tekst(reactie?.id, 'id')}/antwoord`, {
    uitkomst: 'OVERGENOMEN',
    reden: 'Staat nu in het rapport.',
  });

  verteller.hoofdstuk('Rapport');
  await toetser.wachtOpTaak(toetsingId, 'RAPPORT_TOETSEN');
  await adviseur.wordtGeweigerd('wil zijn eigen rapport vaststellen', 'GEEN_TOEGANG', 'POST', `${zaak}/rapport/vaststelling`, VASTSTELLING);
  await toetser.doet('maakt een opmerking bij het rapport', 'POST', `${zaak}/toetsopmerkingen`, OPMERKING);
  await toetser.wordtGeweigerd(
    'wil vaststellen terwijl zijn opmerking open staat',
    'TOETSOPMERKING_ONBEANTWOORD',
    'POST',
    `${zaak}/rapport/vaststelling`,
    VASTSTELLING,
  );
  const [opmerking] = lijst((await adviseur.ziet(`${zaak}/toetsopmerkingen`)).json.lijst);
  await adviseur.doet('beantwoordt de opmerking', 'POST', `${zaak}/toetsopmerkingen/${tekst(opmerking?.id, 'id')}/antwoord`, {
    antwoord: 'De secretaris wist het al. Het staat bij de maatregel.',
  });
  await toetser.doet('toetst het rapport en stelt het vast', 'POST', `${zaak}/rapport/vaststelling`, VASTSTELLING);
  const { json: rapport } = await burgemeester.ziet(`${zaak}/rapport`);
  verteller.gezien('burgemeester', `het rapport, vastgelegd met hash ${tekst(rapport.hash, 'hash').slice(0, 16)}…`);
  const pdf = await burgemeester.ziet(`${zaak}/rapport/pdf`);
  verteller.gezien('burgemeester', `het rapport als pdf (${pdf.bytes.length} bytes)`);
  await griffier.wordtGeweigerd('wil het rapport lezen', 'TOETSING_ONBEKEND', 'GET', `${zaak}/rapport`);
}

const OPMERKING = { onderwerp: 'RAPPORT', onderwerpId: null, tekst: 'Weet de secretaris van de afspraak over de subsidie?' };
const VASTSTELLING = { volledigheid: true, proportionaliteit: true, bronnen: true };

function restrisico({ categorie, toelichting, bevindingIds, bruto }: Readonly<Record<string, unknown>>): unknown {
  return { categorie, toelichting, bevindingIds, bruto, netto: { kans: 1, impact: 2 }, nietBeheersbaar: null };
}
