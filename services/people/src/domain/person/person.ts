import type { Decider, Violation } from '@holdfast/kernel';
import type { RecordPerson } from './commands.js';
import { decidePerson } from './decide.js';
import type { PersonEvent } from './events.js';
import { evolvePerson } from './evolve.js';
import { initialPerson, type PersonState } from './state.js';

export const personDecider: Decider<PersonState, RecordPerson, PersonEvent, readonly Violation[]> = {
  initial: initialPerson,
  decide: decidePerson,
  evolve: evolvePerson,
};
