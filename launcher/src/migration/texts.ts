import type { Language } from '../language.js';

/** What a migration says to a person. */
export interface MigrationTexts {
  readonly nothing: string;
  database(name: string): string;
  topics(created: readonly string[]): string;
  namespace(namespace: string): string;
  timeZone(timeZone: string): string;
  readonly done: string;
}

const en: MigrationTexts = {
  nothing: 'Nothing is to be done: the embedded store and journal make what they need by themselves.',
  database: (name) => `The database ${name} has its collections and indexes.`,
  topics: (created) =>
    created.length === 0 ? 'All topics are there.' : `Topics that were made: ${created.join(', ')}.`,
  namespace: (namespace) =>
    `A new installation. Every service needs this secret, from which all ids are derived; keep it, for without it the data are worth nothing:\n  export HOLDFAST_NAMESPACE=${namespace}`,
  timeZone: (timeZone) =>
    `Days are counted in this time zone, which every service is started with:\n  export HOLDFAST_TIME_ZONE=${timeZone}`,
  done: 'Done. Start the services: holdfast start --target people, learning, recognition, outcomes and gateway.',
};

const zh: MigrationTexts = {
  nothing: '无需操作：内置的存储和事件日志会自行创建所需内容。',
  database: (name) => `数据库 ${name} 的集合和索引已就绪。`,
  topics: (created) => (created.length === 0 ? '主题均已存在。' : `新建的主题：${created.join('、')}。`),
  namespace: (namespace) =>
    `这是新的安装。每个服务都需要下面的密钥，所有标识都由它派生；请妥善保存，丢失后数据将无法使用：\n  export HOLDFAST_NAMESPACE=${namespace}`,
  timeZone: (timeZone) => `日期按以下时区计算，每个服务都须以它启动：\n  export HOLDFAST_TIME_ZONE=${timeZone}`,
  done: '完成。接着启动各服务：holdfast start --target people、learning、recognition、outcomes 和 gateway。',
};

export const migrationTexts: Readonly<Record<Language, MigrationTexts>> = { en, 'zh-CN': zh };
