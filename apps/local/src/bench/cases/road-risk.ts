import { type PlayedCase, text } from './played-case.js';

/** S11 to S14: one finding, its risk and measure, the reaction of the kandidaat with its answer, and the report. */
export async function riskAnalysis(played: PlayedCase): Promise<void> {
  const measure = await concept(played);
  await played.open('HOOR_EN_WEDERHOOR');
  await played.open('MAATREGELEN');
  await played.act('kandidaat', 'POST', '/wederhoor/reactie', {
    reacties: [
      { onderwerp: 'BEVINDING', onderwerpId: measure.finding, soort: 'AANVULLING', tekst: 'Het buurthuis is intussen overgedragen.' },
    ],
    maatregelen: [{ maatregelId: measure.id, besluit: 'AANVAARD' }],
  });
  await played.open('BEANTWOORDING');
  await played.act('adviseur', 'POST', `/wederhoor/reacties/${await reaction(played)}/antwoord`, { uitkomst: 'OVERGENOMEN', reden: '' });
  await played.open('RAPPORT');
  await played.act('toetser', 'POST', '/rapport/vaststelling', { volledigheid: true, proportionaliteit: true, bronnen: true });
}

async function concept(played: PlayedCase): Promise<{ readonly id: string; readonly finding: string }> {
  await played.open('RISICOANALYSE');
  const made = async (path: string, body: object): Promise<string> =>
    text((await played.act('adviseur', 'POST', path, body)).body, 'objectId');
  const finding = await made('/bevindingen', {
    categorie: 'RC-01',
    feit: 'De kandidaat is voorzitter van een stichting die subsidie van de gemeente krijgt.',
    duiding: 'De portefeuille raakt aan de subsidie.',
    verklaringKandidaat: null,
    bewijskracht: 'A',
    bronnen: [{ soort: 'REGISTER', herkomst: 'Handelsregister' }],
  });
  const risk = await made('/risicos', {
    categorie: 'RC-01',
    toelichting: 'Schijn van belangenverstrengeling bij de subsidie.',
    bevindingIds: [finding],
    bruto: { kans: 3, impact: 3 },
    netto: { kans: 3, impact: 3 },
    nietBeheersbaar: null,
  });
  const id = await made('/maatregelen', {
    code: 'BM-06',
    moment: 'DOORLOPEND',
    zichtbaarheid: 'OPENBAAR',
    toelichting: 'Geen dossiers van de stichting.',
    risicoIds: [risk],
  });
  await played.act('adviseur', 'POST', '/concept');
  return { id, finding };
}

/** The id of the one reaction that the kandidaat gave. */
async function reaction(played: PlayedCase): Promise<string> {
  const found: unknown = await played.get('adviseur', '/wederhoor');
  const list: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'reacties') : undefined;
  return text(JSON.stringify(Array.isArray(list) ? list[0] : undefined), 'id');
}
