/** What is wrong with a command, a file or the other side, in English. */
export const refusals = {
  // What is wrong with the command
  failed: 'holdfast: {reason}',
  together: '{before} {next}',
  didYouMean: ' Did you mean {suggestion}?',
  unknownOption: 'The option {option} does not exist.{hint}',
  unknownCommand: 'The command "{command}" does not exist.{hint} holdfast --help lists all.',
  argumentMissing: 'The argument <{argument}> is missing. Add --help to see what belongs where.',
  optionMissingArgument: 'The option {option} needs a value.',
  argumentsExcess: 'There are more arguments than this command takes. A name with blanks needs quotes around it.',
  commandLineUnreadable: 'The command line cannot be read: {sentence}',
  unknownLanguage: 'The language "{language}" is not known; known are {known}.',
  unknownKind: 'Nothing called "{kind}" can be imported; there are {known}.',
  unknownEncoding: 'The encoding "{text}" is not known; known are {known}.',
  unknownField: 'A row of {kind} has no field "{field}"; its fields are {known}.',
  noSeconds: '{option}: "{text}" is no number of seconds.',
  timeoutNeedsWait: '--timeout is how long --wait waits: add --wait, or leave it out.',
  noUrl: '--url: "{text}" is no address; write it as http://127.0.0.1:4000/graphql.',
  optionNoPair: '{option}: "{pair}" has no two parts; write it as name=value.',
  fieldTwice: 'The field "{field}" is given twice by --map and --set.',
  fieldIsWide: 'The field "{field}" is filled by --wide; --map and --set cannot fill it too.',
  whereTwice: '--where names the column "{column}" with two different values; no row can have both.',
  wideMisplaced: '--wide is for observations; {kind} have no periods.',
  wideUnreadable:
    '--wide: "{text}" cannot be read; write it as column=2026-01..2026-01 or column=2026-01-01..2026-03-31.',
  wideNoPeriod: '--wide: "{text}" names no period; both ends are days (2026-01-31) or months (2026-01).',
  wideBackwards: '--wide: the period of "{text}" ends before it begins.',
  widePeriodTwice:
    '--wide: the columns "{other}" and "{column}" are both for {period}; one person has one value in it.',
  wideTwice: '--wide names the column "{column}" twice.',
  dayZeroNoDate: '--day-zero: "{text}" is no date; write it as 2026-03-05.',
  recordedAtNoInstant: '--recorded-at: "{text}" is no instant with an offset; write it as 2026-03-05T18:00:00+08:00.',
  recordedAtTwice: 'The field "recordedAt" is given twice: by --recorded-at and by --map or --set.',
  recordedAtMisplaced: '--recorded-at is not for {kind}: their rows count once and are never replaced.',
  sourceMisplaced: '--source is for activity; rows of {kind} have an identity of their own.',
  sourceMissing:
    'Activity from the standard input needs --source: a name that stays the same when the same rows come again.',
  sourceEmpty: '--source is empty; it must be a name.',
  unknownService: 'There is no service "{service}"; one of {known}.',
  replayWhat: 'Name one source to replay, or say --all.',
  skipUnsigned: 'Skipping an event needs --reason and --by: both are kept for whoever audits.',
  eventsRefused: 'The server refuses: {sentence}',
  eventsSilent: '{service} does not answer, so nobody knows what is parked there.',
  demoFolderNotNamed:
    'The graph deletes nothing: the demo company goes with its data folder. Stop Holdfast, then say holdfast demo --remove --data-dir FOLDER --yes.',
  demoRemovalNotMeant:
    'Everything in {folder} would be deleted, also what was imported beside the demo. Add --yes if that is meant.',
  tokenRoleMissing: 'Name a role with --role; there are {known}.',
  tokenRole: '--role: "{text}" is no role; there are {known}, each also for a unit, as HRBP:north.',
  tokenPerson: '--person is empty; it must be an HR number.',
  tokenPurpose: '--purpose: "{text}" is no purpose; there are {known}.',
  tokenFor: '--for: "{text}" is no time up to {hours} hours; write it as 30m or 8h.',
  tokenNoInstallation:
    'The folder {folder} holds no installation of Holdfast; name it with --data-dir, or start one first.',
  demoFolderEmpty: 'The folder {folder} holds no installation of Holdfast, so there is nothing to remove.',
  demoFolderOwn: 'The folder {folder} was not made for the demo company; it is left as it is.',
  demoFolderInUse: '{sentence} Stop that process first.',

  // What is wrong with an archive, and with its place
  archiveFault: '{sentence}',
  archiveThere: 'The file {file} exists already, and an archive is never written over. Choose another name.',
  archiveNone: 'The file {file} is no archive of Holdfast.',
  archiveNewer:
    'The archive {file} has the format {format}; this release reads up to {known}. Use the release that wrote it.',
  archiveCutOff: 'The archive {file} ends early; copying or downloading it may have been cut off. Nothing was written.',
  archiveDamagedAt: 'The archive {file} is damaged at line {line}. Nothing was written.',
  archiveWrongHash:
    'The archive {file} is damaged: its collection {collection} of {service} has another count or fingerprint than the archive says. Nothing was written.',
  archiveUnknownService:
    'The archive has a service {service}, which this release does not know. Use the release {release}, which wrote it, or a newer one.',
  archiveServiceMissing:
    'The archive lacks the service {service}. One service alone cannot be restored: the others would not fit it.',
  archiveUnknownCollection:
    'The archive has a collection {collection} of {service}, which this release does not know. Use the release {release}, which wrote it, or a newer one.',
  archiveOtherForm:
    'The collection {collection} of {service} has the form {form} in the archive; this release reads {known}. Use the release that wrote it.',
  archiveNoInstallation:
    'There is no installation at {folder}. Name the data folder with --data-dir; for processes set HOLDFAST_STORE, HOLDFAST_NAMESPACE and their other settings.',
  archiveStoreMissing: 'The installation lacks {name}: an archive of the rest would be worth nothing.',
  archiveStillRunning:
    '{service} is still running; its lease lasts until {until}. Stop all services and the gateway, and try again.',
  archiveNotSettled: 'Not settled after {seconds} seconds, so no archive was made. {reason}',
  archiveRanOut:
    'The database of {service} was too busy to be held still, so somebody may have changed it meanwhile, and the work was ended early. Try again when the database has less to do.',
  archiveMovedOn:
    '{service} was started or changed meanwhile, so this was ended before its time. Stop all services, and try again.',
  archiveInstallationThere:
    'The folder {folder} has an installation already. Choose another folder; or use restore, if it is this one that is to go back to the archive.',
  archiveOtherOwner:
    'The store of {service} of epoch {epoch} there belongs to another installation. Choose another place for this one: HOLDFAST_MONGO_DATABASE_PREFIX.',
  archiveOtherInstallation: 'The archive is of another installation than {place}.',
  archiveNotEmpty:
    'The store of {service} of epoch {epoch} is not empty. If services run on it already, HOLDFAST_EPOCH must be at least {epoch}, so that the archive begins a newer one.',
  archiveTopicsNotEmpty:
    'The topics of epoch {epoch} are not empty. Give the installation a HOLDFAST_KAFKA_TOPIC_SUFFIX of its own.',
  archiveOtherArchive:
    'A restore of another archive into the store of {service} of epoch {epoch} was cut off. Repeat that one, or drop the databases of that epoch.',
  archiveCopyDiffers:
    'The collection {collection} of {service} has not arrived as it is in the archive, so the restore has not taken force. Repeat it; if that does not help, report it.',

  // What is wrong with the file
  fileMissing: 'The file {file} does not exist.',
  fileForbidden: 'The file {file} may not be read by this user.',
  fileIsFolder: '{file} is a folder; name a file in it.',
  fileUnreadable: 'The file {file} cannot be read ({code}).',
  fileEmpty: 'The file {file} is empty; line 1 must be a header that names the columns.',
  fileIsWorkbook:
    'The file {file} is an Excel workbook or a zip archive, not CSV. In Excel choose File > Save As > "CSV UTF-8 (Comma delimited)" and import that file.',
  fileIsUtf16:
    'The file {file} is written in UTF-16. Save it as UTF-8: in Excel File > Save As > "CSV UTF-8 (Comma delimited)", in an editor "Save with encoding UTF-8".',
  fileIsBinary: 'The file {file} is no text: it contains zero bytes. An import reads CSV.',
  notGzip: 'The file {file} is named .gz but is not packed with gzip.',
  archiveEndsEarly: 'The archive {file} ends too early; it was not copied or downloaded completely.',
  archiveDamaged: 'The archive {file} is damaged ({code}).',
  brokenUtf8:
    'Line {line} of {file} is not UTF-8. Mend that line, or say --encoding gb18030 if the file is written so.',
  brokenGb18030:
    'Line {line} of {file} is not GB18030. Mend that line, or say --encoding utf-8 if the file is written so.',
  neitherEncoding:
    'The file {file} is neither UTF-8 (line {utf8Line} is not) nor GB18030 (line {line} is not). Save it as "CSV UTF-8" and import it again.',
  lineTooLong: 'Line {line} of {file} is longer than 1 MB; no row of an import is.',
  rowTooLong:
    'Row {row} of {file}, at line {line}, is longer than 1 MB. A quote (") that is opened and never closed looks like this.',
  quoteNotClosed: 'Row {row} of {file} opens a quote (") at line {line} that is never closed.',
  notCsv: 'Line {line} of {file} cannot be read as CSV: {reason}',
  wrongDelimiter:
    'Line 1 of {file} is parted by "{delimiter}", not by commas. Save the file as CSV with commas, in Excel "CSV UTF-8 (Comma delimited)".',
  noHeader:
    'Line 1 of {file} is no header but data: {line}. Add a line that names the columns; holdfast template prints one.',
  columnMissing: 'Line 1 of {file} has no column "{column}", which {option} names. It has: {known}.',
  columnTwice:
    'Line 1 of {file} names the column "{column}" twice, so that nobody knows which one is meant. Rename one.',
  fieldMissing:
    'Line 1 of {file} has no column for the field {fields}, without which {kind} cannot be imported. Say --map {field}=COLUMN or --set {field}=VALUE. It has: {known}.',
  rowTooNarrow: 'the row has {cells} cells, the header {columns}',
  rowTooWide: 'the row has {cells} cells, the header {columns}; beyond it stands: {surplus}',
  rowTooLarge: 'the row is larger than an import takes (1 MB)',
  rowWithoutNumber: 'the column "row" must keep the number that the row had in its first file',
  refusedNamesTaken: 'The folder {folder} has too many files called {name}; take some away.',
  refusedRowsNotWritten: 'The refused rows cannot be written to the folder {folder} ({code}).',

  // What is wrong with the other side
  nobodyAnswers:
    'Nobody answers at {url}: {reason} Start Holdfast with "holdfast start", or name its address with --url.',
  wrongAddress: 'The address {url} does not serve: {reason}',
  connectionRefused: 'the connection is refused.',
  hostUnknown: 'the host is not known.',
  timedOut: 'there was no answer in time.',
  connectionFault: 'the connection failed ({code}).',
  httpStatus: 'it is out of order (HTTP status {status}).',
  notAGraph: 'what answers is no Holdfast (HTTP status {status}).',
  tokenRefused: 'it does not accept who asks; give a token with --token.',
  demoNotLoaded: 'The demo company is not loaded completely: {sentence} The same command goes on.',
  serverBusy: 'the server has too much to do.',
  serviceAway: 'The {service} service does not answer.',
  commandRepeatable: '{reason} The same command can be repeated safely.',
  serverFault: 'The server reports a fault: {sentence}',
  serverTakesNoRow: 'The server takes not even a single row of this size.',
  batchRefused: 'The server refuses the import as a whole: {sentence}',
  answerUnreadable: 'The answer of the server cannot be read; is it of the same version?',
  answerIncomplete: 'The server answered for {answered} of {rows} rows; is it of the same version?',
  patienceEnded:
    'The server has taken nothing for {seconds} seconds: {reason} What is stored stays. The same command can be repeated safely: it goes on, and rows that are stored already are counted as unchanged.',
} as const;
