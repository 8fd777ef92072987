import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { alleRoutes, beleidsfouten } from './routes.js';

/** Stops the start of an application in which a route has no policy. */
@Injectable()
export class BeleidControle implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const fouten = beleidsfouten(alleRoutes(this.discovery));
    if (fouten.length > 0) throw new Error(`routes without a sound policy:\n${fouten.join('\n')}`);
  }
}
