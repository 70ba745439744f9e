import { describe, expect, it } from '@jest/globals';
import { claimRows } from './claimRows.js';

describe('claiming the identity of rows', () => {
  const standing = { '1': 'four clicks', '2': 'one click' };

  it('enters what is new and leaves what stands', () => {
    expect(claimRows(standing, [{ key: '3', hash: 'two clicks' }])).toEqual({
      rows: { ...standing, '3': 'two clicks' },
      outcomes: ['claimed'],
    });
  });

  it('tells a repetition from a changed file, and then changes nothing', () => {
    const claiming = claimRows(standing, [
      { key: '1', hash: 'four clicks' },
      { key: '2', hash: 'nine clicks' },
    ]);
    expect(claiming.outcomes).toEqual(['repeated', 'contradicted']);
    expect(claiming.rows).toBe(standing);
  });

  it('holds rows of one batch against each other: the first one counts', () => {
    const hashes = ['two clicks', 'two clicks', 'three clicks'];
    const { rows, outcomes } = claimRows(
      {},
      hashes.map((hash) => ({ key: '1', hash })),
    );
    expect(outcomes).toEqual(['claimed', 'repeated', 'contradicted']);
    expect(rows).toEqual({ '1': 'two clicks' });
  });

  it('is not taken in by identities that name a property of every object', () => {
    expect(claimRows({}, [{ key: 'constructor', hash: 'a' }]).outcomes).toEqual(['claimed']);
  });
});
