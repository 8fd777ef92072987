import { DOCUMENT_SOORT_CODES, type DocumentSoortCode } from '#domain/document/document-soort.js';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import { documentenlijst, documentenlijsten } from '#domain/document/documentenlijst.js';
import { verplichtWeigeringen } from '#domain/document/eigen-documentenlijst.js';
import { nieuwsteVersie } from '#domain/eigen-versie/nieuwste-versie.js';
import type { DuurEenheid } from '#domain/termijn/duur.js';
import {
  EIGEN_PROFIEL_CODES,
  type EigenProfielCode,
  grenzenVan,
  isInstelbaar,
  metTijden,
  profielSoort,
} from '#domain/termijn/eigen-profiel.js';
import { TERMIJN_CODES, type TermijnCode } from '#domain/termijn/termijn-code.js';
import type { TermijnProfiel } from '#domain/termijn/termijn-profiel.js';
import { termijnProfiel, termijnprofielen } from '#domain/termijn/termijnprofielen.js';
import { weglaatWeigeringen, zonderVragen } from '#domain/vragenlijst/eigen-vragenlijst.js';
import type { VraagCode, Vragenlijst } from '#domain/vragenlijst/vraag.js';
import { vragenlijst, vragenlijsten } from '#domain/vragenlijst/vragenlijsten.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { ingebouwdeHerkomst, leesVersieRijen, type VersieHerkomst } from './versie-rijen.js';

export interface VragenlijstVersie extends VersieHerkomst {
  readonly zonder: readonly VraagCode[];
  /** What is asked, where the layer and the law of a case allow it. */
  readonly vragen: readonly VraagCode[];
}
export interface VragenlijstVersies {
  /** What can be left out of the next version. */
  readonly weglaatbaar: readonly { readonly code: VraagCode; readonly tekst: string }[];
  readonly versies: readonly VragenlijstVersie[];
}
export interface DocumentenlijstVersie extends VersieHerkomst {
  readonly verplicht: readonly DocumentSoortCode[];
}
export interface DocumentenlijstVersies {
  /** What can be asked of every kandidaat in the next version. */
  readonly opVerzoek: readonly { readonly code: DocumentSoortCode; readonly naam: string }[];
  readonly versies: readonly DocumentenlijstVersie[];
}
export interface TermijnLengte {
  readonly code: TermijnCode;
  readonly omschrijving: string;
  readonly aantal: number;
  readonly eenheid: DuurEenheid;
  /** What an organisation can choose. */
  readonly minimum: number;
  readonly maximum: number;
}
export interface TermijnprofielVersie extends VersieHerkomst {
  readonly termijnProfiel: EigenProfielCode;
  /** Every term of which the length can be chosen, as it is in this version. */
  readonly termijnen: readonly TermijnLengte[];
}

/** The versions of an organisation with who proposed and published them and when, the built-in ones first; each decision on access is recorded. */
export class EigenVersiesInzageService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** Refuses with GEEN_TOEGANG. */
  vragenlijsten(beller: Beller): Promise<VragenlijstVersies> {
    return inOrganisatie(this.transacties, beller, 'bekijkVragenlijstVersies', async (tx) => {
      const eigen = await leesVersieRijen(tx, this.kluis, 'VRAGENLIJST');
      const basis = vragenlijst(nieuwsteVersie('VRAGENLIJST', []));
      return {
        weglaatbaar: basis.vragen
          .filter(({ code }) => weglaatWeigeringen(basis, [code]).length === 0)
          .map(({ code, tekst }) => ({ code, tekst })),
        versies: [
          ...ingebouwdeHerkomst(nummers(vragenlijsten), eigen).map((een) => ({
            ...een,
            zonder: [],
            vragen: codes(vragenlijst(een.basis)),
          })),
          ...eigen.flatMap(({ herkomst, eigen: een }) =>
            een.soort === 'VRAGENLIJST'
              ? [{ ...herkomst, zonder: een.zonder, vragen: codes(zonderVragen(vragenlijst(een.basis), een)) }]
              : [],
          ),
        ],
      };
    });
  }

  /** Refuses with GEEN_TOEGANG. */
  documentenlijsten(beller: Beller): Promise<DocumentenlijstVersies> {
    return inOrganisatie(this.transacties, beller, 'bekijkDocumentenlijstVersies', async (tx) => {
      const eigen = await leesVersieRijen(tx, this.kluis, 'DOCUMENTENLIJST');
      const basis = documentenlijst(nieuwsteVersie('DOCUMENTENLIJST', []));
      const opVerzoek = DOCUMENT_SOORT_CODES.filter((code) => verplichtWeigeringen(basis, [code]).length === 0);
      return {
        opVerzoek: opVerzoek.map((code) => ({ code, naam: DOCUMENT_SOORTEN[code].naam })),
        versies: [
          ...ingebouwdeHerkomst(nummers(documentenlijsten), eigen).map((een) => ({ ...een, verplicht: [] })),
          ...eigen.flatMap(({ herkomst, eigen: een }) =>
            een.soort === 'DOCUMENTENLIJST' ? [{ ...herkomst, verplicht: een.verplicht }] : [],
          ),
        ],
      };
    });
  }

  /** NORMAAL first, then VERSNELD. Refuses with GEEN_TOEGANG. */
  termijnprofielen(beller: Beller): Promise<readonly TermijnprofielVersie[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkTermijnprofielVersies', async (tx) => {
      const alle: TermijnprofielVersie[] = [];
      for (const code of EIGEN_PROFIEL_CODES) {
        const eigen = await leesVersieRijen(tx, this.kluis, profielSoort(code));
        const ingebouwd = nummers(termijnprofielen.filter((een) => een.code === code));
        alle.push(
          ...ingebouwdeHerkomst(ingebouwd, eigen).map((een) => toProfielVersie(een, code, termijnProfiel(code, een.basis))),
          ...eigen.flatMap(({ herkomst, eigen: een }) =>
            'termijnen' in een ? [toProfielVersie(herkomst, code, metTijden(termijnProfiel(code, een.basis), een))] : [],
          ),
        );
      }
      return alle;
    });
  }
}

const nummers = (lijst: readonly { readonly versie: number }[]): readonly number[] => lijst.map(({ versie }) => versie);
const codes = ({ vragen }: Vragenlijst): readonly VraagCode[] => vragen.map(({ code }) => code);

function toProfielVersie(herkomst: VersieHerkomst, code: EigenProfielCode, { termijnen }: TermijnProfiel): TermijnprofielVersie {
  const lengten = TERMIJN_CODES.map((een) => termijnen[een])
    .filter(isInstelbaar)
    .map((regel) => {
      const basis = termijnProfiel(code, herkomst.basis).termijnen[regel.code];
      return { code: regel.code, omschrijving: regel.omschrijving, ...regel.duur, ...grenzenVan(basis) };
    });
  return { ...herkomst, termijnProfiel: code, termijnen: lengten };
}
