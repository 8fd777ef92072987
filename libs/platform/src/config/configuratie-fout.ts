/** The process can't start with these settings. `fouten` names every setting that is wrong, in Dutch, and never a value. */
export class ConfiguratieFout extends Error {
  override readonly name = 'ConfiguratieFout';

  constructor(readonly fouten: readonly string[]) {
    super(['De instellingen kloppen niet:', ...fouten.map((fout) => `- ${fout}`)].join('\n'));
  }
}
