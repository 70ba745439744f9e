/** Something connected that is made when it is needed and made anew after it has failed. */
export interface Renewable<Client> {
  get(): Promise<Client>;
  /** Forgets this client, and disconnects it in its own time; a newer one stays. */
  drop(client: Client): void;
  close(): Promise<void>;
}

interface Connectable {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
}

/** Disconnecting cannot fail in a way that matters: the connection is given up. */
const disconnect = (client: Connectable): Promise<void> => client.disconnect().catch(() => undefined);

export function createRenewable<Client extends Connectable>(create: () => Client): Renewable<Client> {
  let current: { readonly client: Client; readonly connected: Promise<Client> } | undefined;

  function drop(client: Client): void {
    if (current?.client !== client) return;
    current = undefined;
    void disconnect(client);
  }

  function connect(): Promise<Client> {
    const client = create();
    const connected = client.connect().then(
      () => client,
      (error: unknown) => {
        drop(client);
        throw error;
      },
    );
    current = { client, connected };
    return connected;
  }

  return {
    get: async () => current?.connected ?? connect(),
    drop,
    close: async () => {
      const last = current;
      current = undefined;
      if (last) await disconnect(last.client);
    },
  };
}
