import { describe, expect, it } from '@jest/globals';
import { composeSubgraphs } from '../graph/compose.js';
import { readSubgraphs } from '../graph/subgraphs.js';
import { toHintFindings } from './compositionHints.js';
import { lintApi } from './lintApi.js';
import { lintContract } from './lintContract.js';

describe('the contract', () => {
  it('keeps all of its laws', async () => {
    expect(await lintContract()).toEqual([]);
  });

  it('is refused when a name is written in another way', async () => {
    const { apiSdl } = composeSubgraphs(readSubgraphs());
    const findings = await lintApi(apiSdl.replace('  displayName: String', '  display_name: String'));
    expect(findings.map(({ message }) => message)).toEqual(['Field "display_name" should be in camelCase format']);
  });

  it('is refused when two subgraphs describe one thing differently', () => {
    const subgraphs = readSubgraphs().map((subgraph) =>
      subgraph.name === 'learning'
        ? { ...subgraph, sdl: subgraph.sdl.replace('"One mistake in an input', '"A mistake in an input') }
        : subgraph,
    );
    expect(toHintFindings(composeSubgraphs(subgraphs)).map(({ where }) => where)).toEqual(['INCONSISTENT_DESCRIPTION']);
  });
});
