import { randomUUID } from 'node:crypto';
import { openConnection } from './connection.js';

/** A database of a running server for one test. */
export interface TestDatabase {
  readonly url: string;
  readonly database: string;
}

/** Names a database that no other test has; it comes to be with its first collection. */
export const nameTestDatabase = (url: string): TestDatabase => ({
  url,
  database: `holdfast_test_${randomUUID().replaceAll('-', '')}`,
});

/** The address of a server with options added to it. */
export const withOptions = (url: string, options: string): string =>
  url.includes('?') ? `${url}&${options}` : `${url.replace(/\/?$/, '/')}?${options}`;

/** Removes everything that a test kept. */
export async function dropTestDatabase(test: TestDatabase): Promise<void> {
  const { database, close } = await openConnection(test);
  await database.dropDatabase();
  await close();
}
