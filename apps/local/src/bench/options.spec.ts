import { StartError } from '../engine/start-error.js';
import { readBenchOptions } from './options.js';

describe(readBenchOptions.name, () => {
  it.each([
    [[], ['act', 'feit', 'zaken', 'ladder', 'lijst', 'toegang', 'bestand', 'upload', 'bewijs', 'scherm'], false, false],
    [['--deel', 'lijst,act'], ['act', 'lijst'], false, false],
    [['--deel=feit', '--json', '--kort'], ['feit'], true, true],
  ])('%j measures %j', (args, parts, json, short) => {
    expect(readBenchOptions(args)).toEqual({ parts, json, short });
  });

  it.each([[['--deel', 'alles']], [['--deel']], [['--snel']]])('%j is refused with what can be asked', (args) => {
    expect(() => readBenchOptions(args)).toThrow(StartError);
  });
});
