import type { ServiceModule } from '@holdfast/chassis';
import { learningModule } from '@holdfast/learning';
import { outcomesModule } from '@holdfast/outcomes';
import { peopleModule } from '@holdfast/people';
import { recognitionModule } from '@holdfast/recognition';
import type { ServiceName } from './targets.js';

/** The one door into each service. */
export const serviceModules: Readonly<Record<ServiceName, ServiceModule>> = {
  people: peopleModule,
  learning: learningModule,
  recognition: recognitionModule,
  outcomes: outcomesModule,
};
