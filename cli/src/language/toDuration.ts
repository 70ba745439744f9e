import { message, type Message } from './message.js';

/** A length of time as people say it. */
export function toDuration(seconds: number): Message {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return message('seconds', { seconds: whole });
  if (whole < 3_600) return message('minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  return message('hours', { hours: Math.floor(whole / 3_600), minutes: Math.floor((whole % 3_600) / 60) });
}
