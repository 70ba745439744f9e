import { describe, expect, it } from '@jest/globals';
import { classOfHeaders, classOfText } from './workClass.js';

describe('the kind of work', () => {
  it.each([
    ['{ viewer { roles } }', 'query'],
    ['query importPeople { study(key: "a") { key } }', 'query'],
    ['mutation M($input: ImportPeopleInput!) { importPeople(input: $input) { __typename } }', 'import'],
    ['mutation { a: importActivity (input: { rows: [] }) { __typename } }', 'import'],
    ['mutation { createCourse(input: { key: "importer" }) { __typename } }', 'change'],
    [undefined, 'change'],
  ])('of %s is %s', (text, expected) => {
    expect(classOfText(text)).toBe(expected);
  });

  it('of a long body is an import before it is read', () => {
    expect(classOfHeaders({ 'content-length': '1000000' })).toBe('import');
    expect(classOfHeaders({ 'content-length': '1000' })).toBe('query');
    expect(classOfHeaders({})).toBe('query');
  });
});
