import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { apiSdl, loopOperations, subgraphSdl, supergraphSdl } from './index.js';

describe('the texts of the graph', () => {
  it('are readable GraphQL', () => {
    for (const sdl of [...Object.values(subgraphSdl), supergraphSdl])
      expect(parse(sdl).definitions.length).toBeGreaterThan(20);
  });

  it("answer all of the loop's operations", () => {
    expect(validate(buildSchema(apiSdl), parse(loopOperations))).toEqual([]);
  });

  it('hold a part for each service', () => {
    expect(Object.keys(subgraphSdl)).toEqual(['people', 'learning', 'recognition', 'outcomes']);
  });
});
