import type { ServerResponse } from 'node:http';
import type { Instant } from '@holdfast/kernel';
import { replyJson } from './reply.js';

/** Where the gateway is in its life; it answers operations only while it is ready. */
export type Phase = 'starting' | 'ready' | 'stopping';

export interface Health {
  readonly phase: Phase;
  readonly version: string;
  readonly targets: readonly string[];
  readonly startedAt: Instant;
}

export const LIVE_PATH = '/health/live';
export const READY_PATH = '/health/ready';

/** Tells an orchestrator that the process answers at all; it restarts one that does not. */
export const replyLive = (response: ServerResponse): void => replyJson(response, 200, { status: 'live' });

/** Tells a load balancer whether to send requests here. A missing subgraph makes answers partial, not the gateway unready. */
export const replyReady = (response: ServerResponse, health: Health): void =>
  replyJson(response, health.phase === 'ready' ? 200 : 503, {
    status: health.phase,
    version: health.version,
    targets: health.targets,
    startedAt: health.startedAt,
  });
