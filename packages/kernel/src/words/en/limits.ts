/** What is full when a change is refused as `Busy`, or as beyond a limit. */
export const limits = {
  // Busy
  JOURNAL_BEHIND: 'Too many changes wait for the journal.',
  THING_BEHIND: 'Too many events of this thing wait for the journal.',

  // Beyond a limit, or busy where the relay frees room
  DOCUMENT_TOO_LARGE: '{id} of {collection} would become larger than {bytesMax} bytes; it stays as it was.',
  EVENT_MALFORMED: "This change cannot be stored: its event {type} of {source} breaks the event's own schema.",
  EVENT_TOO_LARGE: 'This change cannot be stored: its event {type} of {source} would be larger than {bytesMax} bytes.',
  EVENTS_TOO_MANY: 'One change of {id} publishes more than {eventsMax} events.',
} as const;
