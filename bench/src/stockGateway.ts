import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { supergraphSdl } from '@holdfast/schema';

/** The peer of `bench/read`: the stock gateway with its own data sources on our committed supergraph. */
const urls = new Map(process.argv.slice(2).map((pair) => pair.split('=', 2) as [string, string]));
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls.get(name) ?? '' }),
});
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
console.log(url);
