/**
 * A service must not read on: what comes next would be set aside or skipped, and only a person or another release can
 * mend that. Nothing is lost, since the checkpoint stays before it.
 */
export class ReadingStopped extends Error {
  override readonly name: string = 'ReadingStopped';
}
