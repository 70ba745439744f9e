import type { Logger, RequestContext, SubgraphRequest } from '@holdfast/chassis';
import { unreachable } from '@holdfast/kernel';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Asker } from './asker.js';
import { createBreaker, type Breaker } from './breaker.js';
import { giveTime } from './givenTime.js';
import { requireAnswer } from './requireAnswer.js';
import { subgraphUnavailable, type SubgraphFailure } from './subgraphUnavailable.js';
import type { SubgraphTransport } from './subgraphTransport.js';

/** How long a subgraph may take. A mutation has longer: giving up on one leaves its caller in doubt. */
export interface TimeLimits {
  /** One subgraph's part of a query. */
  readonly queryTimeoutMs: number;
  /** All parts of a query, one after the other, since it was asked. */
  readonly queryDeadlineMs: number;
  readonly mutationTimeoutMs: number;
}

export interface SubgraphCall {
  readonly transport: SubgraphTransport;
  readonly request: SubgraphRequest;
  /** What is asked: a part of a query, a mutation, or what a client wants to read of its effect. */
  readonly kind: 'query' | 'mutation' | 'afterMutation';
  readonly asker: Asker;
}

/** Asks a subgraph within the time limit; throws the coded error of a partial answer when it gives no usable one. */
export type CallSubgraph = (call: SubgraphCall) => Promise<ExecutionResult>;

const LATE = Symbol('late');

function limitOf({ kind, asker }: SubgraphCall, limits: TimeLimits): number {
  switch (kind) {
    case 'query':
      return Math.min(limits.queryTimeoutMs, asker.askedAt + limits.queryDeadlineMs - performance.now());
    case 'mutation':
      return limits.mutationTimeoutMs;
    case 'afterMutation':
      return limits.queryTimeoutMs;
    default:
      return unreachable(kind);
  }
}

/** What came of waiting for a subgraph. */
type Outcome = { readonly answer: ExecutionResult } | { readonly failure: SubgraphFailure; readonly cause?: unknown };

async function waitForAnswer({ transport, request, kind, asker }: SubgraphCall, limitMs: number): Promise<Outcome> {
  const isMutation = kind === 'mutation';
  const time = giveTime(limitMs);
  // Who has gone stops what only reads; a change goes on to its end.
  let told: AbortSignal | undefined;
  const isAbandoned = (): boolean => time.isOver() || (!isMutation && asker.isAbandoned?.() === true);
  const context: RequestContext = {
    viewer: asker.viewer,
    traceId: asker.traceId,
    ...(asker.language ? { language: asker.language } : {}),
    isAbandoned,
    // Made when it is first asked for: a subgraph in this process asks `isAbandoned` alone.
    signal: () => {
      told ??= isMutation ? undefined : asker.signal?.();
      if (told?.aborted) time.abandon();
      else told?.addEventListener('abort', time.abandon, { once: true });
      return time.signal();
    },
  };
  try {
    const answer = await Promise.race([transport.send(request, context), time.over.then((): typeof LATE => LATE)]);
    return answer === LATE ? { failure: { kind: 'late', limitMs, isMutation } } : { answer: requireAnswer(answer) };
  } catch (cause) {
    return { failure: { kind: 'broken', isMutation }, cause };
  } finally {
    time.end();
    told?.removeEventListener('abort', time.abandon);
  }
}

/** The only way by which anything in the gateway asks a subgraph. */
export function createCallSubgraph(limits: TimeLimits, logger: Logger): CallSubgraph {
  const breakers = new Map<string, Breaker>();
  const breakerOf = (subgraph: string): Breaker => {
    const known = breakers.get(subgraph);
    if (known) return known;
    const onChange = (isOpen: boolean): void =>
      isOpen
        ? logger.error({ subgraph }, 'a subgraph fails again and again; until it answers a probe it is not asked')
        : logger.warn({ subgraph }, 'a subgraph answers again');
    const breaker = createBreaker({ now: () => performance.now(), onChange });
    breakers.set(subgraph, breaker);
    return breaker;
  };

  return async (call) => {
    const { transport, asker } = call;
    const { name: subgraph } = transport;
    const isMutation = call.kind === 'mutation';
    const limitMs = limitOf(call, limits);
    const giveUp = (failure: SubgraphFailure): GraphQLError => {
      asker.onMissing?.();
      return subgraphUnavailable(subgraph, failure);
    };
    if (limitMs <= 0) throw giveUp({ kind: 'noTime' });
    const breaker = breakerOf(subgraph);
    const attempt = breaker.admit();
    if (!attempt) throw giveUp({ kind: 'notAsked', isMutation });
    const outcome = await waitForAnswer(call, limitMs);
    if ('answer' in outcome) {
      breaker.succeed();
      return outcome.answer;
    }
    const { failure, cause } = outcome;
    // It is not the subgraph's fault when the caller has gone, or others had used up the time.
    const isOwnFault = failure.kind === 'broken' || limitMs >= limits.queryTimeoutMs;
    if (asker.isAbandoned?.() !== true || isMutation) {
      if (isOwnFault) breaker.fail(attempt);
      logger.error({ err: cause, subgraph, traceId: asker.traceId, failure }, 'a subgraph gave no usable answer');
    }
    throw giveUp(failure);
  };
}
