/** What commands are for, in English. */
export const usage = {
  programDescription: 'Holdfast: training that people stay for, and that the business can prove.',
  programExamples: `Examples:
  $ holdfast start
  $ holdfast template people > people.csv
  $ holdfast import people people.csv
  $ holdfast status --wait

Every command explains itself: holdfast import --help`,
  helpUsage: 'Usage:',
  helpArguments: 'Arguments:',
  helpOptions: 'Options:',
  helpCommands: 'Commands:',
  helpSummary: 'show what a command does',
  optionHelp: 'show this help',
  optionLang: 'speak this language ({known}); else the locale decides',
  optionUrl: 'address of the graph; else HOLDFAST_URL, else {url}',
  optionToken: 'proves who asks; else HOLDFAST_TOKEN',
  optionJson: 'print one JSON object instead of words',
  optionTimeout: 'how long --wait waits at most (default: {seconds} seconds)',
  migrateSummary: 'make databases, indexes and topics in MongoDB and Kafka',
  migrateDescription:
    'Makes what the services need in MongoDB and Kafka, and may be repeated: what is there is left alone, what has another form is refused with the differences. The first run prints the secret of the new installation. The settings are those of the services: HOLDFAST_STORE, HOLDFAST_MONGO_URL, HOLDFAST_JOURNAL, HOLDFAST_KAFKA_BROKERS and so on.',
  migrateExamples: `Examples:
  $ HOLDFAST_STORE=mongo HOLDFAST_MONGO_URL=mongodb://127.0.0.1:27017 HOLDFAST_JOURNAL=kafka HOLDFAST_KAFKA_BROKERS=127.0.0.1:9092 holdfast migrate`,
  startSummary: 'run Holdfast on this machine',
  startDescription:
    'Runs Holdfast on this machine: all services in one process, or one target. Stop it with Ctrl+C.\nMain options: --target, --port, --data-dir, --list-targets, --list-settings, --verify-config, --print-config, --dev.\n--list-settings lists all options, and the settings of the target that --target names; docs/configuration.md has them too.',
  startExamples: `Examples:
  $ holdfast start
  $ holdfast start --port 4100 --data-dir ./data
  $ holdfast start --list-targets
  $ holdfast start --verify-config`,
  templateSummary: 'print a CSV header with example rows',
  templateDescription:
    'Prints a CSV file to begin with: every field of the kind, and example rows.\nTheir cohort and metric are those of the demo company; put your own in their place.',
  templateExamples: `Examples:
  $ holdfast template people > people.csv
  $ holdfast template observations`,
  statusSummary: 'say whether everything has settled',
  statusDescription:
    'Says whether everything that was imported has had its effects, and if not, why not.\nExit code 0: settled; 1: not settled; 2: nobody answers, or no service gives its figures.',
  statusExamples: `Examples:
  $ holdfast status
  $ holdfast status --wait --timeout 120
  $ holdfast status --json`,
  optionStatusWait: 'wait until it is settled',
  eventsSummary: 'see to events that could not be handled, or publish again for new readers',
  eventsDescription:
    'An event that fails five times is parked, and what comes behind it of the same thing waits; nothing else does.\nFirst mend the cause, then replay; or skip the event, with a reason and a name, when it must have no effect.\nRepublish is for readers who were not there: a service tells them how everything stands, and nobody else learns anything new.\nExit code of parked 0: nothing is parked; 1: something is. Of the others 0: done; 1: not settled in time; 2: refused, or nobody answers.',
  eventsExamples: `Examples:
  $ holdfast events parked outcomes
  $ holdfast events replay outcomes --all
  $ holdfast events skip outcomes EVENT --reason "a row of a test" --by "Lin Wei"
  $ holdfast events republish learning --wait`,
  eventsParkedSummary: 'list the things whose events are parked, with the reason',
  eventsReplaySummary: 'handle parked events again, in their order',
  eventsSkipSummary: 'leave a parked event without effect for good; the decision is kept',
  eventsRepublishSummary: 'publish how everything of a service stands, for readers who are new',
  argumentSource: 'the thing whose events are parked, as the list names it',
  argumentEvent: 'the event, as the list names it',
  optionReplayAll: 'everything that is parked in this service',
  optionSkipReason: 'why nothing is lost without the event (needed); kept for whoever audits',
  optionSkipBy: 'who decides (needed); kept for whoever audits',
  optionRepublishBy: 'who asks; kept with the work',
  optionRepublishWait: 'return when it is published and everything has settled',
  backupSummary: 'copy everything that Holdfast keeps into one archive',
  backupDescription:
    'Copies all documents of all services into one archive, which holds the secret of the installation: keep it as safe as the data.\nStop Holdfast before: on one machine the process, as processes all of them. What they had begun is brought to its end first, then the copy is made; start again when it has ended.\nThe settings are those of the services: a data folder, or HOLDFAST_STORE, HOLDFAST_MONGO_URL, HOLDFAST_NAMESPACE and so on.\nExit code 0: the archive is whole and on the disk; 2: there is none.',
  backupExamples: `Examples:
  $ holdfast backup monday.holdfast.gz --data-dir ./data`,
  restoreSummary: 'bring an installation back to what an archive holds',
  restoreDescription:
    'Loads an archive of this installation, all services together, under a raised epoch: with stores and topics of its own, so that nothing that is there is changed until all is loaded and compared.\nStop Holdfast before. What was accepted since the backup is gone from the new epoch; import it again.\nA restore that was cut off can be repeated. Exit code 0: restored; 2: everything is as it was.',
  restoreExamples: `Examples:
  $ holdfast restore monday.holdfast.gz --data-dir ./data --dry-run
  $ holdfast restore monday.holdfast.gz --data-dir ./data`,
  exportSummary: 'write the archive by which an installation moves',
  exportDescription:
    'Writes the archive from which import-archive begins the installation at another place, such as MongoDB and Kafka instead of a data folder. It is the archive that backup writes, and Holdfast has to be stopped in the same way.',
  exportExamples: `Examples:
  $ holdfast export move.holdfast.gz --data-dir ./data`,
  importArchiveSummary: 'begin an installation at a new place from an archive',
  importArchiveDescription:
    'Loads an archive into an empty place, under a raised epoch: a new data folder, or databases and topics that it makes in MongoDB and Kafka. Counts and fingerprints of all collections are compared. It prints the settings with which the services are to be started.\nAn import that was cut off can be repeated. Exit code 0: loaded; 2: nothing has begun.',
  importArchiveExamples: `Examples:
  $ holdfast import-archive move.holdfast.gz --data-dir ./new
  $ HOLDFAST_STORE=mongo HOLDFAST_MONGO_URL=mongodb://127.0.0.1:27017 HOLDFAST_JOURNAL=kafka HOLDFAST_KAFKA_BROKERS=127.0.0.1:9092 holdfast import-archive move.holdfast.gz`,
  argumentArchive: 'file of the archive',
  optionArchiveDataDir: 'the data folder, where Holdfast runs in one process; else HOLDFAST_DATA_DIR, else data',
  optionSettleTimeout: 'how long what was begun may take to its end (default: {seconds} seconds)',
  optionRestoreDryRun: 'check the archive and the settings, say what would be done, and write nothing',
  tokenSummary: 'make a token, to see the graph as somebody else does',
  tokenDescription:
    'Prints a token for a viewer with these roles, signed with the key of a data folder. Only the gateway of this folder takes it, and only while it runs with --dev: where real people ask, an identity provider says who they are (HOLDFAST_OIDC_ISSUER).\nExit code 0: printed; 2: refused.',
  tokenExamples: `Examples:
  $ holdfast token --role ADMIN
  $ holdfast token --role MANAGER:north --role EMPLOYEE --person 1042 --for 30m
  $ HOLDFAST_TOKEN=$(holdfast token --role ADMIN) holdfast status`,
  tokenHint: 'The gateway of this data folder takes the token as long as it runs with --dev.',
  optionTokenRole: 'a role, or a role for a unit and all below it, as HRBP:north; may be repeated',
  optionTokenPerson: 'HR number of the viewer as a person of the company',
  optionTokenPurpose: 'what personal data are read for',
  optionTokenFor: 'how long it holds, as 30m or 8h (default: {hours}h)',
  optionTokenDataDir: 'the data folder; else HOLDFAST_DATA_DIR, else data',
  keysSummary: 'make the keys by which services know the gateway',
  keysDescription:
    'Prints two settings: the key by which the gateway signs for whom it asks, and the keys by which services verify that. Needed where the gateway and the services are processes of their own.\nTo exchange keys without a pause: give every service the old and the new verifying key in one set and restart them, then the gateway the new signing key, then take the old one out of the set.',
  keysExamples: `Examples:
  $ holdfast keys
  $ holdfast keys >> .env
  $ holdfast keys > .env.keys; set -a; . ./.env.keys; set +a`,
  keysHint:
    'The signing key is a secret of the gateway alone. The verifying keys are for every service. From a file a shell exports them by: set -a; . ./FILE; set +a',
  demoSummary: 'load a made-up company whose every number is known',
  demoDescription:
    'Loads the demo company into a running Holdfast: about 5,000 made-up people of a retailer, beside what is there.\nIt is safe to repeat, and to go on with after an interruption. Its keys begin with demo-, its HR numbers with D-.\nWith --remove it deletes a data folder that was made for the demo, with everything that is in it.',
  demoExamples: `Examples:
  $ holdfast demo
  $ holdfast demo --lang zh-CN
  $ holdfast demo --remove --data-dir ./data --yes`,
  optionDemoRemove: 'delete the data folder of the demo; Holdfast must be stopped',
  optionDemoDataDir: 'the data folder to delete, with --remove',
  optionDemoYes: 'says that everything in that folder may be deleted',
  importSummary: 'import people, enrollments, activity or observations from CSV',
  importDescription:
    'Imports the rows of a CSV file, also packed (.csv.gz). Every row is judged by itself: refused rows go with their\nreasons to FILE.refused.csv, all others are stored. It is safe to repeat, and to go on with after an interruption.\nA field takes the column of its own name unless --map or --set say otherwise.\nExit code 0: all rows are in; 1: some were refused; 2: the file or the command cannot be meant so.',
  importExamples: `Examples:
  $ holdfast import people people.csv
  $ holdfast import people staff.csv --map externalId="Staff no." --map displayName=Name --set orgUnit=Retail
  $ holdfast import enrollments lms.csv --where status=enrolled --set cohort=sales-basics-2026-03
  $ holdfast import observations sales.csv --map person=Staff --set metric=monthly-sales \\
      --wide 2026-01=2026-01..2026-01 --wide 2026-02=2026-02..2026-02
  $ holdfast import activity clicks.csv.gz --map person=user --map day=date --set cohort=aaa-2013j --dry-run
  $ cat people.csv | holdfast import people - --json`,
  argumentKind: 'one of {known}',
  argumentFile: 'a .csv or .csv.gz file; - reads the standard input',
  optionMap: 'the column of a field; @row is the number of the row, from 1 (repeatable)',
  optionSet: 'one value of a field for all rows (repeatable)',
  optionWhere: 'only rows whose cell is exactly this text (repeatable)',
  optionWide: 'this column holds values of one period, days or months (observations; repeatable)',
  optionDayZero: 'whole numbers in date fields are days from this date',
  optionRecordedAt: 'when the content of the file was known, such as 2026-03-05T18:00:00+08:00; later wins',
  optionSource: 'with the row number it identifies rows of activity; else the name of the file',
  optionEncoding: 'auto, utf-8 or gb18030; auto decides by the whole file',
  optionEmptyClears: 'empty cells clear their fields; else they say nothing',
  optionDryRun: 'judge all rows and store nothing; refused rows are still written to FILE.refused.csv',
  optionImportWait: 'return when everything that follows from the import has settled',
  optionPatience: 'how long a server may take nothing before the import ends (default: {seconds} seconds)',
} as const;
