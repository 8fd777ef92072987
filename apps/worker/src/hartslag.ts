import { Context } from '@temporalio/activity';
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';

/** How often within the time in which Temporal wants to hear something. */
const KEREN = 4;

/** Tells Temporal, while an activity runs that asks for it, that its worker lives: what was with one that was killed begins again within seconds. */
export const hartslag: ActivityInboundCallsInterceptor = {
  execute: async (input, next) => {
    const context = Context.current();
    const { heartbeatTimeoutMs } = context.info;
    if (heartbeatTimeoutMs === undefined) return next(input);
    const slag = setInterval(() => context.heartbeat(), heartbeatTimeoutMs / KEREN);
    try {
      return await next(input);
    } finally {
      clearInterval(slag);
    }
  },
};
