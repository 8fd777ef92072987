import { vanTot } from '../../toetsing/toetsing-status.js';

export const LOPEND = vanTot('GESTART', 'ADVIES_VERSTREKT');
