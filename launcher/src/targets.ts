/** What a process can be. The flag that lists them, the documentation and the deployment files follow this table. */
export interface Target {
  readonly description: string;
  readonly services: readonly ServiceName[];
  readonly hasGateway: boolean;
  /** Where the process listens unless a setting says otherwise. */
  readonly port: number;
}

export type ServiceName = 'people' | 'learning' | 'recognition' | 'outcomes';

export const targets = Object.freeze({
  all: {
    description: 'Everything in one process on an embedded store; the default',
    services: ['people', 'learning', 'recognition', 'outcomes'],
    hasGateway: true,
    port: 4000,
  },
  gateway: { description: 'The graph that joins the services, over HTTP', services: [], hasGateway: true, port: 4000 },
  people: { description: 'People and career paths', services: ['people'], hasGateway: false, port: 4001 },
  learning: { description: 'Learning activity', services: ['learning'], hasGateway: false, port: 4002 },
  recognition: { description: 'Recognition and incentives', services: ['recognition'], hasGateway: false, port: 4003 },
  outcomes: { description: 'Outcome tracking', services: ['outcomes'], hasGateway: false, port: 4004 },
} as const satisfies Record<string, Target>);

export type TargetName = keyof typeof targets;

export const isTargetName = (name: string): name is TargetName => Object.hasOwn(targets, name);
