import type { Source } from '../file/source.js';
import { message, type Message } from '../language/message.js';
import type { Texts } from '../language/texts.js';
import { toDuration } from '../language/toDuration.js';
import type { Progress } from '../terminal/progress.js';
import type { ImportRequest } from './request.js';
import type { Tally } from './tally.js';

/** Tells how far an import has come. */
export interface ImportProgress {
  /** The file is being read for the first time, and nothing is sent yet. */
  onInspect(source: Source): void;
  onRead(source: Source, tally: Tally): void;
  onWait(reason: Message): void;
}

const percentOf = (source: Source): string =>
  source.bytesTotal ? `${Math.floor((100 * source.bytesRead()) / source.bytesTotal)} %` : '';

/** Shows rows, rate and, when the size of the file is known, the time left. */
export function createImportProgress(
  progress: Progress,
  texts: Texts,
  now: () => number,
  { wide }: Pick<ImportRequest, 'wide'>,
): ImportProgress {
  const unit = message(wide.length > 0 ? 'unitValues' : 'unitRows');
  let startedAt: number | undefined;
  return {
    onInspect: (source) =>
      progress.show(() => texts.say(message('progressInspect', { file: source.name, percent: percentOf(source) }))),
    onRead(source, tally) {
      startedAt ??= now();
      const seconds = Math.max(0.001, (now() - startedAt) / 1000);
      progress.show(() => {
        const { rows } = tally;
        const { accepted: stored, refused } = tally;
        const counts = { rows, stored, refused, unit, rate: Math.round(rows / seconds) };
        const read = source.bytesRead();
        if (!source.bytesTotal || read === 0) return texts.say(message('progress', counts));
        const left = toDuration((seconds * Math.max(0, source.bytesTotal - read)) / read);
        return texts.say(message('progressLeft', { ...counts, percent: percentOf(source), left }));
      });
    },
    onWait: (reason) => progress.announce(() => texts.say(message('progressWait', { reason }))),
  };
}
