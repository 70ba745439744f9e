import { describe, expect, it } from '@jest/globals';
import { createAdmission, ForeignEvent, NewerEvent } from './admission.js';
import { on } from './consumer.js';
import { counterId } from '../testing/counter.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';

const own = { epoch: 2, namespaceFingerprint: 'a11ce' };
const admit = createAdmission(own, [on(TYPE, () => Promise.resolve())]);
const event = { ...studyDefined(counterId, 1), epoch: 2 };
const at = { topic: 'holdfast.outcomes', position: 7 };

describe('a batch', () => {
  it('is admitted when it is of this installation, or does not say of which', () => {
    expect(() => admit([{ ...at, event, namespaceFingerprint: 'a11ce' }])).not.toThrow();
    expect(() => admit([{ ...at, event }])).not.toThrow();
    expect(() => admit([{ ...at, partitionkey: 'a', bytes: '{' }])).not.toThrow();
  });

  it.each([1, 3])('is refused for an event of another epoch, with both: %d', (epoch) => {
    const foreign = { ...at, event: { ...event, epoch } };
    expect(() => admit([{ ...at, event }, foreign])).toThrow(ForeignEvent);
    expect(() => admit([foreign])).toThrow(`At position 7 of holdfast.outcomes is a record of epoch ${epoch}`);
    expect(() => admit([foreign])).toThrow('this service is of epoch 2 (HOLDFAST_EPOCH)');
  });

  it('is refused for a record of another installation, readable or not, with both fingerprints', () => {
    const stranger = { namespaceFingerprint: 'b0b' };
    for (const record of [
      { ...at, event, ...stranger },
      { ...at, partitionkey: 'a', bytes: '{', ...stranger },
    ]) {
      expect(() => admit([record])).toThrow(ForeignEvent);
      expect(() => admit([record])).toThrow(/fingerprint b0b, that of HOLDFAST_NAMESPACE is a11ce/);
    }
  });

  it('is refused for a newer form of what is consumed', () => {
    const newer = { ...event, type: 'holdfast.outcomes.study-defined.v2' };
    expect(() => admit([{ ...at, event: newer }])).toThrow(NewerEvent);
    expect(() => admit([{ ...at, event: newer }])).toThrow(
      'A newer release publishes holdfast.outcomes.study-defined.v2; this one reads holdfast.outcomes.study-defined up to v1.',
    );
  });

  it.each(['holdfast.outcomes.study-forgotten.v2', 'holdfast.outcomes.study-defined.v0', 'study-defined', ''])(
    'is admitted with what is not consumed: %s',
    (type) => {
      expect(() => admit([{ ...at, event: { ...event, type } }])).not.toThrow();
    },
  );
});
