// The lock file installs anywhere: it names no registry, and it has the binaries of every system that we support.
import { readFileSync } from 'node:fs';

const SUPPORTED = /(^|[-/])(darwin|linux|win32|windows)-(x64|arm64|64)(-gnu|-msvc|-glibc)?$/;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const mistakes = [];
for (const [path, { resolved, optionalDependencies }] of Object.entries(packages)) {
  if (/^https?:/.test(resolved ?? '')) mistakes.push(`${path} names a registry: ${resolved}`);
  for (const name of Object.keys(optionalDependencies ?? {})) {
    if (!SUPPORTED.test(name) || isLocked(name)) continue;
    mistakes.push(`${path} needs ${name} on other systems, and it is not locked: pin a version that has it`);
  }
}
for (const mistake of mistakes) console.log(mistake);
console.log(`${Object.keys(packages).length} packages, ${mistakes.length} mistakes in the lock file`);
process.exitCode = mistakes.length > 0 ? 1 : 0;

function isLocked(name) {
  return Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`));
}
