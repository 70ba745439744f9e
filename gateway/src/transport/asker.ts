import type { RequestContext } from '@holdfast/chassis';

/** Who asks for a whole answer, and since when: the services asked for it share its time. */
export interface Asker extends RequestContext {
  /** Milliseconds of the process's own clock (`performance.now()`), which nobody sets back. */
  readonly askedAt: number;
  /** Told when the part of a service will be missing in the answer, since the service gave none. */
  readonly onMissing?: () => void;
}
