import type { RoleGrant, Viewer } from '@holdfast/chassis';
import type { Language } from '@holdfast/kernel';
import { z } from 'zod';
import type { OperationRequest } from '../execution/operations.js';
import type { OperationAnswer } from '../executeOperation.js';

/** Somebody of the demo company as whom the graph can be looked at. */
export interface DemoViewer {
  /** How the address of a page names the viewer. */
  readonly key: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly viewer: Viewer;
}

/** Makes a token for a viewer of the demo company; only a gateway on a folder that was made for the demo has one. */
export type Vouch = (viewer: Viewer) => Promise<string>;

const QUERY = `query DemoViewers($person: String!) {
  personByExternalId(externalId: $person) { externalId orgUnit { key } manager { externalId } }
}`;

const answer = z.object({
  personByExternalId: z
    .object({
      externalId: z.string(),
      orgUnit: z.object({ key: z.string() }).nullable(),
      manager: z.object({ externalId: z.string().nullable() }).nullable(),
    })
    .nullable(),
});

const labels = {
  person: { en: 'the person of WholeLife', 'zh-CN': 'WholeLife 中的员工本人' },
  manager: { en: 'that person’s manager', 'zh-CN': '该员工的上级' },
  hrbp: { en: 'HRBP of that unit, for care', 'zh-CN': '该部门的 HRBP（用途：人员关怀）' },
  learning: { en: 'learning', 'zh-CN': '培训部' },
  finance: { en: 'finance', 'zh-CN': '财务' },
  bi: { en: 'a BI tool', 'zh-CN': 'BI 工具' },
} as const satisfies Readonly<Record<string, DemoViewer['label']>>;

const toViewer = (key: keyof typeof labels, grant: RoleGrant, more: Partial<Viewer> = {}): DemoViewer => ({
  key,
  label: labels[key],
  viewer: { subject: `demo ${key}`, grants: [grant], ...more },
});

/** The viewers of the demo company, around the person whom the operations show; fewer while people cannot be read. */
export async function readDemoViewers(
  executeOperation: (request: OperationRequest) => Promise<OperationAnswer>,
  person: unknown,
): Promise<readonly DemoViewer[]> {
  const { data } = await executeOperation({ query: QUERY, variables: { person } });
  const read = answer.safeParse(data);
  const found = read.success ? read.data.personByExternalId : null;
  const manager = found?.manager?.externalId ?? undefined;
  const unit = found?.orgUnit?.key;
  return [
    ...(found ? [toViewer('person', { role: 'EMPLOYEE' }, { person: found.externalId })] : []),
    ...(manager === undefined ? [] : [toViewer('manager', { role: 'MANAGER' }, { person: manager })]),
    ...(unit === undefined ? [] : [toViewer('hrbp', { role: 'HRBP', orgUnit: unit }, { purpose: 'PERSONNEL_CARE' })]),
    toViewer('learning', { role: 'LEARNING' }),
    toViewer('finance', { role: 'FINANCE' }),
    toViewer('bi', { role: 'BI' }),
  ];
}
