import { DEMO_SEED, planDemoCompany } from '@holdfast/demo';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startFakeGraph, type FakeGraph } from '../fakes/fakeGraph.js';
import { runCommand, writeInto } from '../fakes/runCommand.js';
import { withFolder } from '../fakes/withFolder.js';
import { importKinds, kinds } from '../import/kinds.js';
import { languages } from '../language/texts.js';
import { examples } from '../template/examples.js';

let graph: FakeGraph;
beforeAll(async () => {
  graph = await startFakeGraph();
});
afterAll(() => graph.stop());

const cases = languages.flatMap((language) => importKinds.map((kind) => ({ language, kind })));

describe('holdfast template', () => {
  it.each(cases)('prints what can be imported as it is: $kind in $language', async ({ language, kind }) => {
    const template = await runCommand(['template', kind, '--lang', language]);
    expect(template).toMatchObject({ exitCode: 0, stderr: '' });
    await withFolder(async (folder) => {
      await writeInto(folder, 'template.csv', template.stdout);
      const run = await runCommand(['import', kind, 'template.csv', '--json', '--url', graph.url], { folder });
      const sent = graph.requests.at(-1)?.variables.input?.rows ?? [];
      expect(JSON.parse(run.stdout)).toMatchObject({ refused: 0, ignoredColumns: [], accepted: sent.length });
      const shown = new Set(sent.flatMap((row) => Object.keys(row)));
      expect(kinds[kind].fields.filter((field) => field !== 'recordedAt' && !shown.has(field))).toEqual([]);
    });
  });

  it.each(languages)('names a cohort and a metric of the demo company, and none of its people: %s', (language) => {
    const { cohorts, metrics } = planDemoCompany({ seed: DEMO_SEED, today: '2026-03-05', language });
    const rows = Object.values(examples[language]).flat();
    const named = (field: string) => [...new Set(rows.flatMap((row) => row[field] ?? []))];
    expect(cohorts.map(({ key }) => key)).toEqual(expect.arrayContaining(named('cohort')));
    expect(metrics.map(({ key }) => key)).toEqual(expect.arrayContaining(named('metric')));
    expect([...named('person'), ...named('externalId')].filter((number) => number.startsWith('D-'))).toEqual([]);
  });

  it('marks Chinese text for Excel, but not for a terminal', async () => {
    expect((await runCommand(['template', 'people', '--lang', 'zh-CN'])).stdout.startsWith('\ufeffexternalId,')).toBe(
      true,
    );
    const watched = await runCommand(['template', 'people', '--lang', 'zh-CN'], { isTTY: true });
    expect(watched.stdout.startsWith('externalId,')).toBe(true);
    expect((await runCommand(['template', 'people', '--lang', 'en'])).stdout.startsWith('externalId,')).toBe(true);
  });

  it('names what there is when it is asked for something else', async () => {
    const run = await runCommand(['template', 'courses']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toBe(
      'holdfast: Nothing called "courses" can be imported; there are people, enrollments, activity, observations.\n',
    );
  });
});
