import { simuleer } from './simuleer/simuleer.js';

/** `npm run simuleer -- --start … --raad …`. Needs no running system. */
const { output, error, exitCode } = simuleer(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = exitCode;
