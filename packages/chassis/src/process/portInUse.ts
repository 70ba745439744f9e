/** Another process listens on a port already; whoever starts this one reads which setting chooses another. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  constructor(
    readonly port: number,
    chosenBy: string,
  ) {
    super(`Port ${port} is in use by another process. Choose another one with ${chosenBy}.`);
  }
}
