/** What the worker registers: every exported function is a workflow by its name. */
export { bewijslog } from './bewijslog.workflow.js';
export { dagelijks } from './dagelijks.workflow.js';
export { quarantaine } from './quarantaine.workflow.js';
export { toetsing } from './toetsing.workflow.js';
export { zelfcontrole } from './zelfcontrole.workflow.js';
