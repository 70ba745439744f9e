import { GraphQLError } from 'graphql';
import { compareFiles, writeFiles } from './files.js';
import { formatFile } from './formatFile.js';
import { composeSubgraphs } from './graph/compose.js';
import { readSubgraphs } from './graph/subgraphs.js';
import { lintContract } from './lint/lintContract.js';
import { createOutputs } from './outputs.js';
import { compareRelease } from './release/compareRelease.js';
import { toRelease } from './release/toRelease.js';

/** Lists what breaks a law of the contract or a client of the last release; answers how many there are. */
async function reportFindings(apiSdl: string): Promise<number> {
  const findings = [...(await lintContract()), ...(await compareRelease(apiSdl))];
  for (const { where, message } of findings) console.log(`${where}\n  ${message}`);
  console.log(`${findings.length} findings in the contract.`);
  return findings.length;
}

/** Writes what follows from the contract, or with `isCheck` only compares it; answers how many files differ. */
async function bringUpToDate(isCheck: boolean): Promise<number> {
  const files = await createOutputs();
  const different = compareFiles(files);
  if (!isCheck) writeFiles(files);
  for (const path of different) console.log(`${isCheck ? 'differs from the contract' : 'written'}: ${path}`);
  console.log(`${files.length} files follow from the contract, ${different.length} ${isCheck ? 'differ' : 'changed'}.`);
  return isCheck ? different.length : 0;
}

/**
 * Writes everything that follows from the contract. `--check` writes nothing and fails when a file differs;
 * `--release` also keeps the present contract as the one by which later changes are judged. Fails on any finding.
 */
async function runContract(options: readonly string[]): Promise<number> {
  const { apiSdl } = composeSubgraphs(readSubgraphs());
  const different = await bringUpToDate(options.includes('--check'));
  const findings = await reportFindings(apiSdl);
  if (different + findings > 0) return 1;
  if (options.includes('--release')) writeFiles(await Promise.all(toRelease(apiSdl).map(formatFile)));
  return 0;
}

try {
  process.exitCode = await runContract(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof GraphQLError)) throw error;
  // A mistake in the SDL is told with its line and an excerpt, which our own stack would bury.
  console.error(String(error));
  process.exitCode = 1;
}
