import { describe, expect, it } from '@jest/globals';
import { findJavaFault, parseJavaVersion, toJava } from './java.js';

describe('the Java of the machine', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['java version "1.8.0_402"', 8],
  ])('is understood by what it says of itself: %s', (output, major) => {
    expect(parseJavaVersion(output)?.major).toBe(major);
  });

  it('is none when it says something else', () => {
    expect(parseJavaVersion('Unable to locate a Java Runtime.')).toBeUndefined();
  });

  it('is the one of JAVA_HOME if there is one', () => {
    expect(toJava({})).toBe('java');
    expect(toJava({ JAVA_HOME: '/opt/java' })).toBe('/opt/java/bin/java');
  });

  it('is missed with a sentence that says what to install', async () => {
    expect(await findJavaFault({ JAVA_HOME: '/nowhere' })).toContain('needs Java 17 or newer');
  });
});
