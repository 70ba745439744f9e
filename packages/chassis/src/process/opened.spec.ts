import { describe, expect, it } from '@jest/globals';
import { createOpened, OpeningEnded } from './opened.js';

describe('what has been opened one after the other', () => {
  it('is closed with the last first, once', async () => {
    const closed: string[] = [];
    const opened = createOpened();
    for (const name of ['folder', 'store', 'server'])
      await opened.add(
        () => name,
        () => void closed.push(name),
      );

    await Promise.all([opened.close(), opened.close()]);

    expect(closed).toEqual(['server', 'store', 'folder']);
  });

  it('is closed only when what is being opened is open, and nothing is opened after', async () => {
    const said: string[] = [];
    const opened = createOpened();
    let finish = (): void => undefined;
    const adding = opened.add(
      () => new Promise<void>((resolve) => (finish = resolve)),
      () => void said.push('closed'),
    );

    const closing = opened.close();
    await expect(opened.add(() => void said.push('opened too late'))).rejects.toThrow(OpeningEnded);
    expect(said).toEqual([]);
    finish();
    await Promise.all([adding, closing]);

    expect(said).toEqual(['closed']);
  });

  it('is closed also when one thing could not be opened, and another one not be closed', async () => {
    const closed: string[] = [];
    const opened = createOpened();
    await opened.add(
      () => 'store',
      (name) => void closed.push(name),
    );
    await opened.add(
      () => 'journal',
      () => Promise.reject(new Error('the journal does not close')),
    );
    await expect(opened.add(() => Promise.reject(new Error('the port is taken')))).rejects.toThrow('taken');

    await expect(opened.close()).rejects.toThrow('the journal does not close');

    expect(closed).toEqual(['store']);
  });
});
