import { isNativeError } from 'node:util/types';

/** What the system, or a library, tells a fault by; empty where it has no code. */
export const codeOf = (fault: unknown): string => (isNativeError(fault) && 'code' in fault ? String(fault.code) : '');
