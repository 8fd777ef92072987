/** What the worker registers: every exported function is a workflow by its name. */
export { toetsing } from './toetsing.workflow.js';
