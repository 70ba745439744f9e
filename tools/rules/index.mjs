import { access } from './access.mjs';
import { documents } from './documents.mjs';
import { identity } from './identity.mjs';
import { inbox } from './inbox.mjs';
import { numbers } from './numbers.mjs';
import { operations } from './operations.mjs';
import { outbox } from './outbox.mjs';
import { poison } from './poison.mjs';
import { releases } from './releases.mjs';
import { requests } from './requests.mjs';
import { settled } from './settled.mjs';
import { simulation } from './simulation.mjs';
import { timers } from './timers.mjs';

/**
 * The delivery rules: what commands, events and effects promise, and who may see what. Each names the text that keeps it, another text that
 * breaks it, and the test that fails then; a rule that no text in one place keeps says where it is kept by design.
 */
export const sections = [
  identity,
  requests,
  documents,
  outbox,
  inbox,
  poison,
  numbers,
  timers,
  settled,
  operations,
  simulation,
  access,
  releases,
];
