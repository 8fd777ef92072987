import type { ExportGegevens } from '../gegevens.js';
import { type Sectie, sectie } from './blok.js';
import { datum, type Klok, opsomming, zin } from './woorden.js';

/** How it went, what was asked, who looked, and when it goes. */
export function sectiesToezicht({ zaak, onderdelen: o }: ExportGegevens, op: Klok): readonly Sectie[] {
  return [
    sectie({ id: 'termijnen', titel: 'Termijnen' }, o.termijnen, (t) => [
      { kop: ['Wat', 'Begon', 'Uiterlijk', 'Stand'], rijen: t.map((r) => [r.omschrijving, op(r.aanvang) ?? '', op(r.einde) ?? '', zin(r.status) ?? '']) },
    ]), // prettier-ignore
    sectie({ id: 'verloop', titel: 'Besluiten over het verloop' }, o.procesbesluiten, (b) => [
      ...b.map((r) => ({ titel: zin(r.soort) ?? '', regels: [['Op', op(r.op)], ['Reden', zin(r.reden)], ['Toelichting', r.toelichting]] as const })), // prettier-ignore
      ...(o.heropening === null
        ? []
        : [{ titel: `Heropend: ronde ${o.heropening.ronde}`, regels: [['Reden', zin(o.heropening.reden)], ['Toelichting', o.heropening.toelichting]] as const }]), // prettier-ignore
    ]),
    sectie({ id: 'wraking', titel: 'Uw bezwaar tegen een adviseur' }, o.wrakingen, (w) =>
      w.map((r) => ({
        titel: `Ingediend op ${op(r.ingediendOp) ?? ''}`,
        regels: [['Reden', r.reden], ['Besluit', zin(r.besluit)], ['Waarom', r.motivering], ['Besloten op', op(r.beslotenOp)]],
      })),
    ), // prettier-ignore
    sectie({ id: 'verzoeken', titel: 'Uw verzoeken over uw gegevens' }, o.avgVerzoeken, (v) =>
      v.map((r, i) => ({
        titel: `Verzoek ${i + 1}: ${zin(r.soort) ?? ''}`,
        regels: [
          ['Uw verzoek', r.tekst],
          ['Binnengekomen op', op(r.ontvangenOp)],
          ['Antwoord uiterlijk op', op(r.uiterlijk)],
          ['Verlengd op', op(r.verlengdOp)],
          ['Uitkomst', zin(r.uitkomst)],
          ['Antwoord', r.antwoord],
          ['Beantwoord op', op(r.beantwoordOp)],
          ['Uw verklaring', r.verklaring],
          ['Verklaring gegeven op', op(r.verklaardOp)],
          ['Beperking opgeheven op', op(r.beperkingOpgehevenOp)],
        ],
      })),
    ),
    sectie({ id: 'datalekken', titel: 'Datalekken die u raken' }, o.datalekken, (d) =>
      d.map((r) => ({
        titel: zin(r.soort) ?? '',
        regels: [
          ['Wat u is verteld', r.mededeling],
          ['Op', op(r.geinformeerdOp)],
        ],
      })),
    ),
    sectie(
      {
        id: 'noodinzagen',
        titel: 'Bijzondere inzage',
        uitleg: 'De functionaris gegevensbescherming zag iets van u, met toestemming van een ander.',
      },
      o.noodinzagen,
      (n) =>
        n.map((r) => ({
          titel: `Vanaf ${op(r.van) ?? ''}`,
          regels: [['Wat', opsomming(r.soorten.map((soort) => zin(soort) ?? ''))], ['Waarom', r.reden], ['Tot', op(r.tot)], ['Verantwoording', r.verantwoording]],
        })), // prettier-ignore
    ),
    sectie({ id: 'inzage', titel: 'Wie in uw dossier heeft gekeken' }, o.inzagelog, (regels) => [
      {
        kop: ['Wanneer', 'Wie', 'Wat', 'Waarvoor'],
        rijen: regels.map((r) => [op(r.op) ?? '', r.extern ? `${r.functie} (extern)` : r.functie, r.onderdeel, r.doel === null ? '' : `om ${r.doel}`]),
      },
    ]), // prettier-ignore
    sectie({ id: 'bewaren', titel: 'Wanneer uw gegevens worden vernietigd' }, o.bewaarplan, (plan) => [
      { regels: [['Het dossier gaat weg vanaf', datum(zaak.vernietigenOp)]] },
      {
        kop: ['Wat', 'Wanneer', 'Blokkade'],
        rijen: plan.map((r) => [r.uitleg, datum(r.vernietigenOp) ?? (r.wachtOp === null ? '' : `Wacht op: ${zin(r.wachtOp) ?? ''}`), r.geblokkeerd ? 'ja' : 'nee']),
      }, // prettier-ignore
      ...(o.vernietigingen ?? []).map((v) => ({
        titel: `Besluit om te vernietigen: ${zin(v.omvang) ?? ''}`,
        regels: [['Besloten op', op(v.beslotenOp)], ['Niet eerder dan', op(v.uitvoerenVanaf)], ['Stand', zin(v.status)]] as const,
      })), // prettier-ignore
    ]),
    sectie(
      { id: 'blokkades', titel: 'Bewaarblokkades', uitleg: 'Zolang een blokkade geldt, wordt wat daarbij hoort niet vernietigd.' },
      o.bewaarblokkades,
      (b) =>
        b.map((r) => ({
          titel: zin(r.grond) ?? '',
          regels: [['Geplaatst op', op(r.geplaatstOp)], ['Tot en met', datum(r.tot)], ['Opgeheven op', op(r.opgehevenOp)], ['Waarom opgeheven', zin(r.opheffing)]],
        })), // prettier-ignore
    ),
  ];
}
