import { describe, expect, it } from '@jest/globals';
import { serviceModules } from '../serviceModules.js';
import { requireFit } from './requireFit.js';

const modules = Object.values(serviceModules);
const services = modules.map(({ name }) => name);
const header = {
  ...{ format: 1, release: '0.1.0', madeAt: '2026-03-01T08:00:00.000Z', epoch: 1, timeZone: 'UTC' },
  ...{ namespace: '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11', isDemo: false, isDemoLoaded: false, services },
};

describe('an archive', () => {
  it('fits when it is of all services', () => {
    expect(() => requireFit({ header, collections: [] }, modules)).not.toThrow();
  });

  it.each(services)('is refused without one of the services: %s', (missing) => {
    const rest = services.filter((service) => service !== missing);
    expect(() => requireFit({ header: { ...header, services: rest }, collections: [] }, modules)).toThrow(
      JSON.stringify({ kind: 'serviceMissing', service: missing }),
    );
  });

  it('is refused with documents of a form that this release does not know', () => {
    const collections = [{ service: 'people', collection: 'persons', form: 99 }];
    expect(() => requireFit({ header, collections }, modules)).toThrow('"form":99');
  });
});
