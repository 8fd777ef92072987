import { isVelden, kaartenVan, lijstVan, type Velden } from '../../taal/json.js';
import { tekstenVan, Klachten } from '../../taal/kaart-lezer.js';
import { FICTIEF, leesHier, type Standaard } from './standaard.js';

export const antwoordenStandaard = {
  bewaarAntwoorden: {
    uitleg: 'alles ingevuld zonder bijzonderheden; met “antwoorden” per vraag iets anders, met “zonder” vragen die leeg blijven',
    lichaam: () => ({}),
    tot: async (lichaam, aanleiding) => {
      const lijst = await leesHier(aanleiding, '/vragenlijst');
      const vragen = kaartenVan(isVelden(lijst) ? lijst['vragen'] : []);
      const gegeven = isVelden(lichaam['antwoorden']) ? lichaam['antwoorden'] : {};
      const zonder = aanleiding.met?.velden.find(({ naam }) => naam === 'zonder')?.waarde;
      const leeg = new Set(zonder === undefined ? [] : tekstenVan(zonder, new Klachten()).map(({ tekst }) => tekst.toUpperCase()));
      const antwoorden = vragen.flatMap((vraag) => {
        const code = String(vraag['code']);
        if (leeg.has(code)) return [];
        return [[code, Object.hasOwn(gegeven, code) ? toAntwoord(vraag, gegeven[code]) : gewoonAntwoord(vraag)] as const];
      });
      const onbekend = Object.entries(gegeven).flatMap(([code, waarde]) =>
        vragen.some((vraag) => vraag['code'] === code) ? [] : [[code, geradenAntwoord(waarde)] as const],
      );
      return { antwoorden: { ...Object.fromEntries(antwoorden), ...Object.fromEntries(onbekend) } };
    },
  },
  vulVragenlijstAan: {
    uitleg: 'het antwoord mag kort: ja, nee, mondeling, een tekst of een lijst met regels',
    lichaam: () => ({}),
    tot: async (lichaam, aanleiding) => {
      const lijst = await leesHier(aanleiding, '/vragenlijst');
      const vraag = kaartenVan(isVelden(lijst) ? lijst['vragen'] : []).find(({ code }) => code === lichaam['vraag']);
      return vraag === undefined ? lichaam : { ...lichaam, antwoord: toAntwoord(vraag, lichaam['antwoord']) };
    },
  },
  dienVragenlijstIn: { uitleg: 'naar waarheid', lichaam: () => ({ naarWaarheid: true }) },
  beoordeelVragenlijst: { uitleg: 'VOLLEDIG', lichaam: () => ({ oordeel: 'VOLLEDIG', toelichting: '' }), tot: metToelichting },
  beoordeelDocument: { uitleg: 'het document dat nog beoordeeld moet worden; AKKOORD', lichaam: () => ({ oordeel: 'AKKOORD' }) },
} as const satisfies Record<string, Standaard>;

/** What is missing must be said, whatever it is. */
function metToelichting(lichaam: Velden): Velden {
  return lichaam['oordeel'] !== 'VOLLEDIG' && lichaam['toelichting'] === '' ? { ...lichaam, toelichting: FICTIEF } : lichaam;
}

/** An answer of the right kind in which there is nothing to report. */
function gewoonAntwoord(vraag: Velden): unknown {
  switch (vraag['type']) {
    case 'JN':
      return { soort: 'JN', waarde: vraag['toelichtingBij'] === 'NEE' };
    case 'L':
      return { soort: 'L', rijen: vraag['minimumRijen'] === 1 ? [gewoneRij(vraag)] : [] };
    case 'K':
      return { soort: 'K', keuze: kaartenVan(vraag['opties'])[0]?.['code'] };
    case 'T':
      return { soort: 'T', tekst: FICTIEF };
    default:
      return { soort: 'VERKLARING', akkoord: true };
  }
}

/** What the file says, as an answer to this question: `ja`, `nee`, `mondeling`, a text, a choice or rows. */
function toAntwoord(vraag: Velden, waarde: unknown): unknown {
  if (waarde === null || (isVelden(waarde) && 'soort' in waarde)) return waarde;
  if (waarde === 'mondeling') return { soort: 'MONDELING' };
  switch (vraag['type']) {
    case 'JN':
      return toJaNee(vraag, waarde);
    case 'L':
      return {
        soort: 'L',
        rijen: (isVelden(waarde) ? [waarde] : lijstVan(waarde)).map((rij) => (isVelden(rij) ? { ...gewoneRij(vraag), ...rij } : rij)),
      };
    case 'K':
      return { soort: 'K', keuze: alsTekst(waarde).toUpperCase() };
    case 'T':
      return { soort: 'T', tekst: alsTekst(waarde) };
    default:
      return waarde === true ? { soort: 'VERKLARING', akkoord: true } : waarde;
  }
}

/** An answer to a question that is not asked: of the kind that fits what the file says, so that the question is what it is refused for. */
function geradenAntwoord(waarde: unknown): unknown {
  const type = typeof waarde === 'boolean' ? 'JN' : Array.isArray(waarde) ? 'L' : 'T';
  return isVelden(waarde) ? waarde : toAntwoord({ type, toelichtingBij: 'GEEN', kolommen: [] }, waarde);
}

/** A word or a text of the file; `ja` and `nee` were read as such. */
function alsTekst(waarde: unknown): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
}

/** `ja`, `nee`, or a text: the answer that asks for an explanation, with this as the explanation. */
function toJaNee(vraag: Velden, waarde: unknown): unknown {
  const metUitleg = vraag['toelichtingBij'] === 'JA';
  if (typeof waarde === 'string') return { soort: 'JN', waarde: metUitleg, toelichting: waarde };
  return { soort: 'JN', waarde, ...(waarde === metUitleg ? { toelichting: FICTIEF } : {}) };
}

function gewoneRij(vraag: Velden): Velden {
  const verplicht = kaartenVan(vraag['kolommen']).filter((kolom) => kolom['verplicht'] === true);
  return Object.fromEntries(verplicht.map((kolom) => [String(kolom['code']), gewoneCel(kolom)]));
}

function gewoneCel(kolom: Velden): unknown {
  switch (kolom['soort']) {
    case 'JN':
      return false;
    case 'DATUM':
      return '2020-01-01';
    case 'KEUZE':
      return kaartenVan(kolom['opties'])[0]?.['code'];
    default:
      return 'Een fictieve organisatie';
  }
}
