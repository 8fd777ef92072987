import type { Vorm } from '../../../libs/audit/src/dossierexport/wereld.testdata.js';

/** Shapes of export that mutants are made of. */
export const VORMEN: Readonly<Record<string, Vorm>> = {
  'one event': { zaad: 1, gebeurtenissen: 0 },
  tiny: { zaad: 2, gebeurtenissen: 3 },
  hidden: { zaad: 3, gebeurtenissen: 24, elkeAfgeschermd: 3, andere: 2 },
  'ijkpunten and witnesses': { zaad: 4, gebeurtenissen: 18, ijkpunten: 5, getuigen: 2, andere: 3 },
  sleutelwissels: { zaad: 5, gebeurtenissen: 20, ijkpunten: 4, sleutelwissels: 2, andere: 1 },
  documents: { zaad: 6, gebeurtenissen: 16, documenten: 9, andere: 1 },
  openbaarmakingen: { zaad: 7, gebeurtenissen: 16, openbaarmakingen: 11, elkeAfgeschermd: 4 },
  everything: {
    ...{ zaad: 8, gebeurtenissen: 30, elkeAfgeschermd: 5, ijkpunten: 3, getuigen: 1, sleutelwissels: 1 },
    ...{ documenten: 5, openbaarmakingen: 5, andere: 4 },
  },
  long: { zaad: 9, gebeurtenissen: 300, elkeAfgeschermd: 11, ijkpunten: 6, getuigen: 1, documenten: 2, andere: 5 },
};
