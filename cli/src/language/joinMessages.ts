import { message, type Message } from './message.js';

/** Several sentences as one message; undefined when there is none. */
export const joinMessages = (messages: readonly Message[]): Message | undefined =>
  messages.length === 0 ? undefined : messages.reduce((before, next) => message('together', { before, next }));
