/** What a reader of the start page and of `/health/ready` wants to know of the installation. */
export interface About {
  readonly version: string;
  /** Which targets run in this process, such as `gateway` or all of them. */
  readonly targets: readonly string[];
  /** IANA name of the zone in which instants become days. */
  readonly timeZone: string;
}
