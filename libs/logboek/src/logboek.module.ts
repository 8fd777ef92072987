import { type DynamicModule, Module } from '@nestjs/common';
import { Logboek, type LogboekOptions } from './logboek.js';

/**
 * The processing log for any Nest application: tell it who the program is, where records go and how ids are closed, and inject `Logboek`.
 * It knows nothing of what is processed.
 */
@Module({})
export class LogboekModule {
  static forRoot<Tx>(options: LogboekOptions<Tx>): DynamicModule {
    return {
      module: LogboekModule,
      global: true,
      providers: [{ provide: Logboek, useValue: new Logboek<Tx>(options) }],
      exports: [Logboek],
    };
  }
}
