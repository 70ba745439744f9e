import { createPassIssuer, createPassVerifier, generatePassKeys, type VerifyPass } from '@holdfast/chassis';

const clock = { now: () => '2026-03-05T08:00:00.000Z' };
const keys = await generatePassKeys();

/** Passes as a gateway of these tests issues them. */
export const issuePass = createPassIssuer(keys.signing, clock);

/** What the service of this name takes. */
export const verifyPassOf = (service: string): VerifyPass => createPassVerifier(keys.verifying, service, clock);
