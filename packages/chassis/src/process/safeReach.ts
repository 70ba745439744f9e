const LOOPBACK: readonly unknown[] = ['127.0.0.1', '::1', 'localhost'];

type SafeReach = [
  isSafe: (settings: Readonly<Record<string, unknown>>) => boolean,
  refusal: { path: string[]; when: () => boolean; error: string },
];

/**
 * What a settings schema refuses until there is identity: an address other than loopback, unless somebody has said in
 * so many words that it is meant. The arguments are those of `refine`.
 */
export const safeReach = (hostName: string, unsafeName: string): SafeReach => [
  (settings) =>
    settings[hostName] === undefined || LOOPBACK.includes(settings[hostName]) || settings[unsafeName] === true,
  {
    path: [hostName],
    // Judged beside other mistakes too, so that one start tells all of them.
    when: () => true,
    error: `must be loopback (127.0.0.1, ::1 or localhost): nobody is asked yet who they are. ${unsafeName}=true overrides`,
  },
];
