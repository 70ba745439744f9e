import { rmSync } from 'node:fs';
import { systemClock } from '@holdfast/kernel';
import {
  issueToken,
  launcherSettings,
  readSettings,
  startProduct,
  viewerRoles,
  type Product,
} from '@holdfast/launcher';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openIdentityProvider, type IdentityProvider } from '../worlds/identityProvider.js';
import { createDataFolder } from '../worlds/singleProcess.js';

const AUDIENCE = 'holdfast';
const READERS = viewerRoles.filter((role) => !['ADMIN', 'HRBP', 'SERVICE'].includes(role));
const VIEWER = '{ viewer { subject roles grants { role orgUnitKey } purpose person { id } } }';

interface Answer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly codes: readonly string[];
}

const start = (folder: string, environment: NodeJS.ProcessEnv): Promise<Product> =>
  startProduct({
    clock: systemClock,
    isDemo: false,
    settings: readSettings(launcherSettings, {
      HOLDFAST_GATEWAY_PORT: '0',
      HOLDFAST_DATA_DIR: folder,
      HOLDFAST_LOG_LEVEL: 'fatal',
      ...environment,
    }),
  });

async function ask(product: Product, query: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await fetch(new URL('/graphql', product.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as {
    readonly data?: Answer['data'];
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  const codes = body.errors?.map(({ extensions }) => extensions.code) ?? [];
  return { status: response.status, codes, ...(body.data === undefined ? {} : { data: body.data }) };
}

const bearer = (token: string): Readonly<Record<string, string>> => ({ authorization: `Bearer ${token}` });

describe('a company whose viewers an identity provider vouches for', () => {
  let folder: string;
  let provider: IdentityProvider;
  let product: Product;
  beforeAll(async () => {
    folder = createDataFolder();
    provider = await openIdentityProvider(AUDIENCE);
    product = await start(folder, { HOLDFAST_OIDC_ISSUER: provider.issuer, HOLDFAST_OIDC_AUDIENCE: AUDIENCE });
  });
  afterAll(async () => {
    await product.stop();
    await provider.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers nobody who does not say who they are', async () => {
    const stranger = await openIdentityProvider(AUDIENCE);
    const forged = await stranger.sign({ iss: provider.issuer, holdfast_roles: ['ADMIN'] });
    await stranger.close();
    for (const headers of [{}, bearer(forged), bearer('x'), { authorization: 'Basic YTpi' }])
      expect(await ask(product, VIEWER, headers)).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
  });

  it('tells viewers who they are', async () => {
    const token = await provider.sign({ holdfast_roles: ['HRBP:north', 'EMPLOYEE'], holdfast_person: '1042' });
    const { data } = await ask(product, VIEWER, { ...bearer(token), 'holdfast-purpose': 'PERSONNEL_CARE' });
    expect(data).toEqual({
      viewer: {
        subject: `${provider.issuer}|anna`,
        roles: ['HRBP', 'EMPLOYEE'],
        grants: [
          { role: 'HRBP', orgUnitKey: 'north' },
          { role: 'EMPLOYEE', orgUnitKey: null },
        ],
        purpose: 'PERSONNEL_CARE',
        person: { id: expect.any(String) },
      },
    });
  });

  it('opens everything to who runs the installation', async () => {
    const token = await provider.sign({ holdfast_roles: ['ADMIN'] });
    const { codes, data } = await ask(product, '{ people { nodes { id } } studies { nodes { id } } }', bearer(token));
    expect({ codes, data }).toEqual({ codes: [], data: { people: { nodes: [] }, studies: { nodes: [] } } });
  });

  it('takes no change from whoever only reads', async () => {
    const token = await provider.sign({ holdfast_roles: READERS });
    const change = 'mutation { importPeople(input: { rows: [{ row: 1, externalId: "1" }] }) { __typename } }';
    expect(await ask(product, change, bearer(token))).toMatchObject({
      data: { importPeople: null },
      codes: ['FORBIDDEN'],
    });
    const admin = bearer(await provider.sign({ holdfast_roles: ['ADMIN'] }));
    expect(await ask(product, '{ personByExternalId(externalId: "1") { id } }', admin)).toMatchObject({
      data: { personByExternalId: null },
    });
  });
});

describe('a developer’s own installation', () => {
  let folder: string;
  let product: Product;
  beforeAll(async () => {
    folder = createDataFolder();
    product = await start(folder, { HOLDFAST_GATEWAY_DEV: 'true' });
  });
  afterAll(async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const sign = async (): Promise<string> => {
    const viewer = { subject: 'a developer', grants: [{ role: 'MANAGER' as const }], person: '1042' };
    const token = await issueToken({ folder, viewer, lifetimeMs: 60_000, clock: systemClock });
    return token.ok ? token.value : '';
  };

  it('shows the graph as its operator sees it, and as somebody else does', async () => {
    expect(await ask(product, '{ viewer { roles } people { nodes { id } } }', {})).toEqual({
      status: 200,
      codes: [],
      data: { viewer: { roles: ['ADMIN'] }, people: { nodes: [] } },
    });
    expect(await ask(product, '{ viewer { roles } people { nodes { id } } }', bearer(await sign()))).toEqual({
      status: 200,
      codes: ['FORBIDDEN'],
      data: { viewer: { roles: ['MANAGER'] }, people: null },
    });
  });

  it('takes its tokens with --dev alone', async () => {
    const token = await sign();
    await product.stop();
    product = await start(folder, {});
    expect(await ask(product, VIEWER, bearer(token))).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
    expect(await ask(product, '{ viewer { roles } }', {})).toMatchObject({ data: { viewer: { roles: ['ADMIN'] } } });
  });
});
