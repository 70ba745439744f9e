/** How far the work is and what it came to, in English. */
export const reports = {
  // How far it is
  seconds: '{seconds} s',
  minutes: '{minutes} min {seconds} s',
  hours: '{hours} h {minutes} min',
  progressInspect: 'Looking through {file} {percent}',
  progress: '{rows} rows read, {stored} stored, {refused} refused, {rate} rows/s',
  progressLeft: '{percent}: {rows} rows read, {stored} stored, {refused} refused, {rate} rows/s, {left} left',
  progressWait: 'Waiting: {reason}',
  demoProgress: 'Loading the demo company: part {number}',

  // What it came to
  reportRead: 'Read {rows} rows of {kind} from {file} ({encoding}) in {duration}; {selected} were asked for.',
  reportStored: 'Stored: {accepted}. Unchanged: {unchanged}. Refused: {refused}.',
  reportDryRun:
    'Dry run, nothing is stored. It would be stored: {accepted}. Unchanged: {unchanged}. Refused: {refused}.',
  reportEmpty: 'Rows without any filled cell, passed over: {empty}.',
  reportIgnored: 'Columns that nothing names, ignored: {columns}.',
  reportReason: '  row {row}: {reasons}',
  reportRefusedFile: 'The refused rows are in {path}. Mend them there and import that file in the same way.',
  reportRefusedElsewhere:
    'The refused rows are in {path}, since the folder of the file is closed to writing. Mend them there and import that file in the same way.',
  reportBroken: 'The import ended early. What is stored stays; the same command goes on.',
  demoLoaded: 'The demo company is loaded and has had all its effects.',
  demoUnchanged: 'The demo company is there already; nothing was sent.',
  demoRemoved: 'The demo company in {folder} is deleted.',
  settled: 'Settled: everything has had its effects.',
  notSettled: 'Not settled:',
  statusLine:
    '{service}: {pendingDocuments} documents to publish, {lagEvents} events to handle (oldest {lagSeconds} s), {openJobs} open jobs, {timersDue} timers due, {parked} parked, journal at {journalEnd}',
  statusSilent: '{service}: no answer',
  serviceSilent: '{service} does not answer.',
  servicePending: '{service} has {count} documents whose events are not published yet.',
  serviceLags: '{service} has {count} events to handle, the oldest {seconds} s old.',
  serviceWorks: '{service} has {count} open jobs.',
  serviceTimers: '{service} has {count} timers that are due.',
  serviceMoves: '{service} has just published events.',
  parkedWait: '{service} has {count} parked events that wait for a decision; settled or not, they have had no effect.',
} as const;
