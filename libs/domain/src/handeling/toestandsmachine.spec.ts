import * as fc from 'fast-check';
import { isPositief } from '../advies/conclusie.js';
import { feitAantal, laatsteFeit } from '../toetsing/feit.js';
import { AANLEIDINGEN, TOETSING_STATUSSEN, type ToetsingStatus } from '../toetsing/toetsing-status.js';
import { HANDELING_CODES, HANDELING_REGELS, type HandelingCode } from './handelingen.js';
import { begin, dobbelsteen, doe, type Machine, MENSEN, openStap, overgang, proces } from './toestandsmachine.testdata.js';

const STAPPEN = 1_000;
const VERLOPEN = 120;
const gezien = new Set<ToetsingStatus>();
let gedaan = 0;

/** What may never be, whatever people try in whatever order. */
function eisOnmogelijk(voor: Machine, na: Machine): void {
  const { beeld } = na;
  const nu = [beeld.status, beeld.ronde];
  if (beeld.conclusie !== null && isPositief(beeld.conclusie) && beeld.conclusie !== voor.beeld.conclusie)
    expect([...nu, beeld.vogVereist ? beeld.vogStatus : 'GEVERIFIEERD']).toEqual([...nu, 'GEVERIFIEERD']);
  if (na.rapportDoor !== null && na.rapportDoor !== voor.rapportDoor) {
    const gehoord = feitAantal(beeld.feiten, 'WEDERHOOR') >= feitAantal(beeld.feiten, 'CONCEPT_VOORGELEGD');
    expect([gehoord, laatsteFeit(beeld.feiten, 'CONCEPT_VOORGELEGD') !== undefined]).toEqual([true, true]);
    expect(new Set([na.conceptDoor, na.rapportDoor, beeld.kandidaatId]).size).toBe(3);
    expect(na.rapportDoor).not.toBe(beeld.opdrachtgeverId);
  }
  if (beeld.uitkomst === 'BENOEMD' && voor.beeld.uitkomst !== 'BENOEMD' && beeld.vogVereist) expect(beeld.vogStatus).toBe('GEVERIFIEERD');
  if (beeld.status === 'ADVIES_VERSTREKT' && voor.beeld.status !== 'ADVIES_VERSTREKT')
    expect(Date.parse(na.nu) - Date.parse(beeld.inzageVanaf ?? na.nu)).toBeGreaterThanOrEqual(86_400_000);
  if (beeld.aanleiding === 'HERIJKING_ZITTEND') expect(beeld.status).not.toMatch(/^ADVIES_|^UITKOMST_|WACHT_OP_VOG/);
}

/** What ends a case or holds it up is done less often than what brings it on, or no case would get far. */
const ZELDEN: readonly HandelingCode[] = ['trekIn', 'staak', 'weigerMedewerking', 'meldConflict', 'schortOp', 'eindigAmbt', 'heropen'];

/** What brings the case on in this model. The rest is tried too, but not as often, however many such acts there are. */
const HOOFDWEG = HANDELING_CODES.filter((code) => {
  const { overgang: naar, sluit } = HANDELING_REGELS[code];
  return naar !== undefined || sluit !== undefined || ['wijsToe', 'verklaarOnafhankelijkheid', 'zieAfVanStap'].includes(code);
});

/** Somebody tries things until one of them is let through; what is not let through leaves the case as it was. */
function probeer(stand: Machine, gooi: (tot: number) => number): Machine {
  for (let poging = 0; poging < 40; poging += 1) {
    const wie = MENSEN[gooi(MENSEN.length)];
    const codes = gooi(8) === 0 ? HANDELING_CODES : HOOFDWEG;
    const handeling = codes[gooi(codes.length)];
    if (wie === undefined || handeling === undefined || (ZELDEN.includes(handeling) && gooi(40) !== 0)) continue;
    const na = doe(stand, wie, handeling, gooi);
    if (na !== undefined) return na;
  }
  return stand;
}

/** From any state, those who can end a case get it to GESLOTEN. */
function eindigt(machine: Machine, gooi: (tot: number) => number): boolean {
  let stand = machine;
  for (let poging = 0; poging < 60 && stand.beeld.status !== 'GESLOTEN'; poging += 1) {
    const [, opdrachtgever] = MENSEN;
    const griffier = MENSEN.find(({ persoonId }) => persoonId === 'griffier');
    if (opdrachtgever === undefined || griffier === undefined) return false;
    stand =
      doe(stand, opdrachtgever, 'startToetsing', gooi) ??
      doe(stand, opdrachtgever, 'staak', gooi) ??
      doe(stand, opdrachtgever, 'eindigAmbt', gooi) ??
      overgang(stand, 'sluit') ??
      doe(stand, griffier, 'nietAanvaard', gooi) ??
      openStap(stand, 'AANVAARDING') ??
      openStap(stand, 'UITKOMST') ??
      stand;
  }
  return stand.beeld.status === 'GESLOTEN';
}

describe('the procedure as a state machine', () => {
  it('keeps to its invariants and never gets stuck, whoever does what in whatever order', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...AANLEIDINGEN), (zaad, aanleiding) => {
        const gooi = dobbelsteen(zaad);
        let stand = begin(aanleiding);
        for (let stap = 0; stap < STAPPEN; stap += 1) {
          gedaan += 1;
          const na = gooi(2) === 0 ? proces(stand, gooi) : probeer(stand, gooi);
          eisOnmogelijk(stand, na);
          gezien.add(na.beeld.status);
          stand = na;
        }
        expect([stand.beeld.status, eindigt(stand, gooi)]).toEqual([stand.beeld.status, true]);
      }),
      { numRuns: VERLOPEN, seed: 20_270_111 },
    );
    expect(gedaan).toBeGreaterThanOrEqual(100_000);
  });

  it('got everywhere', () => {
    expect(TOETSING_STATUSSEN.filter((status) => !gezien.has(status) && status !== 'VERNIETIGD')).toEqual([]);
  });
});
