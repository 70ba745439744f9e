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
  /** Why a service of this process does not do all of its work; undefined when all do, or are elsewhere. */
  readonly reason: string | undefined;
}

export const LIVE_PATH = '/health/live';
export const READY_PATH = '/health/ready';

/** Tells an orchestrator that the process answers at all; it restarts one that does not. */
export const replyLive = (response: ServerResponse): void => replyJson(response, 200, { status: 'live' });

/**
 * Tells a load balancer whether to send requests here. A missing subgraph makes answers partial, not the gateway
 * unready; a service of this very process that has stopped reading events makes the process unready.
 */
export function replyReady(response: ServerResponse, { phase, version, targets, startedAt, reason }: Health): void {
  const status = phase === 'ready' && reason !== undefined ? 'notReady' : phase;
  replyJson(response, status === 'ready' ? 200 : 503, { status, reason, version, targets, startedAt });
}
