import { isDeepStrictEqual } from 'node:util';
import { METRICS_PATH } from '../packages/chassis/dist/index.js';
import { compareSettings } from './compareSettings.mjs';

const COMPONENT = 'app.kubernetes.io/component';
/** Where figures are told; whoever watches stands in a namespace of this name. */
const METRICS_PORT = 9464;
const WATCHERS = 'monitoring';
/** What an operator makes jobs of. */
const TEMPLATES = ['backup', 'restore'];

const ENGINES_ONLY = ['HOLDFAST_NAMESPACE', 'HOLDFAST_MONGO_URL', 'HOLDFAST_KAFKA_PASSWORD'];
/** What each kind of pod is told in secret: no more than it needs. */
const SECRETS = {
  gateway: ['HOLDFAST_PASS_SIGNING_KEY'],
  migrate: ENGINES_ONLY,
  backup: ENGINES_ONLY,
  restore: ENGINES_ONLY,
  service: ['HOLDFAST_NAMESPACE', 'HOLDFAST_MONGO_URL', 'HOLDFAST_PASS_VERIFYING_KEYS', 'HOLDFAST_KAFKA_PASSWORD'],
};

/** Where the resources of an overlay differ from the table of targets; a sentence each. */
export function compareKubernetes(resources, table) {
  const mistakes = [];
  const expect = (what, found, expected) => {
    if (isDeepStrictEqual(found, expected)) return;
    mistakes.push(`${what} is ${JSON.stringify(found)}; expected ${JSON.stringify(expected)}`);
  };
  const find = (kind, name) => resources.find((each) => each.kind === kind && each.metadata.name === name) ?? {};
  const names = Object.keys(table.processes);
  for (const kind of ['Deployment', 'Service', 'HorizontalPodAutoscaler', 'PodDisruptionBudget']) {
    const found = resources.filter((each) => each.kind === kind).map(({ metadata }) => metadata.name);
    expect(kind, found.sort(), [...names].sort());
  }
  if (mistakes.length > 0) return mistakes;
  // A stateful set or a chart's own resource would be an engine; those are not for us to run.
  expect('StatefulSet', resources.filter(({ kind }) => kind === 'StatefulSet').length, 0);
  for (const name of names) compareTarget(name, find, table, expect);
  comparePod('migrate', find('Job', 'migrate'), table, expect);
  expect('migrate args', find('Job', 'migrate').spec?.template.spec.containers[0].args, ['holdfast', 'migrate']);
  for (const name of TEMPLATES) compareTemplate(name, find('CronJob', name), table, expect);
  compareSubgraphs(
    names.filter((name) => !table.processes[name].hasGateway),
    find,
    expect,
  );
  compareNetwork(find, table, expect);
  mistakes.push(...compareEnvironments(resources, table));
  return mistakes;
}

function compareTarget(name, find, table, expect) {
  const { port, hasGateway } = table.processes[name];
  const deployment = find('Deployment', name);
  const [container] = deployment.spec.template.spec.containers;
  const environment = comparePod(name, deployment, table, expect);
  expect(`${name} labels`, deployment.spec.selector.matchLabels, { [COMPONENT]: name });
  expect(`${name} TARGET`, environment.get('TARGET'), name);
  expect(`${name} port`, environment.get(hasGateway ? 'HOLDFAST_GATEWAY_PORT' : 'HOLDFAST_PORT'), String(port));
  expect(`${name} containerPort`, container.ports, [
    { containerPort: port, name: 'http' },
    { containerPort: METRICS_PORT, name: 'metrics' },
  ]);
  expect(`${name} annotations`, deployment.spec.template.metadata.annotations, {
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': String(METRICS_PORT),
    'prometheus.io/path': METRICS_PATH,
  });
  const { spec } = find('Service', name);
  // Addresses that are published before a pod has started and after it is told to end would lead to nobody.
  expect(
    `${name} service`,
    [
      spec.type ?? 'ClusterIP',
      spec.ports.map((each) => each.port),
      spec.selector,
      spec.publishNotReadyAddresses ?? false,
    ],
    ['ClusterIP', [port], { [COMPONENT]: name }, false],
  );
  for (const [probe, path] of [
    ['startupProbe', 'live'],
    ['livenessProbe', 'live'],
    // A subgraph answers queries from its start to its end, also while it reads no events; without it they would fail.
    ['readinessProbe', hasGateway ? 'ready' : 'live'],
  ])
    expect(`${name} ${probe}`, container[probe].httpGet.path, table.probes[path]);
  expect(`${name} replicas`, deployment.spec.replicas, undefined);
  expect(`${name} scales`, find('HorizontalPodAutoscaler', name).spec.scaleTargetRef.name, name);
  expect(`${name} disruption`, find('PodDisruptionBudget', name).spec.selector.matchLabels, { [COMPONENT]: name });
  if (!hasGateway) return;
  for (const [service, { port: at, hasGateway: isGateway }] of Object.entries(table.processes)) {
    const variable = `HOLDFAST_GATEWAY_${service.toUpperCase()}_URL`;
    if (!isGateway) expect(variable, environment.get(variable), `http://${service}:${at}/graphql`);
  }
}

/** What an operator makes a job of: it does nothing by itself, and keeps its archives where they outlive the pod. */
function compareTemplate(name, { spec }, table, expect) {
  comparePod(name, spec.jobTemplate, table, expect);
  const { volumes, containers } = spec.jobTemplate.spec.template.spec;
  const [{ args, volumeMounts }] = containers;
  expect(`${name} is suspended`, spec.suspend, true);
  expect(`${name} command`, args.at(-1).startsWith(`exec holdfast ${name} "/archive/`), true);
  expect(`${name} volume`, volumes.at(-1).persistentVolumeClaim?.claimName, volumeMounts.at(-1).name);
}

/** What holds for every pod; returns the plain variables of its container. */
function comparePod(name, { spec }, { version }, expect) {
  const pod = spec.template.spec;
  const [container] = pod.containers;
  expect(`${name} image`, container.image.split('/').at(-1), `holdfast:${version}`);
  expect(`${name} runs as`, [pod.securityContext.runAsNonRoot, pod.securityContext.runAsUser > 0], [true, true]);
  expect(`${name} may do`, container.securityContext, {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
  });
  expect(`${name} has limits`, Object.keys(container.resources).sort(), ['limits', 'requests']);
  const secret = container.env.filter(({ valueFrom }) => valueFrom?.secretKeyRef);
  expect(
    `${name} secrets`,
    secret.map((each) => each.name),
    SECRETS[name] ?? SECRETS.service,
  );
  // The services must not be able to read what is the gateway's.
  const stores = new Set(secret.map(({ valueFrom }) => valueFrom.secretKeyRef.name));
  expect(`${name} secret`, [...stores], [name === 'gateway' ? 'holdfast-gateway' : 'holdfast']);
  return new Map(container.env.map((each) => [each.name, each.value]));
}

/** Every process reads what it is given: its own variables and those of the settings that all share. */
function compareEnvironments(resources, { processes }) {
  const maps = resources.filter(({ kind }) => kind === 'ConfigMap');
  const pods = resources.filter(({ kind }) => ['Deployment', 'Job', 'CronJob'].includes(kind));
  return pods.flatMap(({ metadata: { name }, spec: outer }) => {
    const { spec } = outer.jobTemplate ?? { spec: outer };
    const [container] = spec.template.spec.containers;
    const shared = container.envFrom.map(({ configMapRef }) =>
      maps.find((map) => map.metadata.name === configMapRef.name),
    );
    const own = Object.fromEntries(container.env.map((each) => [each.name, each.value]));
    const { port, hasGateway = true } = processes[name] ?? {};
    const given = Object.assign({}, ...shared.map((map) => map?.data), own);
    return compareSettings(name, given, hasGateway ? undefined : `${name}:${port}`);
  });
}

/** The services are deployed alike: one is another with its name and its port. */
function compareSubgraphs([first, ...others], find, expect) {
  const read = (name) => {
    const { spec } = find('Deployment', name);
    return JSON.parse(
      JSON.stringify(spec)
        .replaceAll(`"${name}"`, '"NAME"')
        .replaceAll(new RegExp(`"${name}:400\\d"`, 'g'), '"NAME:PORT"')
        .replaceAll(/"?\b400\d\b"?/g, '"PORT"'),
    );
  };
  for (const name of others) expect(`${name} beside ${first}`, read(name), read(first));
}

/** Only the gateway is reached, and subgraphs only from it. It reaches them and an identity provider. */
function compareNetwork(find, { processes }, expect) {
  const subgraphs = Object.keys(processes).filter((name) => !processes[name].hasGateway);
  const ports = subgraphs.map((name) => ({ port: processes[name].port, protocol: 'TCP' }));
  const selector = { matchExpressions: [{ key: COMPONENT, operator: 'In', values: subgraphs }] };
  const gateway = { matchLabels: { [COMPONENT]: 'gateway' } };
  expect('deny-all', find('NetworkPolicy', 'deny-all').spec, { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  expect('policy of the subgraphs', find('NetworkPolicy', 'subgraphs').spec, {
    podSelector: selector,
    policyTypes: ['Ingress'],
    ingress: [{ from: [{ podSelector: gateway }], ports }],
  });
  const all = [{ key: COMPONENT, operator: 'In', values: ['gateway', ...subgraphs] }];
  const watchers = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': WATCHERS } } };
  expect('policy of the figures', find('NetworkPolicy', 'metrics').spec, {
    podSelector: { matchExpressions: all },
    policyTypes: ['Ingress'],
    ingress: [{ from: [watchers], ports: [{ port: METRICS_PORT, protocol: 'TCP' }] }],
  });
  const { spec } = find('NetworkPolicy', 'gateway');
  expect(
    'policy of the gateway',
    [spec.podSelector, spec.egress],
    [gateway, [{ to: [{ podSelector: selector }], ports }, { ports: [{ port: 443, protocol: 'TCP' }] }]],
  );
  expect('port of the gateway', spec.ingress[0].ports, [{ port: processes.gateway.port, protocol: 'TCP' }]);
}
