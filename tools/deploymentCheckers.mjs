// Programs of others that know the formats of the deployment files: compose-go, which is what `docker compose` reads
// files with, kustomize, and the JSON schemas of Kubernetes. Fetched once, into the folder of the engines.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { toCacheDir } from '../engines/dist/cacheDir.js';

const COMPOSE_GO = '2.9.0';
const KUSTOMIZE = '5.7.1';
const KUBERNETES_VALIDATE = '1.37.0';
/** The oldest Kubernetes that the files are for, and the newest whose schemas are known here. */
export const KUBERNETES_VERSIONS = ['1.31', '1.37'];

const home = join(toCacheDir(process.env), 'checks');

/** Runs a program and returns what it wrote; a failure is an error with all of it. */
function capture(program, args, options = {}) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], ...options });
  } catch (fault) {
    if (fault.code === 'ENOENT')
      throw new Error(`The check needs \`${program}\`, which is not installed.`, { cause: fault });
    throw new Error(`${program} ${args.join(' ')}\n${[fault.stdout, fault.stderr].join('\n').trim()}`, {
      cause: fault,
    });
  }
}

const composeGo = () => installGo(`github.com/compose-spec/compose-go/v2/cmd@v${COMPOSE_GO}`, 'cmd');
const kustomize = () => installGo(`sigs.k8s.io/kustomize/kustomize/v5@v${KUSTOMIZE}`, 'kustomize');

/** A folder for each version; `go install` names the program itself. */
function installGo(source, name) {
  const folder = join(home, source.replaceAll(/[^\w.-]/g, '_'));
  const program = join(folder, name);
  if (existsSync(program)) return program;
  console.log(`Fetching ${source} ...`);
  mkdirSync(folder, { recursive: true });
  capture('go', ['install', source], { env: { ...process.env, GOBIN: folder } });
  return program;
}

function kubernetesValidate() {
  const folder = join(home, `kubernetes-validate-${KUBERNETES_VALIDATE}`);
  const program = join(folder, 'bin', 'kubernetes-validate');
  if (existsSync(program)) return program;
  console.log(`Fetching kubernetes-validate ${KUBERNETES_VALIDATE} ...`);
  capture('python3', ['-m', 'venv', '--clear', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', `kubernetes-validate==${KUBERNETES_VALIDATE}`];
  capture(join(folder, 'bin', 'python'), pip);
  return program;
}

/** The compose files as one model, validated against the schema of the Compose Specification. */
export function loadCompose(files) {
  const flags = ['-format', 'json', '-no-path-resolution', ...files];
  // Settings of the machine must not take part.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, COMPOSE_PROFILES: 'engines,all' };
  const text = capture(composeGo(), flags, { env });
  if (!text.startsWith('{')) throw new Error(`${files.join(', ')}: ${text}`);
  return JSON.parse(text);
}

/** What an overlay builds to, as the text of its resources. */
export const buildOverlay = (folder) => capture(kustomize(), ['build', folder]);

/** Validates resources against the schemas of one version; unknown fields are refused too. */
export const validateResources = (file, version) =>
  capture(kubernetesValidate(), ['--strict', '--quiet', '-k', version, file]);
