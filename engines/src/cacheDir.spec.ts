import { describe, expect, it } from '@jest/globals';
import { toCacheDir } from './cacheDir.js';

describe('the folder of the engines', () => {
  it('is in the cache of the user', () => {
    expect(toCacheDir({}, '/home/ada')).toBe('/home/ada/.cache/holdfast/engines');
  });

  it('follows the place that the system gives to caches', () => {
    expect(toCacheDir({ XDG_CACHE_HOME: '/caches' }, '/home/ada')).toBe('/caches/holdfast/engines');
  });

  it('is where the setting says, if it says something', () => {
    expect(toCacheDir({ HOLDFAST_ENGINES_DIR: '/big/engines', XDG_CACHE_HOME: '/caches' }, '/home/ada')).toBe(
      '/big/engines',
    );
    expect(toCacheDir({ HOLDFAST_ENGINES_DIR: '' }, '/home/ada')).toBe('/home/ada/.cache/holdfast/engines');
  });
});
