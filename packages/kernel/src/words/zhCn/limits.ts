import type { limits as english } from '../en/limits.js';

/** What is full when a change is refused, in Chinese. */
export const limits: Readonly<Record<keyof typeof english, string>> = {
  // Busy
  JOURNAL_BEHIND: '等待写入事件日志的变更太多，请稍后再试。',
  THING_BEHIND: '此对象等待写入事件日志的事件太多，请稍后再试。',

  // Beyond a limit, or busy where the relay frees room
  DOCUMENT_TOO_LARGE: '{collection} 中的 {id} 将超过 {bytesMax} 字节，因此保持原样。',
  EVENT_MALFORMED: '此变更无法保存：{source} 的事件 {type} 不符合该事件自己的格式。',
  EVENT_TOO_LARGE: '此变更无法保存：{source} 的事件 {type} 将超过 {bytesMax} 字节。',
  EVENTS_TOO_MANY: '{id} 的一次变更要发布的事件超过 {eventsMax} 个。',
};
