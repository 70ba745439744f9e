import type { GatewayConfig } from '@apollo/gateway';

type DidResolveQueryPlan = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

/** What the planner of `@apollo/gateway` makes of an operation; its types reach us only through its hook. */
export type QueryPlan = Parameters<DidResolveQueryPlan>[0]['queryPlan'];
type RootNode = NonNullable<QueryPlan['node']>;
export type PlanNode = Exclude<RootNode, { kind: 'Subscription' }>;
export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
export type RequiresNode = NonNullable<FetchNode['requires']>[number];

type Unsupported = 'rewrites' | 'defer' | 'subscription' | 'nested path';

function findUnsupportedInFetch(node: FetchNode): Unsupported | undefined {
  const rewrites = [...(node.inputRewrites ?? []), ...(node.outputRewrites ?? []), ...(node.contextRewrites ?? [])];
  return rewrites.length > 0 ? 'rewrites' : undefined;
}

/** What of a plan our executor leaves to the one of `@apollo/gateway`; undefined when it takes all of it. */
export function findUnsupported(node: RootNode): Unsupported | undefined {
  switch (node.kind) {
    case 'Fetch':
      return findUnsupportedInFetch(node);
    case 'Flatten':
      return node.node.kind === 'Fetch' ? findUnsupportedInFetch(node.node) : 'nested path';
    case 'Sequence':
    case 'Parallel':
      return node.nodes.map(findUnsupported).find((found) => found !== undefined);
    case 'Condition':
      return [node.ifClause, node.elseClause].map((clause) => clause && findUnsupported(clause)).find(Boolean);
    case 'Defer':
      return 'defer';
    case 'Subscription':
      return 'subscription';
  }
}
