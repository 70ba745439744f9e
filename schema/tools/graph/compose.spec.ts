import { describe, expect, it } from '@jest/globals';
import { composeSubgraphs } from './compose.js';
import { readSubgraphs } from './subgraphs.js';

describe('composition', () => {
  it('makes a graph that clients see without the keys of federation', () => {
    const { apiSdl, supergraphSdl } = composeSubgraphs(readSubgraphs());
    expect(apiSdl).toContain('type Person {');
    expect(apiSdl).not.toMatch(/@key|_entities|join__/);
    expect(supergraphSdl).toContain('@join__graph(name: "people"');
  });

  it('refuses subgraphs that contradict each other, naming the field', () => {
    const contradicting = readSubgraphs().map((subgraph) =>
      subgraph.name === 'learning'
        ? { ...subgraph, sdl: `${subgraph.sdl} extend type System { people: String }` }
        : subgraph,
    );
    expect(() => composeSubgraphs(contradicting)).toThrow('System.people');
  });
});
