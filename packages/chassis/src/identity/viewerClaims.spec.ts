import { describe, expect, it } from '@jest/globals';
import { viewerRoles, type Viewer } from './viewer.js';
import { parseGrant, parseViewerClaims, toViewerClaims } from './viewerClaims.js';

const manager: Viewer = {
  subject: 'https://login.example|42',
  grants: [{ role: 'EMPLOYEE' }, { role: 'MANAGER', orgUnit: 'north' }],
  person: '1042',
  purpose: 'PERSONNEL_CARE',
};

describe('the claims of a viewer', () => {
  it('come back as they went', () => {
    expect(parseViewerClaims(toViewerClaims(manager))).toEqual(manager);
    const tool: Viewer = { subject: 'bi', grants: [{ role: 'BI' }] };
    expect(parseViewerClaims(toViewerClaims(tool))).toEqual(tool);
  });

  it('give every role that there is, for the company or for a unit', () => {
    for (const role of viewerRoles) {
      expect(parseGrant(role)).toEqual({ role });
      expect(parseGrant(`${role}:north`)).toEqual({ role, orgUnit: 'north' });
    }
  });

  it('give nothing for a role that nobody knows here, and nothing more for a scope that names no unit', () => {
    for (const text of ['OWNER', 'admin', '', ':north', 'ADMIN:', ' ADMIN', `HRBP:${'n'.repeat(201)}`])
      expect(parseGrant(text)).toBeUndefined();
    expect(parseViewerClaims({ sub: 'a', roles: ['OWNER', 'ADMIN:', 'BI'] })?.grants).toEqual([{ role: 'BI' }]);
  });

  it('give what is known of however much a provider lists', () => {
    const listed = [...Array.from({ length: 500 }, (_, at) => `group-${at}`), 7, null, 'BI'];
    expect(parseViewerClaims({ sub: 'a', roles: listed })?.grants).toEqual([{ role: 'BI' }]);
    expect(parseViewerClaims({ sub: 'a', roles: Array.from({ length: 500 }, () => 'BI') })?.grants).toHaveLength(50);
  });

  it('name nobody when a part of them is wrong', () => {
    for (const claims of [
      undefined,
      null,
      'sub',
      {},
      { sub: '' },
      { sub: 'a', roles: 'ADMIN' },
      { sub: 'a', person: '' },
      { sub: 'a', person: 7 },
      { sub: 'a', purpose: 'CURIOSITY' },
      { sub: 'x'.repeat(201) },
    ])
      expect(parseViewerClaims(claims)).toBeUndefined();
  });
});
