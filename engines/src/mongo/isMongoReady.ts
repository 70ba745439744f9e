import { createConnection } from 'mongoose';

/** True as soon as the server answers a ping, through the driver that the product uses. */
export async function isMongoReady(port: number): Promise<boolean> {
  const connection = createConnection(`mongodb://127.0.0.1:${port}`, {
    serverSelectionTimeoutMS: 1_000,
    socketTimeoutMS: 5_000,
  });
  try {
    await connection.asPromise();
    const answer = await connection.db?.admin().ping();
    return answer?.['ok'] === 1;
  } finally {
    await connection.close(true);
  }
}
