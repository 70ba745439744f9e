import { describe, expect, it } from '@jest/globals';
import { measureText } from './measureText.js';

describe('the measure of a text', () => {
  it.each([
    ['', 0, 0],
    ['{"a":[{"b":1}],"c":"x"}', 3, 3],
    ['[[],[[]],[]]', 3, 0],
    ['{"a":"{[(:\\"{:\\\\"}', 1, 1],
    ['{ study(key: "{{{") { key } }', 2, 1],
    ['{ study(key: """{{ " {{ \\""" {{""") { key } }', 2, 1],
    ['{ study(key: """\\"""" {{ x""") { key { a } } }', 3, 1],
    ['# {{{{\n{ a }\r# {{{', 1, 0],
    ['{ a(b: "") { c } }', 2, 1],
    ['{ a(b: """""") { c } }', 2, 1],
    ['{ a "never ends { {', 1, 0],
  ])('%s is %i deep and has %i members', (text, depth, members) => {
    expect(measureText(text)).toEqual({ depth, members });
  });
});
