import { invariant } from '@holdfast/kernel';
import type { TopicDefinition } from './topics.js';

/** What the journal's topics and groups are called in the cluster. */
export interface Naming {
  /** The name of a topic in the cluster. */
  topic(topic: string): string;
  /** The journal's topic of a name in the cluster. */
  topicOf(name: string): string;
  group(group: string): string;
  partitions(topic: string): number;
}

/** The suffix keeps installations and epochs that share a cluster apart; most have none. */
export function createNaming(topics: readonly TopicDefinition[], suffix: string): Naming {
  const definitions = new Map(topics.map((topic) => [topic.name, topic]));
  const find = (topic: string): TopicDefinition => {
    const definition = definitions.get(topic);
    invariant(definition, `The topic ${topic} is not in the table of topics.`);
    return definition;
  };
  return {
    topic: (topic) => `${find(topic).name}${suffix}`,
    topicOf: (name) => name.slice(0, name.length - suffix.length),
    group: (group) => `holdfast.${group}${suffix}`,
    partitions: (topic) => find(topic).partitions,
  };
}
