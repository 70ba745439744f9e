import type { DemoCompany } from '../company.js';
import type { Graph } from './graph.js';
import { mutate } from './mutate.js';

/** What is being sent, for somebody who watches. */
export type DemoPart = keyof DemoCompany | 'settling';

/** An input with what makes its request id. */
type NamedInput = { readonly input: object; readonly name: string };

/** Sends commands one after the other. Their request ids are fixed, so that a repeat makes nothing new. */
export async function sendCommands(graph: Graph, mutation: string, inputs: readonly NamedInput[]): Promise<void> {
  for (const { input, name } of inputs)
    await mutate(graph, mutation, { requestId: `demo-${mutation}-${name}`, ...input });
}

/** Most things are known by their key. */
export const byKey = (inputs: readonly { readonly key: string }[]): readonly NamedInput[] =>
  inputs.map((input) => ({ input, name: input.key }));

/** One kind of thing, and how it is sent. */
export type Part = readonly [name: DemoPart, send: () => Promise<void>];

/** Sends one part after the other. */
export async function sendParts(parts: readonly Part[], onPart: (part: DemoPart) => void): Promise<void> {
  for (const [name, send] of parts) {
    onPart(name);
    await send();
  }
}
