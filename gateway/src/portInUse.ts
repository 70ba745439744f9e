/** Another process listens on the gateway's port already; the launcher says so in one line. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  constructor(readonly port: number) {
    super(`Port ${port} is in use by another process. Choose another one with --port or HOLDFAST_GATEWAY_PORT.`);
  }
}
