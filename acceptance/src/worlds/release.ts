import { fileURLToPath } from 'node:url';
import type { TargetName } from '@holdfast/launcher';

/** The program of a release with the arguments that make a target of it. */
export type Release = (target: TargetName) => readonly string[];

const LAUNCHER = fileURLToPath(new URL('../../../launcher/dist/main.js', import.meta.url));

/** The product as it stands here. */
export const presentRelease: Release = (target) => [LAUNCHER, '--target', target];
