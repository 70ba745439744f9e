/** How far the work is and what it came to, in English. */
export const reports = {
  // How far it is
  seconds: '{seconds} s',
  minutes: '{minutes} min {seconds} s',
  hours: '{hours} h {minutes} min',
  progressInspect: 'Looking through {file} {percent}',
  unitRows: 'rows',
  unitValues: 'values',
  progress: '{rows} rows read ({rate}/s); {unit} stored: {stored}, refused: {refused}',
  progressLeft: '{percent}: {rows} rows read ({rate}/s); {unit} stored: {stored}, refused: {refused}; {left} left',
  progressWait: 'Waiting: {reason}',
  archiveStanding: 'Waiting for {service}, which is running or was ended just now',
  archiveSettling: 'Waiting until {service} has done what it had begun',
  archiveWriting: 'Documents written: {documents}',
  archiveChecking: 'Documents checked: {documents}',
  archiveLoading: 'Documents loaded: {documents}',
  archiveComparing: 'Documents compared: {documents}',
  demoProgress: 'Loading the demo company: part {number}',

  // What it came to
  reportRead: 'Rows of {kind} read from {file} ({encoding}) in {duration}: {rows}.',
  reportSelected: 'Rows that match --where: {selected}.',
  reportMisshapen:
    'Rows with another number of cells than the header, refused since --where cannot judge them: {misshapen}.',
  reportStored: 'Rows stored: {accepted}. Unchanged: {unchanged}. Refused: {refused}.',
  reportStoredValues:
    'Values stored, one for each filled cell of a --wide column: {accepted}. Unchanged: {unchanged}. Refused: {refused}.',
  reportRepeated:
    'Of the unchanged, {repeated} had been sent before without an answer: this import may have stored them itself.',
  reportDryRun:
    'Dry run, nothing is stored. Rows that would be stored: {accepted}. Unchanged: {unchanged}. Refused: {refused}.',
  reportDryRunValues:
    'Dry run, nothing is stored. Values that would be, one for each filled cell of a --wide column: {accepted}. Unchanged: {unchanged}. Refused: {refused}.',
  reportRefusedRows: 'Rows with something refused: {refusedRows}; of these refused as a whole: {unsentRows}.',
  reportEmpty: 'Rows without any filled cell, passed over: {empty}.',
  reportIgnored: 'Columns that nothing names, ignored: {columns}.',
  reportReason: '  row {row}: {reasons}',
  reportEarlierFile: 'The file {path} is of an earlier import; this one refuses no row.',
  reportRefusedFile:
    'The refused rows are in {path}{why}, with all reasons. Mend them there and import that file in the same way.',
  reportDryRunFile:
    'The dry run wrote this file alone: {path}{why}, with the refused rows and all reasons. Mend those rows in the file that you import, and try again.',
  reportRefusedElsewhere: ' (the folder of the imported file is closed to writing)',
  reportBroken:
    'The import ended early. What is stored stays, also what was under way and is not counted above; the same command goes on.',
  reportFileBroken:
    'The import ended early, since the file cannot be read beyond the place that the error names. Mend the file there, then repeat the command: rows that are stored already stay and are counted as unchanged.',
  reportDryRunBroken: 'The dry run ended early; repeat the command.',
  reportDryRunFileBroken:
    'The dry run ended early, since the file cannot be read beyond the place that the error names. Mend the file there, then repeat the command.',
  archiveWritten:
    'Written to {file}: {documents} documents of epoch {epoch}, time zone {timeZone}. The archive holds the secret of the installation; keep it as safe as the data.',
  archiveGood: 'The archive is whole: {documents} documents in {collections} collections, as of {madeAt}.',
  restoreWould: 'Dry run, nothing is written. They would be loaded as epoch {epoch}, time zone {timeZone}.',
  restoredFolder:
    '{folder} now holds {documents} documents in {collections} collections, as of {madeAt}: epoch {epoch}, time zone {timeZone}. Files of earlier epochs stay where they are; delete them when nobody needs them.',
  restoredProcesses:
    '{documents} documents in {collections} collections are loaded and compared, as of {madeAt}: epoch {epoch}.',
  restoredNamespace:
    'The secret of the installation, from which all ids are derived; keep it:\n  export HOLDFAST_NAMESPACE={namespace}',
  restoredSettings: 'Start every service with\n  export HOLDFAST_EPOCH={epoch}\n  export HOLDFAST_TIME_ZONE={timeZone}',
  demoLoaded: 'The demo company is loaded and has had all its effects.',
  demoUnchanged: 'The demo company is there already; nothing was sent.',
  demoRemoved: 'The demo company in {folder} is deleted.',
  settled: 'Settled: everything has had its effects.',
  notSettled: 'Not settled:',
  statusLine:
    '{service}: {pendingDocuments} documents to publish, {lagEvents} events to handle (oldest {lagSeconds} s), {openJobs} open jobs, {timersDue} timers due, {parked} parked, journal at {journalEnd}',
  statusSilent: '{service}: no answer',
  serviceSilent: '{service} does not answer.',
  serviceSilentBecause: '{service} gives no figures: {reason}',
  servicePending: '{service} has {count} documents whose events are not published yet.',
  serviceLags: '{service} has {count} events to handle, the oldest {seconds} s old.',
  serviceWorks: '{service} has {count} open jobs.',
  serviceTimers: '{service} has {count} timers that are due.',
  serviceMoves: '{service} has just published events.',
  serviceStopped: '{service} has stopped: {reason}',
  parkedWait: '{service} has {count} parked events that wait for a decision; settled or not, they have had no effect.',
  parkedSource: '{source}: {events} events since {since}, behind {event} ({type}): {reason}',
  parkedSourceReplaying: '{source}: {events} events since {since}, being replayed from {event} ({type}): {reason}',
  replayAsked:
    'Sources of {service} that are handled again now: {sources}. What is still listed by "holdfast events parked {service}" afterwards says why.',
  republishAsked:
    '{service} publishes again how everything stands: {jobs} jobs, one for each kind of thing. "holdfast status --wait" waits for them.',
  eventSkipped:
    'The event {event} of {source} in {service} stays without effect: {reason} ({by}, {at}). What waits behind it is handled now.',
  sweepMended:
    '{service}: the last daily sweep mended {count} effects that had been lost. Nothing is missing now, but please report it with the log.',
  sweepsDue:
    '{service} has {count} daily sweeps that are due; they wait for a quiet moment and keep nothing from settling.',
} as const;
