import { describe, expect, it } from '@jest/globals';
import { readEventSchemas } from './readEventSchemas.js';
import { toInterface } from './toInterface.js';

describe('the interface of an event', () => {
  it('is readonly throughout and names no field that the schema does not', async () => {
    const [file] = readEventSchemas().filter(({ schema }) => schema.title === 'PersonRecorded');
    const text = file ? await toInterface(file.schema) : '';
    const code = text.replace(/\/\*\*.*?\*\//gs, '').replace(/\s+/g, ' ');
    expect(code).toContain('export interface PersonRecorded {');
    expect(code).toContain('readonly lineage: readonly string[];');
    expect(code).toContain('readonly endReason: ("VOLUNTARY" | "INVOLUNTARY" | "OTHER" | null);');
    expect(code).not.toContain('[k: string]');
  });
});
