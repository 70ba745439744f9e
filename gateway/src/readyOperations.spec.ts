import { describe, expect, it } from '@jest/globals';
import { loopOperations } from '@holdfast/schema';
import { parse } from 'graphql';
import { toReadyOperations } from './readyOperations.js';

describe('operations made ready', () => {
  const ready = toReadyOperations(loopOperations, { Roi: { key: 'demo-lot' } });

  it('lead with WholeLife, then queries, then mutations', () => {
    const kinds = ready.map(({ query }) => query.split(' ')[0]);
    expect(ready[0]?.name).toBe('WholeLife');
    expect(kinds).toEqual([...kinds].sort().reverse());
  });

  it('stand alone, each with the fragments that it uses', () => {
    for (const { query } of ready) {
      const used = [...query.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'on');
      const defined = [...query.matchAll(/fragment (\w+)/g)].map(([, name]) => name);
      expect(new Set(used)).toEqual(new Set(defined));
      expect(() => parse(query)).not.toThrow();
    }
  });

  it('carry their variables', () => {
    expect(ready.find(({ name }) => name === 'Roi')?.variables).toEqual({ key: 'demo-lot' });
  });
});
