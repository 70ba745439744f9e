import type { AggregateDocument } from '@holdfast/chassis';
import { invariant, type Id } from '@holdfast/kernel';

interface Status {
  readonly status: string;
}

type Present<State extends Status> = Exclude<State, { readonly status: 'ABSENT' }>;

const isPresent = <State extends Status>(state: State): state is Present<State> => state.status !== 'ABSENT';

/** A document as the graph knows it: what is stored has been made by its first event. */
export function toStored<State extends Status>({
  id,
  state,
}: Pick<AggregateDocument<State>, 'id' | 'state'>): { readonly id: Id; readonly state: Present<State> } {
  invariant(isPresent(state), `${id} is stored with its first event`);
  return { id, state };
}

/** The same for a search that may have found nothing. */
export const toStoredOrNull = <State extends Status>(document: AggregateDocument<State> | null | undefined) =>
  document ? toStored(document) : null;
