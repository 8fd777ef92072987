import { isVelden, kaartenVan, tekstVan, type Velden } from '../../taal/json.js';
import { maakBestand } from '../bestanden.js';
import { type Aanleiding, FICTIEF, leesHier, type Standaard } from './standaard.js';

const LAAG = { kans: 2, impact: 2 };

export const onderzoekStandaard = {
  meldVogIngediend: { uitleg: 'vandaag ingediend, zonder spoed', lichaam: ({ spel }) => ({ ingediendOp: spel.vandaag, spoed: false }) },
  overlegVog: {
    uitleg: 'de speler levert eerst een pdf van de VOG in',
    lichaam: async (aanleiding) => ({ documentId: await leverVogIn(aanleiding) }),
  },
  verifieerVog: {
    uitleg: 'vandaag afgegeven, het goede profiel, alles klopt',
    lichaam: ({ spel, wie }) => ({
      afgegevenOp: spel.vandaag,
      profiel: wie.laag === 'OPENBAAR_LICHAAM' ? 'BES_DOELTEKST' : 'POLITIEKE_AMBTSDRAGER_01',
      persoonKomtOvereen: true,
      functieKomtOvereen: true,
      organisatieKomtOvereen: true,
      echtheidBevestigd: true,
    }),
  },
  legBronbevindingVast: {
    uitleg: 'een treffer in een nieuwsarchief, die zeker over de kandidaat gaat',
    lichaam: ({ spel }) => ({ bronSoort: 'NIEUWSARCHIEF', bron: 'De Fictieve Courant', datum: spel.vandaag, persoonsmatch: 'ZEKER' }),
  },
  rondBronOnderzoekAf: { uitleg: 'geen bijzondere treffers', lichaam: () => ({ bijzondereTreffersVerwijderd: 0 }) },
  legVerdiependGesprekVast: {
    uitleg: 'vandaag, gevoerd door deze adviseur en een ander die is toegewezen',
    lichaam: async (aanleiding) => ({
      gehoudenOp: aanleiding.spel.vandaag,
      aanwezigen: await gespreksvoerders(aanleiding),
      agendapunten: ['Open punten', 'Norm en vervolgstappen'],
      verslag: FICTIEF,
    }),
  },
  legBevindingVast: {
    uitleg: 'een bevinding in RC-01, op de verklaring van de kandidaat zelf',
    lichaam: () => ({
      categorie: 'RC-01',
      duiding: '',
      verklaringKandidaat: null,
      bewijskracht: 'D',
      bronnen: [{ soort: 'EIGEN_VERKLARING', herkomst: 'De kandidaat' }],
    }),
  },
  legRisicoVast: {
    uitleg: 'RC-01, de enige bevinding, 2 x 2; het restrisico is gelijk aan het risico',
    lichaam: async (aanleiding) => ({
      categorie: 'RC-01',
      bevindingIds: await enige(aanleiding, '/bevindingen'),
      bruto: LAAG,
      nietBeheersbaar: null,
    }),
    tot: (lichaam) => ({ ...lichaam, netto: lichaam['netto'] ?? lichaam['bruto'] }),
  },
  stelMaatregelVoor: {
    uitleg: 'bij het enige risico, VOOR_BENOEMING, INTERN',
    lichaam: async (aanleiding) => ({ moment: 'VOOR_BENOEMING', zichtbaarheid: 'INTERN', risicoIds: await enige(aanleiding, '/risicos') }),
  },
  beslisOverMaatregel: { uitleg: 'de enige maatregel; AANVAARD', lichaam: () => ({ besluit: 'AANVAARD' }) },
  reageerOpConcept: {
    uitleg: 'zonder reacties; waarover een reactie gaat, volgt uit de naam bij onderwerpId',
    lichaam: () => ({ reacties: [] }),
    tot: async (lichaam, aanleiding) => ({ ...lichaam, reacties: await metOnderwerp(kaartenVan(lichaam['reacties']), aanleiding) }),
  },
  beslisHerbeoordeling: {
    uitleg: 'al het werk dat nog wacht',
    lichaam: async (aanleiding) => ({
      ids: kaartenVan(await leesHier(aanleiding, '/herbeoordelingen'))
        .filter((een) => een['besluit'] === null)
        .flatMap((een) => tekstVan(een['id']) ?? []),
    }),
  },
  beantwoordReactie: { uitleg: 'de eerste reactie zonder antwoord; OVERGENOMEN', lichaam: () => ({ uitkomst: 'OVERGENOMEN' }) },
  maakToetsopmerking: { uitleg: 'over het hele rapport', lichaam: () => ({ onderwerp: 'RAPPORT', onderwerpId: null }) },
} as const satisfies Record<string, Standaard>;

/** The VOG as a file. When that is refused the act itself will say why. */
async function leverVogIn({ spel, wie, met }: Aanleiding): Promise<string> {
  const waarde = met?.velden.find(({ naam }) => naam === 'bestand')?.waarde;
  const bestand = await maakBestand(waarde?.soort === 'tekst' ? waarde.tekst : 'pdf', 'VOG', undefined);
  const { json } = await spel.vraag(wie, { methode: 'POST', pad: `/toetsingen/${spel.zaak().id}/documenten`, bestand });
  return (isVelden(json) ? tekstVan(json['objectId']) : undefined) ?? spel.zaak().id;
}

async function gespreksvoerders(aanleiding: Aanleiding): Promise<readonly string[]> {
  const { wie, spel } = aanleiding;
  const toegewezen = kaartenVan(await leesHier(aanleiding, '/toewijzingen'))
    .filter((toewijzing) => toewijzing['beeindigdOp'] === null && toewijzing['persoonId'] !== wie.id)
    .flatMap((toewijzing) => tekstVan(toewijzing['persoonId']) ?? []);
  const ander =
    toegewezen[0] ?? spel.mensenVan(wie.organisatieId).find(({ rollen, id }) => rollen.includes('TOETSER') && id !== wie.id)?.id;
  return ander === undefined ? [wie.id] : [wie.id, ander];
}

/** The id of the only one there is, as a list. */
async function enige(aanleiding: Aanleiding, onderdeel: string): Promise<readonly string[]> {
  const alle = kaartenVan(await leesHier(aanleiding, onderdeel));
  const id = alle.length === 1 ? tekstVan(alle[0]?.['id']) : undefined;
  return id === undefined ? [] : [id];
}

const LIJSTEN = { bevindingen: 'BEVINDING', risicos: 'RISICO', maatregelen: 'MAATREGEL', gespreksverslagen: 'GESPREKSVERSLAG' } as const;

async function metOnderwerp(reacties: readonly Velden[], aanleiding: Aanleiding): Promise<readonly Velden[]> {
  if (reacties.every((reactie) => reactie['onderwerp'] !== undefined)) return reacties;
  const concept = await leesHier(aanleiding, '/wederhoor');
  const soortVan = (id: unknown): string | undefined =>
    Object.entries(LIJSTEN).find(([lijst]) => kaartenVan(isVelden(concept) ? concept[lijst] : []).some((een) => een['id'] === id))?.[1];
  return reacties.map((reactie) =>
    reactie['onderwerp'] === undefined ? { ...reactie, onderwerp: soortVan(reactie['onderwerpId']) } : reactie,
  );
}
