import { AANLEIDING_PROFIELEN } from '#domain/toetsing/aanleiding.js';
import { DOEL_FUNCTIE_PROFIELEN } from '#domain/benoembaarheid/doelfunctie.js';
import { eisVan } from '#domain/benoembaarheid/eis.js';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import { BRON_SOORT_NAMEN } from '#domain/rechtskader/bron-soort.js';
import { UITKOMST_WOORDEN } from '../../rapport/woorden.js';
import type { ExportGegevens } from '../gegevens.js';
import { type Sectie, sectie } from './blok.js';
import { datum, jaNee, type Klok, opsomming, zin } from './woorden.js';

/** From who the kandidaat is to what was found: what went into the toetsing. */
export function sectiesDossier({ zaak, onderdelen }: ExportGegevens, op: Klok): readonly Sectie[] {
  const o = onderdelen;
  return [
    sectie({ id: 'zaak', titel: 'Wie u bent in deze toetsing' }, zaak, (z) => [
      {
        regels: [
          ['Naam', z.naam],
          ['E-mailadres', z.email],
          ['Telefoon', z.telefoon],
          ['Functie', DOEL_FUNCTIE_PROFIELEN[z.functie].naam],
          ['Portefeuille', z.portefeuille],
          ['Voorgedragen door', z.voordragendePartij],
          ['Zaaknummer', z.zaaknummer],
          ['Organisatie', z.organisatie],
          ['Aanleiding', AANLEIDING_PROFIELEN[z.aanleiding].naam],
          ['Stand', zin(z.status)],
          ['Begonnen op', op(z.begonnenOp)],
          ['Datum van de vergadering', datum(z.raadsdatum)],
        ],
      },
    ]),
    sectie(
      { id: 'behandelaars', titel: 'Wie aan uw toetsing werken', uitleg: 'Met hun functie, zonder hun naam.' },
      o.behandelaars,
      (b) => [
        {
          kop: ['Functie', 'Vanaf', 'Tot'],
          rijen: b.map((w) => [zin(w.functie) ?? '', op(w.toegewezenOp) ?? '', op(w.beeindigdOp) ?? 'nu']),
        },
      ],
    ),
    sectie({ id: 'medewerking', titel: 'Of u meewerkt' }, o.medewerking, (m) => [
      { regels: [['Uw keuze', zin(m.keuze)], ['Gekozen op', op(m.op)], ['Bronnen die u hebt geweigerd', opsomming((m.geweigerdeBronnen ?? []).map((bron) => zin(bron) ?? ''))]] }, // prettier-ignore
    ]),
    sectie({ id: 'antwoorden', titel: 'Uw antwoorden op de vragenlijst' }, o.vragenlijst, (v) => [
      { regels: [['Ingediend op', op(v.ingediendOp)]] },
      { regels: v.vragen.map(({ code, vraag, inWoorden }) => [`${code}. ${vraag}`, inWoorden]) },
      ...v.aanvullingen.map(({ nummer, code, vraag, inWoorden }) => ({ titel: `Aanvulling ${nummer}`, regels: [[`${code}. ${vraag}`, inWoorden] as const] })), // prettier-ignore
      { regels: v.toelichtingen.map((tekst, i) => [`Wat de adviseur daarover vroeg (${i + 1})`, tekst]) },
    ]),
    sectie({ id: 'voorbehouden', titel: 'Wat ontbrak' }, o.voorbehouden, (rijen) =>
      rijen.map((v) => ({
        titel: zin(v.deel) ?? '',
        regels: [
          ['Vragen', opsomming(v.vragen)],
          ['Documenten', opsomming(v.documenten.map((soort) => DOCUMENT_SOORTEN[soort].naam))],
          ['Toelichting', v.toelichting],
          ['Voorgelegd op', op(v.gevraagdOp)],
          ['Besloten om door te gaan op', op(v.beslotenOp)],
        ],
      })),
    ),
    sectie(
      { id: 'documenten', titel: 'Documenten', uitleg: 'Wat u zelf hebt ingeleverd, vindt u in de map documenten.' },
      o.documenten,
      (d) => [
        {
        kop: ['Soort', 'Naam', 'Ingeleverd op', 'Stand', 'In deze kopie'],
        rijen: d.map((r) => [r.soortNaam, r.naam, op(r.gemaaktOp) ?? '', [zin(r.status) ?? '', r.reden ?? ''].filter((t) => t !== '').join('. '), r.bestand ?? 'nee']),
      }, // prettier-ignore
      ],
    ),
    sectie({ id: 'vog', titel: 'Verklaring Omtrent het Gedrag (VOG)' }, o.vog, (v) => [
      {
        regels: [
          ['Stand', zin(v.status)],
          ['Ingediend op', datum(v.ingediendOp)],
          ['Afgegeven op', datum(v.afgegevenOp)],
          ['Geldig tot en met', datum(v.geldigTotEnMet)],
          ['Met spoed', jaNee(v.spoed)],
          ['Waarom een VOG niet kon worden gebruikt', opsomming(v.afkeuringen.map((reden) => zin(reden) ?? ''))],
        ],
      },
    ]),
    sectie({ id: 'eisen', titel: 'De eisen van de wet' }, o.benoembaarheid, ({ oordelen }) => [
      {
        regels: oordelen.map((r) => [eisVan(zaak.bestuurslaag, r.eis)?.naam ?? r.eis, `${UITKOMST_WOORDEN[r.uitkomst]}\n${r.toelichting}`]),
      },
    ]),
    sectie({ id: 'bronnen', titel: 'Wat in openbare bronnen over u is gevonden' }, o.bronbevindingen, (bronnen) =>
      bronnen.map((b) => ({
        titel: `Bron ${b.nummer}: ${b.bron}`,
        regels: [
          ['Soort bron', BRON_SOORT_NAMEN[b.soort]],
          ['Adres', b.url],
          ['Bekeken op', datum(b.geraadpleegdOp)],
          ['Gezocht op', b.zoekvraag],
          ['Wat er staat', b.feit],
          ['Waarom dit van belang is', b.relevantie],
          ['Hoe zeker dat dit over u gaat', zin(b.persoonsmatch)],
        ],
      })),
    ),
    sectie({ id: 'gesprek', titel: 'Het verslag van het gesprek met u' }, o.gesprekken, (g) =>
      g.map((r) => ({
        titel: `Gesprek ${r.nummer}`,
        regels: [['Gehouden op', datum(r.gehoudenOp)], ['Onderwerpen', opsomming(r.agendapunten)], ['Verslag', r.verslag]],
      })),
    ), // prettier-ignore
  ];
}
