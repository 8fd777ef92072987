/** A thread that runs one of our sources gets what compiles it; any other thread is as it was. */
const threads = require('node:worker_threads');

const BRON = Symbol.for('integriteitstoetsing.draad-uit-bron');
if (threads[BRON] === undefined) {
  threads[BRON] = threads.Worker;
  threads.Worker = class extends threads[BRON] {
    constructor(file, options = {}) {
      const source = String(file).endsWith('.ts');
      super(file, source ? { ...options, execArgv: ['--require', require.resolve('./draad-uit-bron.js')] } : options);
    }
  };
}
