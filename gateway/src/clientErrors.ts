import type { Logger } from '@holdfast/chassis';
import type { GraphQLFormattedError } from 'graphql';
import { LEFT_OUT } from './execution/errorList.js';

const GATEWAY_FAILED = 'The gateway failed at this request; its log has the reason.';

/**
 * What clients read of an error that Apollo Server formats: message, place, code and service. Causes, stack traces and
 * whatever else a library attaches stay here; a fault of the gateway itself is logged and named without its cause.
 */
export function createClientErrors(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, locations, path, extensions }, error) => {
    const code = extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR';
    const serviceName = extensions?.['serviceName'];
    const isOwnFault = code === 'INTERNAL_SERVER_ERROR' && serviceName === undefined;
    if (isOwnFault) logger.error({ err: error }, 'the gateway failed at a request');
    const traceId = extensions?.['traceId'];
    const count = code === LEFT_OUT ? extensions?.['count'] : undefined;
    return {
      message: isOwnFault ? GATEWAY_FAILED : message,
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: {
        code,
        ...(serviceName ? { serviceName } : {}),
        ...(traceId ? { traceId } : {}),
        ...(count === undefined ? {} : { count }),
      },
    };
  };
}
