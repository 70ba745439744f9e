import { sayError, type Logger } from '@holdfast/chassis';
import { say, sentence, type Language } from '@holdfast/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LEFT_OUT } from './execution/errorList.js';

const { said: gatewayFailed } = sentence('GATEWAY_FAILED');

/** What programs learn besides the code and the service: where the log says more, or how many errors are not there. */
function toFacts(code: unknown, extensions: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const { traceId, count } = extensions;
  return { ...(traceId ? { traceId } : {}), ...(code === LEFT_OUT ? { count } : {}) };
}

/** Whether Apollo Server answers it as a mistake of the client, to which it has given no code. */
function isClients(error: unknown): boolean {
  const http: unknown = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  const status: unknown = typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500;
}

/**
 * What clients read of an error that Apollo Server formats: message, place, code and service. Causes, stack traces and
 * whatever else a library attaches stay here; a fault of the gateway itself is logged and named without its cause.
 */
export function createClientErrors(
  logger: Logger,
  language: Language,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path, extensions } = formatted;
    const given = extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR';
    const code = given === 'INTERNAL_SERVER_ERROR' && isClients(error) ? 'BAD_REQUEST' : given;
    const serviceName = extensions?.['serviceName'];
    const isOwnFault = code === 'INTERNAL_SERVER_ERROR' && serviceName === undefined;
    if (isOwnFault) logger.error({ err: error }, 'the gateway failed at a request');
    return {
      message: isOwnFault ? say(gatewayFailed, language) : sayError(formatted, language, error),
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code, ...(serviceName ? { serviceName } : {}), ...toFacts(code, extensions) },
    };
  };
}
