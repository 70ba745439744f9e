import { MongooseError, mongo } from 'mongoose';
import { StoreFault } from '../errors.js';

/** Mistakes in our code that mongoose finds in a query; trying again does not help. */
const MISTAKES: ReadonlySet<string> = new Set(['CastError', 'StrictModeError', 'OverwriteModelError']);

const isFault = (error: unknown): error is Error =>
  error instanceof mongo.MongoError || (error instanceof MongooseError && !MISTAKES.has(error.name));

/** What the driver threw, as a StoreFault that names the place; a mistake in our code stays as it is. */
export function toFault(place: string, error: unknown): unknown {
  return isFault(error) ? new StoreFault(`The store ${place} failed: ${error.message}`, { cause: error }) : error;
}

/**
 * Why a server cannot be reached. What the driver says of an address that it cannot read may quote its credentials: they
 * stand neither in the message nor in the cause.
 */
export function toOpenFault(place: string, error: unknown): StoreFault {
  const message = error instanceof Error ? error.message : String(error);
  const isUnreadable = !isFault(error) || error.name === 'MongoParseError' || error instanceof mongo.MongoAPIError;
  if (!isUnreadable) return new StoreFault(`The store ${place} cannot be opened: ${message}`, { cause: error });
  const reason = /^(Username|Password)/.test(message)
    ? 'its user or password has characters that are not percent-encoded'
    : message;
  return new StoreFault(`The store ${place} cannot be opened by its address: ${reason}`);
}
