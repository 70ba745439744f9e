// After the specs that need engines: ends those that were started for them.
export default async function stopEnginesForTests() {
  await globalThis.enginesForTests?.stop();
}
