import { isDeepStrictEqual } from 'node:util';
import { compareSettings } from './compareSettings.mjs';

const ENGINES = ['kafka', 'mongo'];
/** What the image writes to at every start; see the file. */
const WRITABLE = ['kafka'];

/** Where the compose files differ from the table of targets and the settings of the engines; a sentence each. */
export function compareCompose(model, published, table) {
  const mistakes = [];
  const expect = (what, found, expected) => {
    if (isDeepStrictEqual(found, expected)) return;
    mistakes.push(`docker-compose.yml: ${what} is ${JSON.stringify(found)}; expected ${JSON.stringify(expected)}`);
  };
  const names = Object.keys(table.processes);
  expect('services', Object.keys(model.services).sort(), [...names, ...ENGINES, 'migrate'].sort());
  for (const name of names) compareProcess(name, model.services[name], table, expect);
  for (const name of [...names, 'migrate'])
    expect(`${name} image`, model.services[name].image, `holdfast:${table.version}`);
  for (const [name, service] of Object.entries(model.services)) compareAll(name, service, model, expect);
  compareEngines(model.services, published.services, table, expect);
  for (const name of [...names, 'migrate']) {
    const { port, hasGateway = true } = table.processes[name] ?? {};
    const own = compareSettings(name, model.services[name].environment, hasGateway ? undefined : `${name}:${port}`);
    mistakes.push(...own.map((mistake) => `docker-compose.yml: ${mistake}`));
  }
  return mistakes;
}

function compareProcess(name, { environment, ports, profiles }, { processes }, expect) {
  const { hasGateway, port } = processes[name];
  expect(`${name} TARGET`, environment.TARGET, name);
  expect(`${name} profiles`, profiles, ['all']);
  expect(`${name} port`, environment[hasGateway ? 'HOLDFAST_GATEWAY_PORT' : 'HOLDFAST_PORT'], port);
  const onThisMachine = ports?.map((each) => [each.host_ip, each.published, each.target]);
  expect(`${name} ports`, onThisMachine, hasGateway ? [['127.0.0.1', String(port), port]] : undefined);
  if (!hasGateway) return;
  for (const [service, { port: at, hasGateway: isGateway }] of Object.entries(processes)) {
    const variable = `HOLDFAST_GATEWAY_${service.toUpperCase()}_URL`;
    if (!isGateway) expect(variable, environment[variable], `http://${service}:${at}/graphql`);
  }
}

/** What holds for every container. Names of other things are compared too: the schema knows nothing of them. */
function compareAll(name, service, { services, networks, volumes }, expect) {
  expect(`${name} is not root`, /^[1-9]\d*:[1-9]\d*$/.test(service.user), true);
  expect(`${name} read_only`, service.read_only ?? false, !WRITABLE.includes(name));
  expect(`${name} cap_drop`, service.cap_drop, ['ALL']);
  const named = [
    ...Object.keys(service.networks ?? {}).filter((network) => !(network in networks)),
    ...Object.keys(service.depends_on ?? {}).filter((other) => !(other in services)),
    ...(service.volumes ?? []).map(({ source }) => source).filter((source) => !(source in volumes)),
  ];
  expect(`${name} names that are nowhere`, named, []);
  const isOutside = name === 'gateway';
  expect(`${name} is published or not`, 'outside' in (service.networks ?? {}), isOutside);
}

function compareEngines(services, published, { brokerSettings, engineSettings }, expect) {
  for (const name of ENGINES) {
    expect(`${name} image`, services[name].image, engineSettings[name].image);
    expect(`${name} profiles`, services[name].profiles, ['engines', 'all']);
    expect(`${name} health check`, 'healthcheck' in services[name], true);
    const [port] = published[name].ports;
    expect(`${name} published`, [port.host_ip, port.published], ['127.0.0.1', String(engineSettings[name].port)]);
  }
  const { environment } = services.kafka;
  for (const [setting, value] of Object.entries(brokerSettings)) {
    const variable = `KAFKA_${setting.toUpperCase().replaceAll('.', '_')}`;
    expect(variable, environment[variable], value);
  }
  expect('heap', environment.KAFKA_HEAP_OPTS, `-Xmx${engineSettings.kafka.heapMegabytes}m`);
  expect('advertised', environment.KAFKA_ADVERTISED_LISTENERS.split(':').at(-1), String(engineSettings.kafka.port));
}
