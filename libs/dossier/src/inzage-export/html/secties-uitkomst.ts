import { CONCLUSIE_NAMEN } from '#domain/advies/conclusie.js';
import { RISICO_CATEGORIE_NAMEN } from '#domain/bevinding/risico-categorie.js';
import { MAATREGEL_CATALOGUS } from '#domain/maatregel/maatregel-catalogus.js';
import { niveauVan } from '#domain/risico/risico-score.js';
import { ANTWOORD_WOORDEN, BEWIJSKRACHT_WOORDEN, BRON_WOORDEN, MOMENT_WOORDEN, NIVEAU_WOORDEN, ONDERWERP_WOORDEN, REACTIE_WOORDEN, STATUS_WOORDEN } from '../../rapport/woorden.js'; // prettier-ignore
import type { ExportGegevens } from '../gegevens.js';
import { type Sectie, sectie } from './blok.js';
import { datum, jaNee, type Klok, opsomming, zin } from './woorden.js';

/** From the findings to the outcome: what the toetsing came to. */
export function sectiesUitkomst({ onderdelen: o }: ExportGegevens, op: Klok): readonly Sectie[] {
  return [
    sectie({ id: 'bevindingen', titel: 'Bevindingen' }, o.wederhoor, ({ bevindingen }) =>
      bevindingen.map((b) => ({
        titel: `Bevinding ${b.nummer}: ${RISICO_CATEGORIE_NAMEN[b.categorie]}`,
        regels: [
          ['Feit', b.feit],
          ['Wat de adviseur daarvan vindt', b.duiding],
          ['Uw verklaring', b.verklaringKandidaat],
          ['Bronnen', opsomming(b.bronnen.map(({ soort, herkomst }) => `${BRON_WOORDEN[soort]}: ${herkomst}`))],
          ['Hoe sterk het bewijs is', BEWIJSKRACHT_WOORDEN[b.bewijskracht]],
          ['Stand', zin(b.status)],
        ],
      })),
    ),
    sectie({ id: 'risicos', titel: 'Risico’s' }, o.wederhoor, ({ risicos }) =>
      risicos.map((r) => ({
        titel: `Risico ${r.nummer}: ${RISICO_CATEGORIE_NAMEN[r.categorie]}`,
        regels: [
          ['Toelichting', r.toelichting],
          ['Niveau zonder maatregelen', NIVEAU_WOORDEN[niveauVan(r.bruto)]],
          ['Niveau met maatregelen', NIVEAU_WOORDEN[niveauVan(r.netto)]],
          ['Waarom geen maatregel kan helpen', r.nietBeheersbaar],
        ],
      })),
    ),
    sectie({ id: 'reacties', titel: 'Uw reacties en de antwoorden daarop' }, o.wederhoor, ({ reacties }) =>
      reacties.map((r) => ({
        titel: `Reactie ${r.nummer}: ${ONDERWERP_WOORDEN[r.onderwerp]}`,
        regels: [
          ['Soort', REACTIE_WOORDEN[r.soort]],
          ['Uw reactie', r.tekst],
          ['Antwoord', r.antwoord === null ? null : `${ANTWOORD_WOORDEN[r.antwoord.uitkomst]}\n${r.antwoord.reden}`],
        ],
      })),
    ),
    sectie({ id: 'maatregelen', titel: 'Maatregelen' }, o.wederhoor, ({ maatregelen }) =>
      maatregelen.map((m) => ({
        titel: `Maatregel ${m.nummer}: ${MAATREGEL_CATALOGUS[m.code].naam}`,
        regels: [
          ['Toelichting', m.toelichting],
          ['Wanneer', MOMENT_WOORDEN[m.moment]],
          ['Stand', STATUS_WOORDEN[m.status]],
          ['Wie dit ziet', m.zichtbaarheid === 'OPENBAAR' ? 'Staat in de brief' : 'Staat niet in de brief'],
          ['Uw bewijs', m.bewijs?.tekst ?? null],
          ['Waarom vervallen', m.vervallen?.reden ?? null],
        ],
      })),
    ),
    sectie({ id: 'rapport', titel: 'Het rapport', uitleg: 'Elke versie zit als PDF bij deze kopie.' }, o.rapporten, (rapporten) =>
      rapporten.map((r) => ({
        titel: `Versie ${r.versie} van ronde ${r.ronde}`,
        regels: [
          ['Stand', zin(r.stand)],
          ['Vastgesteld op', op(r.vastgesteldOp)],
          ['Bestand', r.bestand],
          ['Kenmerk van de inhoud (SHA-256)', r.hash],
          ['Wat is verbeterd', opsomming((r.inhoud.rectificaties ?? []).map(({ op: dag, notitie }) => `${datum(dag) ?? ''}: ${notitie}`))],
        ],
      })),
    ),
    sectie(
      { id: 'gesprek-opdrachtgever', titel: 'Uw gesprek met de opdrachtgever' },
      o.gesprekOpdrachtgever,
      (g) =>
      g.map((r) => ({ regels: [['Gehouden op', datum(r.gehoudenOp)], ['U zag af van dit gesprek', jaNee(r.afgezien)], ['Verslag', r.verslag]] })), // prettier-ignore
    ),
    sectie({ id: 'conclusie', titel: 'De conclusie' }, o.advies, (a) => [
      { regels: [['Conclusie', CONCLUSIE_NAMEN[a.conclusie]], ['Waarom', a.motivering], ['Ondertekend op', op(a.ondertekendOp)]] },
    ]), // prettier-ignore
    sectie({ id: 'brief', titel: 'De brief' }, o.brief, (b) => [
      {
        regels: [
          ['Bestand', b.bestand],
          ['Voor u te lezen vanaf', op(b.inzageVanaf)],
          ['Verstrekt op', op(b.verstrektOp)],
          ['Vorm', zin(b.vorm)],
          ['Geheimhouding', b.markering],
        ],
      },
    ]),
    ...(o.vervallenBrieven === null
      ? []
      : [
          sectie(
            { id: 'vervallen-brieven', titel: 'Brieven die niet meer gelden' },
            o.vervallenBrieven,
            (brieven) =>
            brieven.map((b) => ({
              titel: `Ronde ${b.ronde}`,
              regels: [['Bestand', b.bestand], ['Vervallen op', op(b.vervallenOp)], ['Reden', zin(b.reden)], ['Was verstrekt op', op(b.verstrektOp)]],
            })), // prettier-ignore
          ),
        ]),
    sectie({ id: 'uitkomst', titel: 'De uitkomst' }, o.uitkomst, (u) => [
      {
        regels: [
          ['Uitkomst', zin(u.uitkomst)],
          ['Benoemd op', datum(u.benoemdOp)],
          ['Kenmerk van het besluit', u.besluitRef],
          ['Aanvaarding', zin(u.aanvaarding)],
          ['Aanvaard op', datum(u.aanvaardOp)],
        ],
      },
    ]),
  ];
}
