import { isNativeError } from 'node:util/types';
import { MongooseError, mongo } from 'mongoose';
import { StoreFault } from '../errors.js';
import { explainRefusal, isUnauthorized } from './explain.js';

/** Mistakes in our code that mongoose finds in a query; trying again does not help. */
const MISTAKES: ReadonlySet<string> = new Set(['CastError', 'StrictModeError', 'OverwriteModelError']);

const isFault = (error: unknown): error is Error =>
  error instanceof mongo.MongoError || (error instanceof MongooseError && !MISTAKES.has(error.name));

/** Whether no server was found for as long as one may take: whoever looks for one meets the same. */
export const isAway = (error: unknown): boolean => error instanceof mongo.MongoServerSelectionError;

/** What the driver threw, as a StoreFault that names the place; a mistake in our code stays as it is. */
export function toFault(place: string, addressName: string, error: unknown): unknown {
  if (!isFault(error)) return error;
  const sentence = isUnauthorized(error) ? `the user of ${addressName} may not use it, or none is named: ` : '';
  return new StoreFault(`The store ${place} failed: ${sentence}${error.message}`, { cause: error });
}

/** Faults of the way to the servers, and answers of theirs; what else is said of an address may quote its credentials. */
const isTellable = (error: unknown): error is Error =>
  error instanceof mongo.MongoServerError ||
  error instanceof mongo.MongoNetworkError ||
  error instanceof mongo.MongoServerSelectionError ||
  error instanceof MongooseError ||
  (isNativeError(error) && 'syscall' in error);

/**
 * Why a server cannot be reached. What the driver says of an address that it cannot read stands neither in the message
 * nor in the cause.
 */
export function toOpenFault(place: string, addressName: string, error: unknown): StoreFault {
  if (isTellable(error)) {
    const sentence = explainRefusal(error, addressName);
    const reason = sentence === undefined ? error.message : `${sentence}: ${error.message}`;
    return new StoreFault(`The store ${place} cannot be opened: ${reason}`, { cause: error });
  }
  return new StoreFault(
    `The store ${place} cannot be opened: ${addressName} is no address that can be used. It begins with mongodb:// ` +
      'or mongodb+srv://, its user and password are percent-encoded, and its options are those of MongoDB.',
  );
}
