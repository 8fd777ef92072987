import type { Schema } from '../api/verzoek.js';

type Keuze = Schema['DocumentKeuzeDto'];

/** Why a kind of document is asked, for the kandidaat. */
const WAAROM: Readonly<Partial<Record<Keuze['type'], string>>> = {
  CV: 'Met uw cv kan de adviseur uw loopbaan naast uw antwoorden leggen.',
  DIPLOMA_BEWIJS: 'Hiermee laat u zien dat een opleiding op uw cv klopt.',
  KVK_UITTREKSEL: 'Hebt u een onderneming? Dan ziet de adviseur wat die doet en wie erbij hoort.',
  BKR_OVERZICHT: 'Alleen als u zelf iets wilt laten zien over schulden. Niet inleveren telt nooit tegen u.',
  ONTHEFFINGSVERZOEK: 'Woont u niet in het gebied? Hiermee vraagt u om een uitzondering.',
  WOONPLAATS_BEWIJS: 'Alleen als niet duidelijk is waar u woont. Streep uw burgerservicenummer eerst door.',
  VOG: 'Zonder VOG kunt u niet worden benoemd. Wij verwijderen het bestand na de controle.',
  MAATREGEL_BEWIJS: 'Hiermee laat u zien dat u een afgesproken maatregel hebt uitgevoerd.',
};

const WANNEER: Readonly<Record<Keuze['vereist'], string>> = {
  JA: 'Nodig',
  OPTIONEEL: 'Mag',
  OP_VERZOEK: 'Alleen als de adviseur erom vraagt',
  BIJ_TWIJFEL: 'Alleen als de adviseur erom vraagt',
  VRIJWILLIG: 'Vrijwillig',
  ALS_EXTERN_BUREAU: 'Bij een extern bureau',
  ALS_ONDERNEMING: 'Als u een onderneming hebt',
  ALS_GEEN_INGEZETENE: 'Als u niet in het gebied woont',
  ALS_MAATREGELEN: 'Bij een maatregel',
  ALS_GEHEIM: 'Bij geheimhouding',
  ALS_WAARNEMING: 'Bij waarneming',
  ALS_BENOEMING: 'Nodig voor de benoeming',
};

export const waarom = (type: Keuze['type']): string => WAAROM[type] ?? '';
export const wanneer = (vereist: Keuze['vereist']): string => WANNEER[vereist];
