import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** The room of the project that a file is compiled with. */
function findRoom(file) {
  let room = dirname(file);
  while (!existsSync(join(room, 'tsconfig.json'))) room = dirname(room);
  return room;
}

/** A room as the compiler sees it, in which one file at a time has another text than on the disk. */
function openRoom(room) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(room, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  );
  const changed = { file: '', text: '', version: 0 };
  const textOf = (file) => (file === changed.file ? changed.text : ts.sys.readFile(file));
  const service = ts.createLanguageService({
    ...ts.sys,
    getScriptFileNames: () => config.fileNames,
    getScriptVersion: (file) => (file === changed.file ? String(changed.version) : '0'),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => config.options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getProjectReferences: () => config.projectReferences,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  });
  return (file, text) => {
    Object.assign(changed, { file, text, version: changed.version + 1 });
    const flaws = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    const output = service.getEmitOutput(file).outputFiles.find(({ name }) => name.endsWith('.js'));
    return { flaws: flaws.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')), output };
  };
}

/**
 * Compiles a file of the project with another text, and writes nothing. Gives what is wrong with the text, and the output
 * with its place in the project. Rooms are read once, and the last one is kept: compile by room.
 */
export function createCompiler() {
  let open = { room: '', compile: undefined };
  return (file, change) => {
    const room = findRoom(file);
    if (room !== open.room) open = { room, compile: openRoom(room) };
    return open.compile(resolve(file), change(readFileSync(file, 'utf8')));
  };
}
